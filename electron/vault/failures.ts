import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import type { Envelope } from '../../shared/ipc.ts'
import { asFileError } from '../store/file-errors.ts'
import { asStoreError } from '../store/sqlite-errors.ts'
import type { LogLine } from './machine.ts'

function invalidFields(error: z.ZodError): string[] {
  return [...new Set(error.issues.map(issue => issue.path.map(String).join('.')))]
}

export function invalidInput(error: z.ZodError): AppError {
  return new AppError('invalid', { fields: invalidFields(error) })
}

const MOST_FRAMES = 12
/** Function, folders (left out, they may name a person), file with line and column. */
const frame = /^\s+at (?:([^\\/]+?) \()?(?:.*[\\/])?([^\\/]+:\d+:\d+)\)?$/

/** Places in the program. The message before them may quote a value, even one that looks like a place. */
function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || error.stack === undefined) return []
  const messageAt = error.stack.indexOf(error.message)
  if (messageAt < 0) return []
  const places = error.stack.slice(messageAt + error.message.length).split('\n')
  return places
    .flatMap(line => {
      const [, name, file] = frame.exec(line) ?? []
      if (file === undefined) return []
      return [name === undefined ? `at ${file}` : `at ${name} (${file})`]
    })
    .slice(0, MOST_FRAMES)
}

/** Turns whatever was thrown into what may leave the vault. */
export function failureEnvelope(
  error: unknown,
  call: string,
  reference: string,
  log: (line: LogLine) => void,
): Envelope {
  const expected = asFileError(asStoreError(error))
  if (expected instanceof AppError && expected.code !== 'internal') {
    log({ call, code: expected.code })
    return expected.details
      ? { ok: false, code: expected.code, details: expected.details }
      : { ok: false, code: expected.code }
  }
  log({ call, code: 'internal', reference, frames: framesOf(error) })
  return { ok: false, code: 'internal', reference }
}
