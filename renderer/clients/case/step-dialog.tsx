import { type KeptStep, step as stepSchema } from '../../../shared/tasks/plan.ts'
import { api } from '../../api.ts'
import { DateField } from '../../ui/date-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { useCase } from './case-context.ts'
import { stepWords } from './step-words.ts'

type Props = {
  /** Null adds one that belongs to no need. */
  step: KeptStep | null
  onClose: () => void
}

const blank = { text: '', dueOn: null, doneBy: '' }

export function StepDialog({ step, onClose }: Props) {
  const { file, today } = useCase()
  const toast = useToast()
  const title = step ? 'Schritt ändern' : 'Schritt hinzufügen'
  return (
    <FormDialog
      title={title}
      submit="Speichern"
      onClose={onClose}
      schema={stepSchema}
      defaultValues={step ? stepWords(step) : blank}
      onSubmit={async values => {
        const clientId = file.id
        if (step) await api.tasks.changeStep({ clientId, id: step.id, step: values })
        else await api.tasks.addStep({ clientId, needId: null, goalId: null, step: values })
        toast.say(step ? 'Schritt geändert.' : 'Schritt hinzugefügt.')
        onClose()
      }}
    >
      <TextField
        name="text"
        label="Was ist zu tun?"
        missing="Bitte schreiben Sie, was zu tun ist."
        maxLength={300}
      />
      <div className="fields">
        <DateField name="dueOn" label="Bis" bias="future" today={today} optional />
        <TextField
          name="doneBy"
          label="Wer macht es?"
          hint={`Leer heißt: ${file.responsible.name}`}
          maxLength={80}
          optional
        />
      </div>
    </FormDialog>
  )
}
