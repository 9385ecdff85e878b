import { z } from 'zod'
import { noteText } from '../../../shared/lib/text-fields.ts'
import { api } from '../../api.ts'
import { sentence } from '../../texts.ts'
import { Alert } from '../../ui/alert.tsx'
import { AreaField } from '../../ui/area-field.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { useRead } from '../../use-read.ts'
import { useCase } from './case-context.ts'

const handingOver = z.strictObject({ toUserId: z.uuid(), note: noteText(2000) })

export function HandOverDialog({ onClose }: { onClose: () => void }) {
  const { file } = useCase()
  const toast = useToast()
  const colleagues = useRead('clients', 'listColleagues', {})
  const others = (colleagues.data ?? []).filter(({ id }) => id !== file.responsible.id)
  return (
    <Dialog open onClose={onClose} title="Fall übergeben">
      {colleagues.error && <Alert kind="danger" title={sentence(colleagues.error)} live />}
      {colleagues.data && others.length === 0 && (
        <p>
          Außer {file.responsible.name} hat noch niemand einen Zugang zur Fallarbeit. Die Leitung
          legt weitere Zugänge unter „Einstellungen, Benutzerinnen und Benutzer“ an.
        </p>
      )}
      {others.length > 0 && (
        <Form
          aria-label="Fall übergeben"
          schema={handingOver}
          defaultValues={{ note: '' }}
          onSubmit={async values => {
            await api.clients.handOver({ ids: [file.id], ...values })
            const name = others.find(({ id }) => id === values.toUserId)?.name ?? ''
            toast.say(`Fall an ${name} übergeben.`)
            onClose()
          }}
        >
          <SelectField
            name="toUserId"
            label="An"
            missing="Bitte wählen Sie aus, wer den Fall übernimmt."
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <AreaField
            name="note"
            label="Was die neue Person wissen muss"
            hint="Steht danach im Verlauf."
            optional
          />
          {file.depth !== 'haushalt' && file.relatives.some(one => one.sameHousehold) && (
            <p className="s muted">Wer im Haushalt mitgeführt wird, wechselt mit.</p>
          )}
          <FormActions>
            <SubmitButton>Übergeben</SubmitButton>
            <Button variant="tertiary" tall onClick={onClose}>
              Abbrechen
            </Button>
          </FormActions>
        </Form>
      )}
    </Dialog>
  )
}
