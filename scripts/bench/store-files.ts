import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wir-bench-'))
  return work(folder).finally(() => rmSync(folder, { recursive: true, force: true }))
}

/** Text of the length of a real note; the same for both stores of a comparison. */
export const aNote = (index: number) => `Notiz ${index}: ${randomBytes(150).toString('hex')}`
