import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { migrations } from '../../migrations/index.ts'
import { AppError } from '../../shared/errors.ts'
import { documentsFolder } from '../documents/document-files.ts'
import {
  partialEnding,
  removeQuietly,
  renameWithRetry,
  syncFile,
  syncFolder,
} from './atomic-file.ts'
import { type Attempts, knowsNoneOf } from './attempts.ts'
import { verifyBackupStore } from './backup.ts'
import { dropStaged, stageDocuments } from './backup-documents.ts'
import { type Manifest, manifestFileName, parseManifest } from './backup-manifest.ts'
import { canonicalJson } from './canonical-json.ts'
import { errnoOf, withFileErrors } from './file-errors.ts'
import { userSlots } from './keyring.ts'
import { keyringCopyName, keyringFileName, loadKeyring, writeKeyring } from './keyring-file.ts'
import { type Keyring, parseKeyring } from './keyring-format.ts'
import { measureFile } from './measure-file.ts'
import { openCopy, quickCheck } from './open-database.ts'
import { databaseFileName, freeBytes, storePaths } from './store-folder.ts'

export type RestoreOrder = {
  storeFolder: string
  backupFolder: string
  dek: Buffer
  storeId: string
  now: Date
}

export type RestoreResult = {
  manifest: Manifest
  /** Where the replaced store went; null where there was none. */
  asideFolder: string | null
  /** Set where the present keyring was gone: the passphrases are those of the backup's day. */
  keyringFromBackup: boolean
  /** So many that the backup knows could be had nowhere. */
  missingDocuments: number
}

/** The store is closed. What is there is set aside, never deleted. */
export async function restoreBackup(order: RestoreOrder): Promise<RestoreResult> {
  const { storeFolder, backupFolder, dek, storeId, now } = order
  const manifest = await verifyBackupStore(backupFolder, { dek, storeId })
  assertNotNewer(manifest)
  const { database } = storePaths(storeFolder)
  const partial = database + partialEnding
  try {
    return await withFileErrors(async () => {
      await assertSpace(storeFolder, manifest)
      await copyAndCheck(join(backupFolder, basename(database)), partial, dek)
      const documents = await stageDocuments(storeFolder, backupFolder, manifest)
      // Before the store is in place: a store that nobody can open would be no rescue.
      const adopted = await adoptIfMissing(storeFolder, backupFolder, { manifest, now })
      const asideFolder = await setAside(storeFolder, now)
      await takePlace(partial, database, asideFolder)
      return {
        ...{ manifest, asideFolder, keyringFromBackup: adopted !== null },
        missingDocuments: documents.missing,
      }
    })
  } catch (error) {
    await removeQuietly(partial)
    await dropStaged(storeFolder)
    throw error
  }
}

/** Put in place it would open for nobody here, and the present store would be aside. */
export function assertNotNewer({ schemaVersion }: Manifest): void {
  const app = Object.keys(migrations).length
  if (schemaVersion > app) throw new AppError('store-newer', { store: schemaVersion, app })
}

async function assertSpace(folder: string, manifest: Manifest) {
  if ((await freeBytes(folder)) < manifest.store.bytes + 1024 * 1024)
    throw new AppError('disk-full')
}

/** A copy takes over the mode of its original: on some sticks nothing may be written. */
async function copyWritable(from: string, to: string) {
  await removeQuietly(to)
  await copyFile(from, to)
  await chmod(to, 0o600)
  await syncFile(to)
}

async function copyAndCheck(from: string, to: string, dek: Buffer) {
  await copyWritable(from, to)
  const copy = openCopy(to, dek)
  try {
    quickCheck(copy)
  } finally {
    copy.close()
  }
}

async function takePlace(partial: string, database: string, asideFolder: string | null) {
  try {
    await renameWithRetry(partial, database)
  } catch (error) {
    if (asideFolder !== null) await moveAll(await filesIn(asideFolder), dirname(database))
    throw error
  }
  await syncFolder(dirname(database))
}

/** What belongs together: a log left behind would spoil the next store, and that knows other documents. */
export function setAside(storeFolder: string, now: Date): Promise<string | null> {
  const { database } = storePaths(storeFolder)
  const files = [database, `${database}-wal`, `${database}-shm`, documentsFolder(storeFolder)]
  return moveAside(storeFolder, files, now)
}

async function moveAside(storeFolder: string, paths: readonly string[], now: Date) {
  const files = await existing(paths)
  if (files.length === 0) return null
  const { aside } = storePaths(storeFolder)
  return withFileErrors(async () => {
    await mkdir(aside, { recursive: true, mode: 0o700 })
    const target = await freshFolder(join(aside, now.toISOString().replace(/[-:.]/g, '')))
    await moveAll(files, target)
    for (const folder of [target, aside, storeFolder]) await syncFolder(folder)
    return target
  })
}

async function moveAll(files: readonly string[], folder: string) {
  for (const file of files) await renameWithRetry(file, join(folder, basename(file)))
}

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).map(name => join(folder, name))
}

async function existing(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(path =>
      stat(path).then(
        () => [path],
        () => [],
      ),
    ),
  )
  return found.flat()
}

async function freshFolder(wanted: string): Promise<string> {
  for (let number = 1; ; number++) {
    const folder = number === 1 ? wanted : `${wanted}-${number}`
    try {
      await mkdir(folder, { mode: 0o700 })
      return folder
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error
    }
  }
}

async function adoptIfMissing(
  storeFolder: string,
  backupFolder: string,
  { manifest, now, attempts = {} }: { manifest: Manifest; now: Date; attempts?: Attempts },
): Promise<Keyring | null> {
  try {
    await loadKeyring(storeFolder)
    return null
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code !== 'keyring-missing' && error.code !== 'keyring-damaged') throw error
  }
  const keyring = await backupKeyring(backupFolder, manifest)
  const people = userSlots(keyring).map(({ id }) => id)
  if (knowsNoneOf(attempts, people)) throw new AppError('backup-foreign')
  const old = [keyringFileName, keyringCopyName].map(name => join(storeFolder, name))
  await moveAside(storeFolder, old, now)
  await writeKeyring(storeFolder, keyring)
  return keyring
}

/**
 * Where the keyring is lost nobody has the key, but a backup's keyring opens the store too.
 * A keyring that can be read is never replaced, and one whose people are strangers here is refused.
 */
export async function adoptBackupKeyring(
  storeFolder: string,
  backupFolder: string,
  now: Date,
  attempts: Attempts = {},
): Promise<Keyring> {
  const adopted = await withFileErrors(async () => {
    const manifest = parseManifest(await readFile(join(backupFolder, manifestFileName)))
    return adoptIfMissing(storeFolder, backupFolder, { manifest, now, attempts })
  })
  if (adopted === null) throw new AppError('conflict')
  return adopted
}

async function backupKeyring(folder: string, manifest: Manifest): Promise<Keyring> {
  const bytes = await readFile(join(folder, keyringFileName))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== manifest.keyringSha256) throw new AppError('backup-damaged')
  const keyring = parseKeyring(bytes)
  if (keyring.storeId !== manifest.storeId) throw new AppError('backup-damaged')
  return keyring
}

/**
 * A whole backup for a laptop that has nothing yet: its store goes to `target`, its keyring is
 * handed back. Nobody has the key, so only size and sums are compared, not the seal.
 */
export async function copyBackup(backupFolder: string, target: string): Promise<Keyring> {
  try {
    return await withFileErrors(async () => {
      const manifest = parseManifest(await readFile(join(backupFolder, manifestFileName)))
      const keyring = await backupKeyring(backupFolder, manifest)
      await assertSpace(dirname(target), manifest)
      await copyWritable(join(backupFolder, databaseFileName), target)
      const measured = await measureFile(target)
      if (canonicalJson(measured) !== canonicalJson(manifest.store))
        throw new AppError('backup-damaged')
      await stageDocuments(dirname(target), backupFolder, manifest)
      return keyring
    })
  } catch (error) {
    await removeQuietly(target)
    await dropStaged(dirname(target))
    throw isIncomplete(backupFolder, error) ? new AppError('backup-damaged') : error
  }
}

/** A part of it can't be read or isn't there, although the stick is. */
function isIncomplete(backupFolder: string, error: unknown): boolean {
  if (!(error instanceof AppError)) return false
  if (error.code === 'folder-missing') return existsSync(join(backupFolder, manifestFileName))
  return error.code === 'keyring-damaged'
}
