import type { Transaction } from 'kysely'
import type { DocumentWords } from '../../shared/documents/document.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { DocumentRow } from './document-table.ts'

export type DocumentKey = { clientId: string; documentId: string }
type Removal = { by: string; at: string }

export function listDocuments(db: Reader, clientId: string) {
  return db
    .selectFrom('documents')
    .innerJoin('users', 'users.id', 'documents.added_by')
    .select(['documents.id', 'title', 'kind', 'type', 'bytes', 'file', 'added_at'])
    .select('documents.removed_at')
    .select('users.name as added_by_name')
    .where('client_id', '=', clientId)
    .orderBy('added_at', 'desc')
    .orderBy('documents.id', 'desc')
    .execute()
}

/** One that stands in this client's file; those that were removed do no more. */
export function findDocument(db: Reader, { clientId, documentId }: DocumentKey) {
  return db
    .selectFrom('documents')
    .selectAll()
    .where('id', '=', documentId)
    .where('client_id', '=', clientId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
}

export async function kindOf(db: Reader, { clientId, documentId }: DocumentKey) {
  const row = await db
    .selectFrom('documents')
    .select('kind')
    .where('id', '=', documentId)
    .where('client_id', '=', clientId)
    .executeTakeFirst()
  return row?.kind
}

export async function insertDocument(
  db: Transaction<Database>,
  row: Omit<DocumentRow, 'removed_by' | 'removed_at'>,
): Promise<void> {
  await db
    .insertInto('documents')
    .values({ ...row, removed_by: null, removed_at: null })
    .execute()
}

export async function updateWords(
  db: Transaction<Database>,
  documentId: string,
  { title, kind }: DocumentWords,
): Promise<void> {
  await db.updateTable('documents').set({ title, kind }).where('id', '=', documentId).execute()
}

/** False where it wasn't there to be removed, or to be taken back. */
export async function markRemoved(
  db: Transaction<Database>,
  { clientId, documentId }: DocumentKey,
  removal: Removal | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('documents')
    .set({ removed_by: removal?.by ?? null, removed_at: removal?.at ?? null })
    .where('id', '=', documentId)
    .where('client_id', '=', clientId)
    .where('removed_at', removal === null ? 'is not' : 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** With the row goes the key. */
export async function eraseRemovedBefore(db: Transaction<Database>, instant: string) {
  await db.deleteFrom('documents').where('removed_at', '<', instant).execute()
}

export async function knownFiles(db: Reader): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('documents').select('file').execute()
  return new Set(rows.map(({ file }) => file))
}
