import { lstat, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { partialEnding, removeQuietly } from './atomic-file.ts'
import { type Manifest, manifestFileName, parseManifest } from './backup-manifest.ts'
import { rotate } from './backup-rotation.ts'
import { withFileErrors } from './file-errors.ts'
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

export function backupId(storeId: string, createdAt: string): string {
  return `${storeId.slice(0, 8)}-${createdAt.replace(/[-:.]/g, '')}`
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
  return found.toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1))
}

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

/** Clears away what rotation no longer needs, of this store only. */
export async function pruneBackups(folder: string, storeId: string, now: Date): Promise<string[]> {
  const ours = (await listBackups(folder)).flatMap(({ id, manifest }) =>
    manifest?.storeId === storeId
      ? [{ id, createdAt: manifest.createdAt, reason: manifest.reason }]
      : [],
  )
  const { drop } = rotate(ours, now)
  for (const { id } of drop) {
    // Renamed first: a stop in the middle must not leave half a backup under a good name.
    const path = join(folder, id)
    await withFileErrors(() => rename(path, path + partialEnding))
    await removeQuietly(path + partialEnding)
  }
  return drop.map(({ id }) => id)
}
