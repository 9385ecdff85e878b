import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
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
      const snapshot = await copyStore(order, join(partial, databaseFileName))
      step(2)
      verifyCopy(join(partial, databaseFileName), order.dek, snapshot)
      step(3)
      const manifest = await writeManifest(order, createdAt, partial, snapshot)
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

async function copyStore(
  { connection, keyring }: BackupOrder,
  target: string,
): Promise<StoreSnapshot> {
  if (connection.inTransaction) throw new AppError('store-busy')
  // Made first and empty, so that SQLite writes into a file that only its owner may read.
  await (await open(target, 'wx', 0o600)).close()
  const snapshot = withStoreErrors(() => {
    const before = snapshotOf(connection)
    rawOf(connection).prepare('vacuum into ?').run(target)
    return before
  })
  if (snapshot.storeId !== keyring.storeId) throw new AppError('internal')
  await syncFile(target)
  return snapshot
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
    },
    dek,
  )
  await writeFileAtomically(join(folder, manifestFileName), serialiseManifest(manifest))
  return manifest
}

export async function measureFile(path: string): Promise<Manifest['store']> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') }
}

/** Foreign, damaged, or just what its sealed manifest says. */
export async function verifyBackup(
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
