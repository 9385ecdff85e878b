import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import type { LogLine } from './machine.ts'

const MOST_BYTES = 256 * 1024

/** Codes, call names and places in the program. Never a message, a value or a path of a person. */
export function createTechnicalLog(folder: string, now: () => Date): (line: LogLine) => void {
  const file = path.join(folder, 'technik.log')
  return line => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
      if (size > MOST_BYTES) renameSync(file, `${file}.alt`)
      appendFileSync(file, `${JSON.stringify({ at: now().toISOString(), ...line })}\n`, {
        mode: 0o600,
      })
    } catch {
      // A full or read-only disk: the failure itself is already on its way to the screen.
    }
  }
}
