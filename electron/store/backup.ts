import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import type { CancelSignal } from '../../shared/ipc.ts'
import {
  partialEnding,
  removeQuietly,
  renameWithRetry,
  syncFile,
  syncFolder,
  writeFileAtomically,
} from './atomic-file.ts'
import {
  assertDocuments,
  documentsOf,
  fillPool,
  type ListedDocument,
  poolOf,
  writeList,
} from './backup-documents.ts'
import { backupId, type ListedBackup } from './backup-list.ts'
import {
  assertSeal,
  type BackupReason,
  type Manifest,
  manifestFileName,
  parseManifest,
  sealManifest,
  serialiseManifest,
} from './backup-manifest.ts'
import { canonicalJson } from './canonical-json.ts'
import { type Connection, rawOf } from './connection.ts'
import { withFileErrors } from './file-errors.ts'
import { keyringFileName } from './keyring-file.ts'
import { type Keyring, serialiseKeyring } from './keyring-format.ts'
import { measureFile } from './measure-file.ts'
import { openCopy, quickCheck } from './open-database.ts'
import { asStoreError, withStoreErrors } from './sqlite-errors.ts'
import { databaseFileName, freeBytes } from './store-folder.ts'
import { type StoreSnapshot, snapshotOf } from './store-snapshot.ts'

export type BackupOrder = {
  /** Nobody else uses it meanwhile, and no transaction is open. */
  connection: Connection
  dek: Buffer
  keyring: Keyring
  /** Must exist: a stick that was pulled out is not replaced by a folder of its name. */
  backupsFolder: string
  reason: BackupReason
  appVersion: string
  now: Date
  onProgress?: (done: number, total: number) => void
  signal?: CancelSignal
  freeBytes?: (folder: string) => Promise<number>
}

const steps = 5

/** Copied, opened again with the key and compared, and only then given its name. */
export async function createBackup(
  order: BackupOrder,
): Promise<ListedBackup & { manifest: Manifest }> {
  const { backupsFolder, keyring, now } = order
  const createdAt = freeMoment(backupsFolder, keyring.storeId, now)
  const id = backupId(keyring.storeId, createdAt)
  const folder = join(backupsFolder, id)
  const partial = folder + partialEnding
  const step = stepper(order)
  try {
    return await withFileErrors(async () => {
      await assertSpace(order)
      step(1)
      await removeQuietly(partial)
      await mkdir(partial, { mode: 0o700 })
      const { snapshot, documents } = await copyStore(order, join(partial, databaseFileName))
      step(2)
      verifyCopy(join(partial, databaseFileName), order.dek, snapshot)
      const kept = await keepDocuments(order, documents)
      step(3)
      const manifest = await writeManifest(order, createdAt, partial, snapshot, kept)
      step(4)
      await renameWithRetry(partial, folder)
      await syncFolder(backupsFolder)
      order.onProgress?.(steps, steps)
      return { id, folder, manifest }
    })
  } catch (error) {
    await removeQuietly(partial)
    throw error
  }
}

/** A clock that stands still, or was set back, must not bring two backups to one name. */
function freeMoment(backupsFolder: string, storeId: string, now: Date): string {
  const createdAt = now.toISOString()
  if (!existsSync(join(backupsFolder, backupId(storeId, createdAt)))) return createdAt
  return freeMoment(backupsFolder, storeId, new Date(now.getTime() + 1))
}

function stepper({ onProgress, signal }: BackupOrder) {
  return (done: number) => {
    if (signal?.aborted) throw new AppError('cancelled')
    onProgress?.(done, steps)
  }
}

async function assertSpace({ connection, backupsFolder, ...order }: BackupOrder) {
  const raw = rawOf(connection)
  const pages = Number(raw.pragma('page_count', { simple: true }))
  const pageBytes = Number(raw.pragma('page_size', { simple: true }))
  const needed = pages * pageBytes + 1024 * 1024
  if ((await (order.freeBytes ?? freeBytes)(backupsFolder)) < needed)
    throw new AppError('disk-full')
}

type Copied = { snapshot: StoreSnapshot; documents: readonly ListedDocument[] }

async function copyStore({ connection, keyring }: BackupOrder, target: string): Promise<Copied> {
  if (connection.inTransaction) throw new AppError('store-busy')
  // Made first and empty, so that SQLite writes into a file that only its owner may read.
  await (await open(target, 'wx', 0o600)).close()
  const copied = withStoreErrors(() => {
    const before = { snapshot: snapshotOf(connection), documents: documentsOf(connection) }
    rawOf(connection).prepare('vacuum into ?').run(target)
    return before
  })
  if (copied.snapshot.storeId !== keyring.storeId) throw new AppError('internal')
  await syncFile(target)
  return copied
}

function keepDocuments(
  { connection, keyring, backupsFolder, signal }: BackupOrder,
  documents: readonly ListedDocument[],
): Promise<ListedDocument[]> {
  const storeFolder = dirname(rawOf(connection).name)
  const pool = poolOf(backupsFolder, keyring.storeId)
  return fillPool({ storeFolder, pool, documents, signal })
}

/** Opens the copy with the key, reads every page and compares what it holds. */
function verifyCopy(path: string, dek: Buffer, expected: StoreSnapshot): void {
  try {
    const copy = openCopy(path, dek)
    try {
      quickCheck(copy)
      if (canonicalJson(snapshotOf(copy)) !== canonicalJson(expected)) throw damaged()
    } finally {
      copy.close()
    }
  } catch (error) {
    const failure = asStoreError(error)
    // The store is well; it is the copy that isn't.
    throw failure instanceof AppError && failure.code === 'store-damaged' ? damaged() : failure
  }
}

async function writeManifest(
  { dek, keyring, reason, appVersion }: BackupOrder,
  createdAt: string,
  folder: string,
  { storeId, schemaVersion, counts, auditHead }: StoreSnapshot,
  documents: readonly ListedDocument[],
): Promise<Manifest> {
  const keyringBytes = serialiseKeyring(keyring)
  await writeFileAtomically(join(folder, keyringFileName), keyringBytes)
  const manifest = sealManifest(
    {
      format: 'wir-backup/1',
      storeId,
      createdAt,
      reason,
      schemaVersion,
      appVersion,
      counts,
      auditHead,
      store: await measureFile(join(folder, databaseFileName)),
      keyringSha256: createHash('sha256').update(keyringBytes).digest('hex'),
      ...(documents.length > 0 ? { documents: await writeList(folder, documents) } : {}),
    },
    dek,
  )
  await writeFileAtomically(join(folder, manifestFileName), serialiseManifest(manifest))
  return manifest
}

/** Foreign, damaged, or just what its sealed manifest says, with all its documents. */
export async function verifyBackup(
  folder: string,
  key: { dek: Buffer; storeId: string },
): Promise<Manifest> {
  const manifest = await verifyBackupStore(folder, key)
  await assertDocuments(folder, manifest)
  return manifest
}

/** Without its documents: a store that lacks some is still worth putting in place. */
export async function verifyBackupStore(
  folder: string,
  { dek, storeId }: { dek: Buffer; storeId: string },
): Promise<Manifest> {
  const path = join(folder, databaseFileName)
  try {
    const manifest = parseManifest(await readFile(join(folder, manifestFileName)))
    if (manifest.storeId !== storeId) throw new AppError('backup-foreign')
    assertSeal(manifest, dek)
    const measured = await measureFile(path)
    if (canonicalJson(measured) !== canonicalJson(manifest.store)) throw damaged()
    const { schemaVersion, counts, auditHead } = manifest
    verifyCopy(path, dek, { storeId, schemaVersion, counts, auditHead })
    return manifest
  } catch (error) {
    if (error instanceof AppError && error.code === 'backup-foreign') throw error
    throw damaged()
  }
}

function damaged() {
  return new AppError('backup-damaged')
}
