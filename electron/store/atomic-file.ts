import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { AppError } from '../../shared/errors.ts'
import { errnoOf, withFileErrors } from './file-errors.ts'

/** Ends the name of everything that is not finished; only such files are ever cleaned up. */
export const partialEnding = '.partial'

export type RenameTools = {
  rename: (from: string, to: string) => Promise<void>
  wait: (ms: number) => Promise<unknown>
}

const realTools: RenameTools = { rename, wait: ms => delay(ms) }
// Virus scanners and indexers on Windows hold a fresh file for a moment.
const renameWaitsMs = [10, 20, 50, 100, 200, 400, 800]
const heldForAMoment = new Set(['EPERM', 'EBUSY', 'EACCES'])

export async function renameWithRetry(from: string, to: string, tools: RenameTools = realTools) {
  for (const waitMs of renameWaitsMs) {
    try {
      return await tools.rename(from, to)
    } catch (error) {
      if (!heldForAMoment.has(errnoOf(error))) throw error
      await tools.wait(waitMs)
    }
  }
  await tools.rename(from, to)
}

/** The old content or the new one, whenever the machine stops; readable by nobody else. */
export async function writeFileAtomically(
  path: string,
  bytes: Uint8Array,
  tools: RenameTools = realTools,
): Promise<void> {
  const partial = path + partialEnding
  try {
    await withFileErrors(async () => {
      await rm(partial, { force: true })
      await writeAndSync(partial, bytes)
      // A disk or network drive that swallowed something is caught before the good file is replaced.
      if (!(await readFile(partial)).equals(bytes)) throw new AppError('disk-error')
      await renameWithRetry(partial, path, tools)
      await syncFolder(dirname(path))
    })
  } catch (error) {
    await removeQuietly(partial)
    throw error
  }
}

async function writeAndSync(path: string, bytes: Uint8Array) {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

export async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

const folderSyncUnsupported = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'])

/** Makes a rename last. Windows and some network drives can't do it and need no telling. */
export async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined
  try {
    handle = await open(folder, 'r')
    await handle.sync()
  } catch (error) {
    if (!folderSyncUnsupported.has(errnoOf(error))) throw error
  } finally {
    await handle?.close()
  }
}

/** Used on the way out of a failure that is about to be reported. */
export async function removeQuietly(path: string): Promise<void> {
  try {
    await rm(path, { force: true, recursive: true })
  } catch {
    // What could not be removed ends in `.partial` and is cleaned at the next start.
  }
}
