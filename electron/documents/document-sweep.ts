import type { Kysely } from 'kysely'
import { finishDocuments } from '../store/backup-documents.ts'
import type { Database } from '../store/database.ts'
import { listDocumentFiles, removeDocumentFile } from './document-files.ts'
import { eraseRemovedBefore, knownFiles } from './document-repository.ts'

/** So long a removed document can be taken back. */
export const TAKE_BACK_MS = 24 * 60 * 60 * 1000

/**
 * At each opening, first of all for a restore that waits to be finished. Then rows of what was removed
 * more than a day ago go, and their keys with them; then every file that no row knows: of those rows,
 * of clients that were erased, of a stop in the middle. Housekeeping: what fails now, on a full disk
 * for one, is done next time and keeps nobody out.
 */
export async function sweepDocuments(
  db: Kysely<Database>,
  storeFolder: string,
  now: Date,
): Promise<void> {
  await finishDocuments(storeFolder)
    .then(() => sweep(db, storeFolder, now))
    .catch(() => undefined)
}

async function sweep(db: Kysely<Database>, storeFolder: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - TAKE_BACK_MS).toISOString()
  await db.transaction().execute(trx => eraseRemovedBefore(trx, before))
  const known = await knownFiles(db)
  for (const file of await listDocumentFiles(storeFolder))
    if (!known.has(file)) await removeDocumentFile(storeFolder, file)
}
