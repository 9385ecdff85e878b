import type { CaseDocument, DocumentSource } from '../../shared/documents/document.ts'
import type { documentsContract } from '../../shared/documents/documents-contract.ts'
import { inspectFile } from '../../shared/documents/file-flaw.ts'
import { AppError } from '../../shared/errors.ts'
import { insertCaseEvent, removeCaseEvent } from '../clients/case-repository.ts'
import { getClient } from '../clients/client-repository.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { createChosenFiles } from './chosen-files.ts'
import {
  isPresent,
  newFileName,
  readDocument,
  removeDocumentFile,
  writeDocument,
} from './document-files.ts'
import {
  findDocument,
  insertDocument,
  kindOf,
  listDocuments,
  markRemoved,
  updateWords,
} from './document-repository.ts'

export function documentHandlers(
  machine: Pick<Machine, 'storeFolder' | 'host' | 'newId' | 'randomBytes'>,
): FeatureHandlers<typeof documentsContract> {
  const { storeFolder } = machine
  const chosen = createChosenFiles()

  async function entryOf(row: Awaited<ReturnType<typeof listDocuments>>[number]) {
    const { id, title, kind, type, bytes, file } = row
    return {
      ...{ id, title, kind, type, bytes },
      addedAt: row.added_at,
      addedByName: row.added_by_name,
      removedAt: row.removed_at,
      present: await isPresent(storeFolder, file),
    } satisfies CaseDocument
  }

  const bytesOf = (source: DocumentSource) =>
    source.from === 'page' ? source.bytes : chosen.read(source.token)

  return {
    list: async ({ db }, { clientId }) => {
      const rows = await listDocuments(db, clientId)
      return Promise.all(rows.map(entryOf))
    },
    read: async ({ db }, ofDocument) => {
      const row = await findDocument(db, ofDocument)
      if (!row) throw new AppError('not-found')
      const bytes = await readDocument(storeFolder, row).finally(() => row.key.fill(0))
      return { type: row.type, bytes }
    },
    chooseFiles: async () => {
      const { files } = await machine.host.chooseFiles({ of: 'documents' })
      return { files: await chosen.look(files, machine.newId) }
    },
    add: async ({ db, actor, now, newId, onRollback }, { clientId, words, source }) => {
      await getClient(db, clientId)
      const bytes = await bytesOf(source)
      const { type, problem } = inspectFile(bytes)
      if (problem !== null) throw new AppError('file-refused', { problem })
      const id = newId()
      const file = newFileName(machine.randomBytes)
      onRollback(() => removeDocumentFile(storeFolder, file))
      const sealed = await writeDocument(machine, id, file, bytes)
      await insertDocument(db, {
        ...{ id, ...words, ...sealed, type, bytes: bytes.byteLength },
        ...{ client_id: clientId, added_by: actor.id, added_at: now },
      }).finally(() => sealed.key.fill(0))
      return { id }
    },
    update: async ({ db }, { words, ...ofDocument }) => {
      if (!(await findDocument(db, ofDocument))) throw new AppError('not-found')
      await updateWords(db, ofDocument.documentId, words)
      return {}
    },
    remove: async ({ db, actor, now, today }, ofDocument) => {
      const kind = await kindOf(db, ofDocument)
      const removed = await markRemoved(db, ofDocument, { by: actor.id, at: now })
      if (!removed || !kind) throw new AppError('not-found')
      // The Verlauf keeps that there was one, and nothing of what it said.
      await insertCaseEvent(db, {
        ...{ id: ofDocument.documentId, client_id: ofDocument.clientId, day: today, at: now },
        ...{ kind: 'document-removed', code: kind, by_user: actor.id },
      })
      return {}
    },
    takeBack: async ({ db }, ofDocument) => {
      if (!(await markRemoved(db, ofDocument, null))) throw new AppError('not-found')
      await removeCaseEvent(db, ofDocument.documentId)
      return {}
    },
  }
}
