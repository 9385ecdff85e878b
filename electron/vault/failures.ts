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

/** Stack frames without their first line: that one quotes the message. */
function framesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return stack
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .map(line => line.trim().replace(/\(?(file:\/\/)?\/.*\/(?=[^/]+:\d+:\d+)/, '('))
    .slice(0, 12)
}

/** Turns whatever was thrown into what may leave the vault. */
export function failureEnvelope(
  error: unknown,
  call: string,
  reference: string,
  log: (line: LogLine) => void,
): Envelope {
  const expected = asFileError(asStoreError(error))
  if (expected instanceof AppError) {
    log({ call, code: expected.code })
    return expected.details
      ? { ok: false, code: expected.code, details: expected.details }
      : { ok: false, code: expected.code }
  }
  log({ call, code: 'internal', reference, frames: framesOf(error) })
  return { ok: false, code: 'internal', reference }
}
