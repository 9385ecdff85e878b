import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  type ChosenFile,
  MOST_DOCUMENT_BYTES,
  MOST_FILES_AT_ONCE,
} from '../../shared/documents/document.ts'
import { inspectFile } from '../../shared/documents/file-flaw.ts'
import { type Detected, detectType, END_BYTES } from '../../shared/documents/file-type.ts'
import { AppError } from '../../shared/errors.ts'
import { tidyLine } from '../../shared/lib/text.ts'

/** What was chosen last in the file dialog. The page knows tokens, the paths stay here. */
export type ChosenFiles = {
  look: (paths: readonly string[], newToken: () => string) => Promise<ChosenFile[]>
  read: (token: string) => Promise<Uint8Array>
}

export function createChosenFiles(): ChosenFiles {
  let paths = new Map<string, string>()
  return {
    look: async (chosen, newToken) => {
      paths = new Map(chosen.slice(0, MOST_FILES_AT_ONCE).map(path => [newToken(), path]))
      const files: ChosenFile[] = []
      for (const [token, path] of paths) files.push({ token, ...(await lookAt(path)) })
      return files
    },
    read: async token => {
      const path = paths.get(token)
      if (path === undefined) throw new AppError('not-found')
      const found = await withFile(path, readWhole)
      if (found.problem !== null) throw new AppError('file-refused', { problem: found.problem })
      return found.bytes
    },
  }
}

type Found = Detected & { sizeBytes: number; bytes: Uint8Array }

async function lookAt(path: string): Promise<Omit<ChosenFile, 'token'>> {
  const name = tidyLine(basename(path)).slice(0, 255)
  try {
    const { type, problem, sizeBytes } = await withFile(path, readWhole)
    return { name, bytes: sizeBytes, type, problem }
  } catch {
    return { name, bytes: 0, type: null, problem: 'gone' }
  }
}

async function withFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'r').catch(() => {
    throw new AppError('file-refused', { problem: 'gone' })
  })
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}

/** A file that is too large, or no document at all, is refused by its ends and never read whole. */
async function readWhole(file: FileHandle): Promise<Found> {
  const stat = await file.stat()
  if (!stat.isFile()) throw new AppError('file-refused', { problem: 'gone' })
  const sizeBytes = stat.size
  const first = await readPart(file, 0, Math.min(END_BYTES, sizeBytes))
  const lastAt = Math.max(0, sizeBytes - END_BYTES)
  const last = await readPart(file, lastAt, sizeBytes - lastAt)
  const byEnds = detectType(first, last, sizeBytes)
  if (byEnds.problem !== null) return { ...byEnds, sizeBytes, bytes: first }
  const bytes = await readPart(file, 0, Math.min(sizeBytes, MOST_DOCUMENT_BYTES))
  return { ...inspectFile(bytes), sizeBytes, bytes }
}

/** No more than was measured, even where the file grows meanwhile. */
async function readPart(file: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(length)
  let done = 0
  while (done < length) {
    const { bytesRead } = await file.read(buffer, done, length - done, from + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return buffer.subarray(0, done)
}
