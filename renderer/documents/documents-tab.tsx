import { useCallback, useMemo, useState } from 'react'
import type { CaseDocument } from '../../shared/documents/document.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useRead } from '../use-read.ts'
import { AddDocumentsDialog } from './add-documents-dialog.tsx'
import { DocumentTable } from './document-table.tsx'
import { DropZone } from './drop-zone.tsx'
import { EditDocumentDialog } from './edit-document-dialog.tsx'
import { fromChosen, fromFileList, type PendingFile } from './pending-files.ts'
import { RemovedDocuments } from './removed-documents.tsx'
import { ViewerDialog } from './viewer-dialog.tsx'
import './documents.css'

/** The files of one client: taken in by choice, drop or paste, and seen inside the program only. */
export function DocumentsTab({ clientId }: { clientId: string }) {
  const list = useRead('documents', 'list', { clientId })
  const toast = useToast()
  const [pending, setPending] = useState<readonly PendingFile[]>([])
  const [reading, setReading] = useState(false)
  const [opened, setOpened] = useState<CaseDocument | null>(null)
  const [edited, setEdited] = useState<CaseDocument | null>(null)
  const { present, removed } = useMemo(() => {
    const all = list.data ?? []
    return {
      present: all.filter(({ removedAt }) => removedAt === null),
      removed: all.filter(({ removedAt }) => removedAt !== null),
    }
  }, [list.data])

  async function gather(files: () => Promise<PendingFile[]>) {
    setReading(true)
    try {
      setPending(await files())
    } catch (error) {
      toast.fail(sentence(error))
    } finally {
      setReading(false)
    }
  }
  const choose = async () => (await api.documents.chooseFiles({})).files.map(fromChosen)

  const takeBack = useCallback(
    async ({ id: documentId }: CaseDocument) => {
      try {
        await api.documents.takeBack({ clientId, documentId })
        toast.say('Dokument zurückgeholt.')
      } catch (error) {
        toast.fail(sentence(error))
      }
    },
    [clientId, toast],
  )
  const remove = useCallback(
    async (document: CaseDocument) => {
      try {
        await api.documents.remove({ clientId, documentId: document.id })
        toast.say(`„${document.title}“ entfernt.`, { undo: () => void takeBack(document) })
      } catch (error) {
        toast.fail(sentence(error))
      }
    },
    [clientId, toast, takeBack],
  )

  return (
    <DropZone
      busy={reading}
      onChoose={() => void gather(choose)}
      onFiles={files => void gather(() => fromFileList(files))}
    >
      {list.error && <Alert kind="danger" title={sentence(list.error)} live />}
      {list.data && (
        <DocumentTable
          documents={present}
          onOpen={setOpened}
          onEdit={setEdited}
          onRemove={remove}
        />
      )}
      <RemovedDocuments documents={removed} onTakeBack={takeBack} />
      <AddDocumentsDialog clientId={clientId} files={pending} onClose={() => setPending([])} />
      <EditDocumentDialog clientId={clientId} document={edited} onClose={() => setEdited(null)} />
      <ViewerDialog clientId={clientId} document={opened} onClose={() => setOpened(null)} />
    </DropZone>
  )
}
