import { z } from 'zod'

/** The closed list of failures that a person may meet. Anything else is a bug and becomes `internal`. */
export const appErrorCode = z.enum([
  'locked',
  'not-allowed',
  'unknown-call',
  'invalid',
  'not-found',
  'conflict',
  'cancelled',
  'internal',
  // unlocking and keys
  'wrong-passphrase',
  'wait',
  'weak-passphrase',
  'sheet-mistyped',
  'sheet-wrong',
  'device-lost',
  'keyring-missing',
  'keyring-damaged',
  'user-inactive',
  // the store and its files
  'store-exists',
  'store-missing',
  'store-newer',
  'store-damaged',
  'store-busy',
  'folder-read-only',
  'folder-missing',
  'disk-full',
  'disk-error',
  'backup-damaged',
  'backup-foreign',
  // people
  'last-user',
  'self-removal',
  // clients
  'changed-meanwhile',
  'case-closed',
  'case-open',
  'merge-blocked',
  // documents
  'file-refused',
  'document-missing',
  'document-damaged',
  // offers and referrals
  'table-unreadable',
  'table-too-large',
  'import-gone',
  'release-missing',
  'move-refused',
  'offer-gone',
  'template-broken',
  // volunteers
  'papers-missing',
  'period-closed',
  'cap-reached',
  'helper-in-use',
  'state-refused',
  // matching
  'pair-forbidden',
  'too-many-pairs',
  // quarters and deliveries
  'quarter-running',
  'clock-behind',
  'quarter-not-frozen',
  'quarter-not-rounded',
  'release-blocked',
  'key-missing',
  'key-refused',
  'names-in-text',
])
export type AppErrorCode = z.infer<typeof appErrorCode>

/** Field names, ids and counts; never a value that someone typed. */
export type Details = {
  readonly [name: string]: string | number | boolean | readonly string[] | readonly number[]
}

/** An expected failure. */
export class AppError extends Error {
  readonly code: AppErrorCode
  readonly details: Details | undefined

  constructor(code: AppErrorCode, details?: Details) {
    super(code)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}
