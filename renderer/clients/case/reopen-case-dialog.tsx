import { z } from 'zod'
import { noteText } from '../../../shared/lib/text-fields.ts'
import { api } from '../../api.ts'
import { formDraft } from '../../frame/form-draft.ts'
import { AreaField } from '../../ui/area-field.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { useCase } from './case-context.ts'

const reopening = z.strictObject({ note: noteText(2000) })

export function ReopenCaseDialog({ onClose }: { onClose: () => void }) {
  const { file } = useCase()
  const toast = useToast()
  return (
    <Dialog open onClose={onClose} title="Fall wieder öffnen">
      <Form
        aria-label="Fall wieder öffnen"
        schema={reopening}
        defaultValues={{ note: '' }}
        draft={formDraft(`client-${file.id}-reopen`)}
        onSubmit={async ({ note }) => {
          await api.clients.reopenCase({ id: file.id, note })
          toast.say('Fall wieder geöffnet.')
          onClose()
        }}
      >
        <p>
          Der Verlauf bleibt vollständig, auch der Abschluss steht weiter darin. Schritte, die beim
          Abschluss hinfällig wurden, lassen sich im Hilfeplan einzeln wieder aufnehmen.
        </p>
        <AreaField name="note" label="Warum wird er wieder geöffnet?" optional />
        <FormActions>
          <SubmitButton>Wieder öffnen</SubmitButton>
          <Button variant="tertiary" tall onClick={onClose}>
            Abbrechen
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
