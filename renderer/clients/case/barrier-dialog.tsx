import { barrier } from '../../../shared/clients/case-contract.ts'
import type { ReferralField } from '../../../shared/clients/options.ts'
import { api } from '../../api.ts'
import { formDraft } from '../../frame/form-draft.ts'
import { AreaField } from '../../ui/area-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { fieldsOfNeed } from '../sections/option-lists.ts'

type Props = {
  clientId: string
  /** Known already where it is noted from a need. */
  field?: ReferralField | null
  onClose: () => void
}

export function BarrierDialog({ clientId, field, onClose }: Props) {
  const toast = useToast()
  return (
    <FormDialog
      title="Systemhürde notieren"
      submit="Notieren"
      onClose={onClose}
      schema={barrier}
      defaultValues={field ? { field, text: '' } : { text: '' }}
      draft={formDraft(`client-${clientId}-barrier`)}
      onSubmit={async values => {
        await api.clients.noteBarrier({ clientId, barrier: values })
        toast.say('Systemhürde notiert.')
        onClose()
      }}
    >
      <p className="muted">
        Was am System hakt, nicht an der Person: kein Platz, keine zuständige Stelle, eine Regel,
        die ins Leere führt. Gesammelt ohne Namen für das Netzwerk.
      </p>
      <SelectField name="field" label="Bereich" ask="den Bereich" options={fieldsOfNeed} />
      <AreaField
        name="text"
        label="Die Hürde in einem Satz"
        missing="Bitte beschreiben Sie die Hürde in einem Satz."
        maxLength={500}
      />
    </FormDialog>
  )
}
