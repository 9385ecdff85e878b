import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { partialEnding, removeQuietly, renameWithRetry } from '../../electron/store/atomic-file.ts'
import { Stop } from './stop.ts'

export type OutputFile = { name: string; data: string | Uint8Array; mode?: number }

async function isUsable(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return false
    throw error
  }
}

/** Asked first, so that nobody waits for what cannot be written. */
export async function checkOutput(folder: string) {
  if (!(await isUsable(folder))) {
    throw new Stop(`Der Ordner ist nicht leer, es wird nichts überschrieben: ${folder}`)
  }
}

/** All files or none: they are made beside and moved into place as one folder. */
export async function writeOutput(folder: string, files: readonly OutputFile[]) {
  await mkdir(path.dirname(folder), { recursive: true })
  const partial = `${folder}.${randomUUID()}${partialEnding}`
  try {
    await mkdir(partial)
    for (const { name, data, mode = 0o644 } of files) {
      const file = path.join(partial, ...name.split('/'))
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(file, data, { flag: 'wx', mode })
    }
    await checkOutput(folder)
    await rmdir(folder).catch(() => undefined)
    await renameWithRetry(partial, folder)
  } catch (error) {
    await removeQuietly(partial)
    throw error
  }
}
