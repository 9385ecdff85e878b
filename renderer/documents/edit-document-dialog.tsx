import { type CaseDocument, documentWords } from '../../shared/documents/document.ts'
import { api } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useToast } from '../ui/toast-context.ts'
import { DocumentFields } from './document-fields.tsx'

type Props = { clientId: string; document: CaseDocument | null; onClose: () => void }

export function EditDocumentDialog({ clientId, document, onClose }: Props) {
  const toast = useToast()
  return (
    <Dialog open={document !== null} onClose={onClose} title="Dokument umbenennen">
      {document && (
        <Form
          aria-label="Dokument umbenennen"
          schema={documentWords}
          summary={false}
          defaultValues={{ title: document.title, kind: document.kind }}
          onSubmit={async words => {
            await api.documents.update({ clientId, documentId: document.id, words })
            toast.say('Dokument geändert.')
            onClose()
          }}
        >
          <DocumentFields autoFocus />
          <FormActions>
            <SubmitButton>Speichern</SubmitButton>
            <Button variant="tertiary" tall onClick={onClose}>
              Abbrechen
            </Button>
          </FormActions>
        </Form>
      )}
    </Dialog>
  )
}
