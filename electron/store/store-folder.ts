import { constants } from 'node:fs'
import { access, mkdir, open, readdir, rm, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { partialEnding, removeQuietly } from './atomic-file.ts'
import { attemptsFileName } from './attempts.ts'
import { asFileError, withFileErrors } from './file-errors.ts'
import { keyringCopyName, keyringFileName } from './keyring-file.ts'
import { type SyncService, syncServiceOf } from './sync-folder.ts'

export const databaseFileName = 'store.db'
const probeName = `probe${partialEnding}`

export type StorePaths = {
  database: string
  keyring: string
  /** Where backups of this laptop lie. */
  backups: string
  /** Where a store goes that was replaced or damaged; nothing in it is ever deleted. */
  aside: string
}

export function storePaths(folder: string): StorePaths {
  return {
    database: join(folder, databaseFileName),
    keyring: join(folder, keyringFileName),
    backups: join(folder, 'sicherungen'),
    aside: join(folder, 'beiseite'),
  }
}

/** Creates what is missing, for nobody else to look into. */
export async function prepareStoreFolder(folder: string): Promise<StorePaths> {
  const paths = storePaths(folder)
  await withFileErrors(async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await mkdir(paths.backups, { recursive: true, mode: 0o700 })
  })
  return paths
}

export type FolderReport = {
  folder: 'absent' | 'present'
  database: boolean
  /** Either copy. */
  keyring: boolean
  writable: boolean
  syncService: SyncService | null
  freeBytes: number | null
}

export async function inspectFolder(folder: string): Promise<FolderReport> {
  const names = await namesIn(folder)
  const parents = await Promise.all(
    ancestors(folder).map(async parent => (await namesIn(parent)) ?? []),
  )
  return {
    folder: names === undefined ? 'absent' : 'present',
    database: names?.includes(databaseFileName) ?? false,
    keyring: names?.some(name => name === keyringFileName || name === keyringCopyName) ?? false,
    writable: names !== undefined && (await isWritable(folder)),
    syncService: syncServiceOf(folder, [...(names ?? []), ...parents.flat()]),
    freeBytes: await freeBytes(folder).catch(() => null),
  }
}

export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await withFileErrors(() => statfs(folder))
  return bavail * bsize
}

const ourPartials = new Set(
  [
    databaseFileName,
    keyringFileName,
    keyringCopyName,
    `${keyringFileName}.damaged`,
    `${keyringCopyName}.damaged`,
    attemptsFileName,
  ].map(name => name + partialEnding),
)
const partialBackup = /^[0-9a-f]{8}-\d{8}T\d{9}Z\.partial$/

/**
 * Clears away what a stop in the middle left. Only for the process that holds the store: another
 * one may just be writing.
 */
export async function cleanPartials(folder: string, storeId?: string): Promise<number> {
  // A network drive may hold another office's backup that is just being written.
  const own = (name: string) => storeId === undefined || name.startsWith(storeId.slice(-8))
  const ours = ((await namesIn(folder)) ?? []).filter(
    name => ourPartials.has(name) || (partialBackup.test(name) && own(name)) || name === probeName,
  )
  for (const name of ours) await removeQuietly(join(folder, name))
  return ours.length
}

async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder)
  } catch {
    // Absent, or a parent that we may not look into.
    return undefined
  }
}

function ancestors(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [] : [parent, ...ancestors(parent)]
}

/** Windows answers `access` by an attribute that means nothing: only writing tells. */
async function isWritable(folder: string): Promise<boolean> {
  const probe = join(folder, probeName)
  try {
    await access(folder, constants.W_OK)
    const file = await open(probe, 'w', 0o600)
    await file.close()
    await rm(probe, { force: true })
    return true
  } catch (error) {
    const failure = asFileError(error)
    if (failure instanceof AppError) return false
    throw error
  }
}
