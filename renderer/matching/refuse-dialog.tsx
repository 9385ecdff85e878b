import { useWatch } from 'react-hook-form'
import { addDays } from '../../shared/lib/dates.ts'
import type { WaitingLine } from '../../shared/matching/board.ts'
import {
  refusalReason,
  refusalReasonNames,
  refusedBy,
  refusedByNames,
} from '../../shared/matching/decision.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { formDraft } from '../frame/form-draft.ts'
import { DateField } from '../ui/date-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { RadioField } from '../ui/radio-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { decisionSentence } from './decision-problem.ts'
import { holdsOptions, refusalForm, untilOf } from './refusal-form.ts'

const HALF_A_YEAR = 182

const byOptions = refusedBy.options.map(value => ({ value, label: refusedByNames[value] }))
const reasonOptions = refusalReason.options.map(value => ({
  value,
  label: refusalReasonNames[value],
}))

function UntilField({ today }: { today: string }) {
  const holds: unknown = useWatch({ name: 'holds' })
  if (holds !== 'bis') return null
  return <DateField name="until" label="Bis" ask="den Tag" bias="near" today={today} />
}

type Props = {
  kind: AssignmentKind
  line: WaitingLine
  helperId: string
  helperName: string
  today: string
  onDone: () => void
  onClose: () => void
}

/** The two are not proposed again: with a reason, so that the next run is better. */
export function RefuseDialog(props: Props) {
  const { kind, line, helperId, helperName, today, onDone, onClose } = props
  const toast = useToast()
  const act = useAct()
  const pair = { kind, caseId: line.caseId, helperId }
  const title = `${helperName} und ${line.title}: ablehnen`
  return (
    <FormDialog
      {...{ title, onClose }}
      submit="Ablehnen"
      schema={refusalForm(today)}
      defaultValues={{ holds: 'immer', until: addDays(today, HALF_A_YEAR), note: '' }}
      draft={formDraft(`match-refuse-${line.caseId}-${helperId}`)}
      sentence={decisionSentence}
      onSubmit={async values => {
        const { by, reason, note } = values
        await api.matching.refuse({ ...pair, by, reason, note, until: untilOf(values) })
        onClose()
        onDone()
        toast.say('Abgelehnt. Die beiden werden nicht mehr vorgeschlagen.', {
          undo: () =>
            void act(() => api.matching.takeBackRefusal(pair), {
              done: 'Ablehnung zurückgenommen.',
            }),
        })
      }}
    >
      <RadioField name="by" label="Wer hat abgelehnt?" options={byOptions} />
      <SelectField name="reason" label="Grund" ask="den Grund" options={reasonOptions} />
      <RadioField name="holds" label="Wie lange gilt das?" options={holdsOptions} inline />
      <UntilField today={today} />
      <TextField name="note" label="Notiz" maxLength={200} optional />
    </FormDialog>
  )
}
