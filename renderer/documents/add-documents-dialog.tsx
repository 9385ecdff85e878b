import { z } from 'zod'
import { documentWords } from '../../shared/documents/document.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { Icon } from '../ui/icon.tsx'
import { State } from '../ui/state.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useToast } from '../ui/toast-context.ts'
import { DocumentFields } from './document-fields.tsx'
import { formatBytes } from './document-words.ts'
import { problemSentence } from './file-problems.ts'
import type { PendingFile } from './pending-files.ts'
import { useAddFiles } from './use-add-files.ts'

type Props = { clientId: string; files: readonly PendingFile[]; onClose: () => void }

const schema = z.strictObject({ documents: z.array(documentWords) })

function FileName({ file }: { file: PendingFile }) {
  return (
    <p className="pending__name">
      <Icon name="doc" size="s" />
      <span className="cut" title={file.name}>
        {file.name}
      </span>
      <span className="s muted nowrap">{formatBytes(file.bytes)}</span>
    </p>
  )
}

function RefusedFiles({ files }: { files: readonly PendingFile[] }) {
  if (files.length === 0) return null
  return (
    <section className="pending__refused" aria-label="Nicht möglich">
      <h3 className="h3">
        {files.length === 1
          ? 'Diese Datei wird nicht aufgenommen'
          : 'Diese Dateien werden nicht aufgenommen'}
      </h3>
      <ul>
        {files.map(file => (
          <li key={file.id}>
            <FileName file={file} />
            <p className="s">{problemSentence(file.problem)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function AddForm({ clientId, files, onClose }: Props) {
  const toast = useToast()
  const { added, failures, add } = useAddFiles(clientId)
  const left = files.length - added.size
  return (
    <Form
      aria-label="Dokumente hinzufügen"
      schema={schema}
      summary={false}
      defaultValues={{ documents: files.map(({ words }) => words) }}
      onSubmit={async ({ documents }) => {
        const outcome = await add(files, documents)
        if (outcome.failures.size > 0) return
        toast.say(
          files.length === 1 ? 'Dokument hinzugefügt.' : `${files.length} Dokumente hinzugefügt.`,
        )
        onClose()
      }}
    >
      <ol className="pending">
        {files.map((file, index) => {
          const failure = failures.get(file.id)
          return (
            <li key={file.id}>
              <FileName file={file} />
              {added.has(file.id) ? (
                <State tone="ok">hinzugefügt</State>
              ) : (
                <DocumentFields path={`documents.${index}.`} autoFocus={index === 0} />
              )}
              {failure && <Alert kind="danger" title={failure} live />}
            </li>
          )
        })}
      </ol>
      <FormActions>
        <SubmitButton>
          {left === 1 ? 'Hinzufügen' : `${countOf(left, 'Dokument', 'Dokumente')} hinzufügen`}
        </SubmitButton>
        <Button variant="tertiary" tall onClick={onClose}>
          {added.size > 0 ? 'Schließen' : 'Abbrechen'}
        </Button>
      </FormActions>
    </Form>
  )
}

/** Each file by its name; what can't be taken says why, the others get a name and a kind. */
export function AddDocumentsDialog({ clientId, files, onClose }: Props) {
  const refused = files.filter(({ problem }) => problem !== null)
  const good = files.filter(({ problem }) => problem === null)
  const title = good.length === 1 ? 'Dokument hinzufügen' : 'Dokumente hinzufügen'
  return (
    <Dialog
      open={files.length > 0}
      onClose={onClose}
      title={good.length === 0 ? 'Nichts hinzugefügt' : title}
      width="wide"
      footer={
        good.length === 0 && (
          <Button variant="primary" onClick={onClose}>
            Schließen
          </Button>
        )
      }
    >
      <RefusedFiles files={refused} />
      {good.length > 0 && <AddForm {...{ clientId, onClose }} files={good} />}
    </Dialog>
  )
}
