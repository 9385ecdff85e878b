import { useMemo } from 'react'
import {
  endReason,
  endReasonNames,
  type KeptAssignment,
} from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { AreaField } from '../ui/area-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { endingUntil } from './days-of-today.ts'

const reasons = endReason.options.map(value => ({ value, label: endReasonNames[value] }))

type Props = { kept: KeptAssignment; today: string; onClose: () => void }

/** A coded reason for the numbers, and what both sides say, for the people. */
export function EndAssignmentDialog({ kept, today, onClose }: Props) {
  const toast = useToast()
  const { id, version, helperName, clientName, helperWord, clientWord } = kept
  const { startOn } = kept
  const schema = useMemo(() => endingUntil(today, { startOn }), [today, startOn])
  return (
    <FormDialog
      title={`Beenden: ${helperName}, ${clientName}`}
      width="wide"
      submit="Beenden"
      onClose={onClose}
      schema={schema}
      defaultValues={{ on: today, helperWord, clientWord }}
      draft={formDraft(`assignment-${id}-end`)}
      onSubmit={async values => {
        const saved = await api.volunteers.endAssignment({ id, version, ending: values })
        toast.say('Begleitung beendet.', {
          undo: () => void api.volunteers.resumeAssignment(saved),
        })
        onClose()
      }}
    >
      <div className="fields">
        <SelectField
          name="reason"
          label="Grund"
          missing="Bitte wählen Sie den Grund aus."
          options={reasons}
        />
        <DateField
          name="on"
          label="Beendet am"
          missing="Bitte geben Sie den Tag an."
          today={today}
        />
      </div>
      <AreaField
        name="helperWord"
        label={`Was sagt ${helperName}?`}
        rows={3}
        maxLength={1000}
        optional
      />
      <AreaField
        name="clientWord"
        label={`Was sagt ${clientName}?`}
        rows={3}
        maxLength={1000}
        optional
      />
    </FormDialog>
  )
}
