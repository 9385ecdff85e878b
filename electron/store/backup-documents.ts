import { createHash } from 'node:crypto'
import { copyFile, link, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import type { CancelSignal } from '../../shared/ipc.ts'
import { documentsFolder } from '../documents/document-files.ts'
import {
  partialEnding,
  removeQuietly,
  renameWithRetry,
  syncFile,
  syncFolder,
  writeFileAtomically,
} from './atomic-file.ts'
import type { Manifest } from './backup-manifest.ts'
import type { Connection } from './connection.ts'
import { errnoOf, withFileErrors } from './file-errors.ts'
import { measureFile } from './measure-file.ts'

// The files of the documents never change once they are written, so they lie beside the backups only
// once; each backup has a list of those that belong to it.

const listName = 'documents.json'
const poolFile = /^[0-9a-f]{32}(\.partial)?$/
const listedDocument = z.strictObject({
  file: z.string().regex(/^[0-9a-f]{32}$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type ListedDocument = z.infer<typeof listedDocument>

export function poolOf(backupsFolder: string, storeId: string): string {
  return join(backupsFolder, `dokumente-${storeId.slice(-8)}`)
}

/** Without a pause before the store is copied, so that the list fits the copy. */
export function documentsOf(connection: Connection): ListedDocument[] {
  const table = "select 1 from sqlite_schema where type = 'table' and name = 'documents'"
  if (connection.prepare(table).get() === undefined) return []
  return connection
    .prepare('select file, sealed_sha256 as sha256 from documents order by file')
    .all() as ListedDocument[]
}

type PoolOrder = {
  storeFolder: string
  pool: string
  documents: readonly ListedDocument[]
  signal?: CancelSignal | undefined
}

/** Copies what is not there yet. A file that the store has lost itself is left out of the list. */
export async function fillPool(order: PoolOrder): Promise<ListedDocument[]> {
  const { storeFolder, pool, documents, signal } = order
  if (documents.length === 0) return []
  await mkdir(pool, { recursive: true, mode: 0o700 })
  const there = new Set(await readdir(pool))
  const kept: ListedDocument[] = []
  for (const document of documents) {
    if (signal?.aborted) throw new AppError('cancelled')
    const known = there.has(document.file)
    if (known || (await place(document, [documentsFolder(storeFolder)], pool))) kept.push(document)
  }
  await syncFolder(pool)
  return kept
}

/** From the first of the folders that has it unharmed. */
async function place(
  { file, sha256 }: ListedDocument,
  from: readonly string[],
  to: string,
): Promise<boolean> {
  const partial = join(to, file + partialEnding)
  for (const folder of from) {
    await rm(partial, { force: true })
    if (!(await linkOrCopy(join(folder, file), partial))) continue
    if ((await measureFile(partial)).sha256 !== sha256) continue
    await renameWithRetry(partial, join(to, file))
    return true
  }
  await removeQuietly(partial)
  return false
}

/** A second name costs no room; sticks and other disks get a copy. False where there is nothing. */
async function linkOrCopy(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false
    await copyFile(from, to)
    await syncFile(to)
  }
  return true
}

export async function writeList(
  folder: string,
  documents: readonly ListedDocument[],
): Promise<NonNullable<Manifest['documents']>> {
  const bytes = Buffer.from(`${JSON.stringify(documents)}\n`)
  await writeFileAtomically(join(folder, listName), bytes)
  return { count: documents.length, sha256: sha256Of(bytes) }
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A backup of a store without documents has none. */
export async function readList(folder: string, manifest: Manifest): Promise<ListedDocument[]> {
  if (manifest.documents === undefined) return []
  try {
    const bytes = await readFile(join(folder, listName))
    if (sha256Of(bytes) !== manifest.documents.sha256) throw new AppError('backup-damaged')
    return z.array(listedDocument).parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    throw new AppError('backup-damaged')
  }
}

/** All that are listed are there; their contents are compared when they are put in place. */
export async function assertDocuments(folder: string, manifest: Manifest): Promise<void> {
  const documents = await readList(folder, manifest)
  if (documents.length === 0) return
  const pool = poolOf(dirname(folder), manifest.storeId)
  const there = new Set(await readdir(pool).catch(() => []))
  if (!documents.every(({ file }) => there.has(file))) throw new AppError('backup-damaged')
}

const stagedFolder = (storeFolder: string) => documentsFolder(storeFolder) + partialEnding

/**
 * Gathers a backup's documents beside the present ones, as far as they can be had: a store that lacks
 * some is better than none. The next opening gives the folder its name (`finishDocuments`).
 */
export async function stageDocuments(
  storeFolder: string,
  backupFolder: string,
  manifest: Manifest,
): Promise<{ missing: number }> {
  const documents = await readList(backupFolder, manifest)
  const staged = stagedFolder(storeFolder)
  await removeQuietly(staged)
  if (documents.length === 0) return { missing: 0 }
  await mkdir(staged, { recursive: true, mode: 0o700 })
  const from = [poolOf(dirname(backupFolder), manifest.storeId), documentsFolder(storeFolder)]
  let missing = 0
  for (const document of documents) if (!(await place(document, from, staged))) missing += 1
  await syncFolder(staged)
  return { missing }
}

export function dropStaged(storeFolder: string): Promise<void> {
  return removeQuietly(stagedFolder(storeFolder))
}

/** What a restore has gathered becomes the folder of the documents, once theirs was set aside. */
export function finishDocuments(storeFolder: string): Promise<void> {
  return withFileErrors(async () => {
    const isThere = (path: string) => stat(path).then(Boolean, () => false)
    const [staged, folder] = [stagedFolder(storeFolder), documentsFolder(storeFolder)]
    if (!(await isThere(staged))) return
    if (await isThere(folder)) await rm(staged, { recursive: true })
    else await rename(staged, folder)
    await syncFolder(storeFolder)
  })
}

/** After the rotation: what no backup lists any more goes. Where one can't be read, all stays. */
export async function prunePool(
  backupsFolder: string,
  storeId: string,
  backups: readonly { folder: string; manifest: Manifest | null }[],
): Promise<void> {
  const pool = poolOf(backupsFolder, storeId)
  const names = await readdir(pool).catch(() => [])
  if (names.length === 0) return
  const listed = new Set<string>()
  for (const { folder, manifest } of backups) {
    if (manifest === null) return
    for (const { file } of await readList(folder, manifest)) listed.add(file)
  }
  for (const name of names)
    if (poolFile.test(name) && !listed.has(name)) await removeQuietly(join(pool, name))
}
