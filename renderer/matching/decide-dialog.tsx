import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { PairSheet, WaitingLine } from '../../shared/matching/board.ts'
import { ownReason, ownReasonNames } from '../../shared/matching/decision.ts'
import type { WishKind } from '../../shared/matching/wish.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useRead } from '../use-read.ts'
import { AssignmentFields } from '../volunteers/assignment-fields.tsx'
import { assignmentOf, type Decided, decideForm } from './decide-form.ts'
import { decisionSentence, isOutdated } from './decision-problem.ts'
import { FreshLook, PassedOver } from './fresh-look.tsx'

const reasonOptions = ownReason.options.map(value => ({ value, label: ownReasonNames[value] }))

function OwnReason() {
  return (
    <div className="fields">
      <SelectField
        name="reason"
        label="Warum so und nicht wie gerechnet?"
        missing="Bitte wählen Sie den Grund aus."
        options={reasonOptions}
      />
      <TextField name="note" label="Notiz dazu" maxLength={200} optional />
    </div>
  )
}

type Props = {
  kind: WishKind
  line: WaitingLine
  helperId: string
  today: string
  byHand: boolean
  onDone: () => void
  onClose: () => void
}

/** Makes the assignment. What it answers to is what stands here, not what was reckoned with. */
export function DecideDialog(props: Props) {
  const { kind, line, helperId, byHand, onClose } = props
  const pair = { kind, caseId: line.caseId, helperId }
  const { data, error } = useRead('matching', 'readPair', pair)
  const title = data ? `${data.helper.name} begleitet ${line.title}` : line.title
  return (
    <Dialog open onClose={onClose} title={title} width="wide">
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {!data && !error && <div className="matching__wait" aria-busy="true" />}
      {data && <DecideForm {...props} {...{ title, byHand }} sheet={data} />}
    </Dialog>
  )
}

function DecideForm(props: Props & { title: string; sheet: PairSheet }) {
  const { kind, line, helperId, today, byHand, title, sheet, onDone, onClose } = props
  const toast = useToast()
  const queries = useQueryClient()
  const [first] = useState(sheet)
  const mustLook = sheet.stale || sheet.fingerprint !== first.fingerprint
  const schema = useMemo(() => decideForm({ today, byHand, mustLook }), [today, byHand, mustLook])

  async function save(values: Decided) {
    const pair = { kind, caseId: line.caseId, helperId, seen: sheet.fingerprint }
    const assignment = assignmentOf(values)
    const { reason, note } = values
    try {
      if (byHand && reason !== null)
        await api.matching.confirmByHand({ ...pair, assignment, reason, note })
      else await api.matching.confirm({ ...pair, assignment })
    } catch (error) {
      // The new state has to be in sight before anybody can agree to it.
      if (isOutdated(error)) await queries.invalidateQueries({ queryKey: ['matching'] })
      throw error
    }
    onClose()
    onDone()
    toast.say(`${sheet.helper.name} begleitet ${line.title}.`)
  }

  return (
    <Form
      aria-label={title}
      schema={schema}
      defaultValues={{ ...sheet.suggested, reason: null, note: '', looked: false }}
      draft={{ ...formDraft(`match-${line.caseId}-${helperId}`), omit: ['looked'] }}
      sentence={decisionSentence}
      onSubmit={save}
    >
      {mustLook && <FreshLook {...{ first, sheet }} scoreThen={line.score} />}
      {byHand && <PassedOver sheet={sheet} />}
      {byHand && <OwnReason />}
      <AssignmentFields {...{ today }} kinds={[kind]} />
      <FormActions>
        <SubmitButton>{byHand ? 'So zuordnen' : 'Bestätigen'}</SubmitButton>
        <Button variant="tertiary" tall onClick={onClose}>
          Abbrechen
        </Button>
      </FormActions>
    </Form>
  )
}
