import { type KeptNeed, need as needSchema } from '../../../shared/tasks/plan.ts'
import { api } from '../../api.ts'
import { formDraft } from '../../frame/form-draft.ts'
import { AreaField } from '../../ui/area-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { RadioField } from '../../ui/radio-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { fieldsOfNeed, urgencies } from '../sections/option-lists.ts'
import { useCase } from './case-context.ts'

type Props = {
  /** Null takes a new one in. */
  need: KeptNeed | null
  onClose: () => void
}

export function NeedDialog({ need, onClose }: Props) {
  const { file } = useCase()
  const toast = useToast()
  const title = need ? 'Bedarf ändern' : 'Bedarf aufnehmen'
  const clientId = file.id
  return (
    <FormDialog
      {...{ title, onClose }}
      submit={need ? 'Speichern' : 'Aufnehmen'}
      schema={needSchema}
      defaultValues={
        need
          ? {
              field: need.field,
              urgency: need.urgency,
              title: need.title,
              description: need.description,
            }
          : { urgency: 'normal', title: '', description: '' }
      }
      draft={formDraft(`client-${clientId}-need-${need?.id ?? 'new'}`)}
      onSubmit={async values => {
        if (need) await api.tasks.changeNeed({ clientId, id: need.id, need: values })
        else await api.tasks.addNeed({ clientId, need: values })
        toast.say(need ? 'Bedarf geändert.' : 'Bedarf aufgenommen.')
        onClose()
      }}
    >
      <TextField
        name="title"
        label="Bedarf"
        missing="Bitte benennen Sie den Bedarf in wenigen Worten."
        maxLength={120}
        autoFocus
      />
      <SelectField name="field" label="Bereich" ask="den Bereich" options={fieldsOfNeed} />
      <RadioField name="urgency" label="Dringlichkeit" options={urgencies} inline />
      <AreaField name="description" label="Beschreibung" optional />
    </FormDialog>
  )
}
