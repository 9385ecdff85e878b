import { lstat, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { partialEnding, removeQuietly } from './atomic-file.ts'
import { prunePool } from './backup-documents.ts'
import { type Manifest, manifestFileName, parseManifest } from './backup-manifest.ts'
import { rotate } from './backup-rotation.ts'
import { keyringFileName } from './keyring-file.ts'
import { type Keyring, parseKeyring } from './keyring-format.ts'
import { databaseFileName } from './store-folder.ts'

export type ListedBackup = {
  /** The folder's name. */
  id: string
  folder: string
  /** Null where it can't be read: shown as damaged, never cleared away. */
  manifest: Manifest | null
}

const backupName = /^[0-9a-f]{8}-\d{8}T\d{9}Z$/
const mostManifestBytes = 1024 * 1024

/** By the last digits: the first ones of a UUIDv7 are a date, alike for stores of the same weeks. */
export function backupId(storeId: string, createdAt: string): string {
  return `${storeId.slice(-8)}-${createdAt.replace(/[-:.]/g, '')}`
}

/** Newest first. Reads manifests only; whatever else lies in the folder is passed over. */
export async function listBackups(folder: string): Promise<ListedBackup[]> {
  const names = await readdir(folder).catch(() => [])
  const found = await Promise.all(
    names
      .filter(name => backupName.test(name))
      .map(async id => ({
        id,
        folder: join(folder, id),
        manifest: await lookInto(join(folder, id)),
      })),
  )
  return found.toSorted(newestFirst)
}

/**
 * On a stick she may point at the stick, at our folder on it or at a single backup. The same backup
 * met twice counts once.
 */
export async function listBackupsNear(folder: string, ownName: string): Promise<ListedBackup[]> {
  const lists = await Promise.all([
    listBackups(join(folder, ownName)),
    listBackups(folder),
    itselfABackup(folder),
  ])
  const found = new Map<string, ListedBackup>()
  for (const one of lists.flat()) if (!found.get(one.id)?.manifest) found.set(one.id, one)
  return [...found.values()].toSorted(newestFirst)
}

/** Whatever its folder is called: it may have been renamed on the way. */
async function itselfABackup(folder: string): Promise<ListedBackup[]> {
  const manifest = await lookInto(folder)
  if (manifest === null) return []
  return [{ id: backupId(manifest.storeId, manifest.createdAt), folder, manifest }]
}

/** The keyring that lies in a backup; null where it can't be read. */
export async function keyringIn({ folder }: ListedBackup): Promise<Keyring | null> {
  try {
    const path = join(folder, keyringFileName)
    if ((await lstat(path)).size > mostManifestBytes) return null
    return parseKeyring(await readFile(path))
  } catch {
    return null
  }
}

const newestFirst = (a: ListedBackup, b: ListedBackup) => (timeOf(a) < timeOf(b) ? 1 : -1)

function timeOf({ id }: ListedBackup): string {
  return id.slice(9)
}

async function lookInto(folder: string): Promise<Manifest | null> {
  try {
    const path = join(folder, manifestFileName)
    if ((await lstat(path)).size > mostManifestBytes) return null
    const manifest = parseManifest(await readFile(path))
    const store = await lstat(join(folder, databaseFileName))
    return store.isFile() && store.size === manifest.store.bytes ? manifest : null
  } catch {
    return null
  }
}

/**
 * Clears away what rotation no longer needs, of this store only. What is held fast waits for the next
 * time: the backup that was just made is no worse for it.
 */
export async function pruneBackups(folder: string, storeId: string, now: Date): Promise<string[]> {
  const ours = (await listBackups(folder)).flatMap(({ id, manifest }) =>
    manifest?.storeId === storeId
      ? [{ id, createdAt: manifest.createdAt, reason: manifest.reason }]
      : [],
  )
  const { drop } = rotate(ours, now)
  const dropped: string[] = []
  for (const { id } of drop) if (await clearAway(join(folder, id))) dropped.push(id)
  const left = (await listBackups(folder)).filter(({ id }) => id.startsWith(storeId.slice(-8)))
  // A list that can't be read is no reason to say that the backup has failed.
  await prunePool(folder, storeId, left).catch(() => undefined)
  return dropped
}

/** Renamed first: a stop in the middle must not leave half a backup under a good name. */
async function clearAway(path: string): Promise<boolean> {
  try {
    await rename(path, path + partialEnding)
  } catch {
    return false
  }
  await removeQuietly(path + partialEnding)
  return true
}
