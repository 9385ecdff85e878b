import { z } from 'zod'
import { addDays, day, formatDay } from '../../shared/lib/dates.ts'
import type { PairSheet, WaitingLine } from '../../shared/matching/board.ts'
import { MOST_RESERVED_DAYS } from '../../shared/matching/decision.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { formDraft } from '../frame/form-draft.ts'
import { DateField } from '../ui/date-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { useToast } from '../ui/toast-context.ts'
import { decisionSentence } from './decision-problem.ts'

const USUAL_DAYS = 14

type Props = {
  kind: AssignmentKind
  line: WaitingLine
  helperId: string
  helperName: string
  sheet: PairSheet
  today: string
  onDone: () => void
  onClose: () => void
}

/** Holds a place free while both are asked. */
export function ReserveDialog(props: Props) {
  const { kind, line, helperId, helperName, sheet, today, onDone, onClose } = props
  const toast = useToast()
  const act = useAct()
  const pair = { kind, caseId: line.caseId, helperId }
  const title = `${helperName} für ${line.title} reservieren`
  const schema = z.strictObject({
    until: day
      .refine(until => until >= today, 'Dieser Tag ist schon vorbei.')
      .refine(until => until <= addDays(today, MOST_RESERVED_DAYS), {
        message: `Höchstens ${MOST_RESERVED_DAYS} Tage im Voraus.`,
      }),
  })
  return (
    <FormDialog
      {...{ title, onClose }}
      submit="Reservieren"
      schema={schema}
      defaultValues={{ until: addDays(today, USUAL_DAYS) }}
      draft={formDraft(`match-reserve-${line.caseId}-${helperId}`)}
      summary={false}
      sentence={decisionSentence}
      onSubmit={async ({ until }) => {
        await api.matching.reserve({ ...pair, seen: sheet.fingerprint, until })
        onClose()
        onDone()
        toast.say(`Reserviert bis ${formatDay(until)}.`, {
          undo: () =>
            void act(() => api.matching.releaseReservation(pair), {
              done: 'Reservierung aufgehoben.',
            }),
        })
      }}
    >
      <p className="muted">
        Der Platz bleibt frei, und kein neues Rechnen ändert dieses Paar. Danach zählt es wieder als
        Vorschlag.
      </p>
      <DateField
        name="until"
        label="Reservieren bis"
        missing="Bitte geben Sie an, bis wann."
        bias="near"
        today={today}
      />
    </FormDialog>
  )
}
