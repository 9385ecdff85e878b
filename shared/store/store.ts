import { z } from 'zod'
import { userId } from './user.ts'

/** How the store stands, as far as a locked program can tell. */
export const storePhase = z.enum([
  'empty',
  'locked',
  'keyring-lost',
  'recovering',
  'damaged',
  'open',
])
export type StorePhase = z.infer<typeof storePhase>

export const lockReason = z.enum([
  'start',
  'user',
  'idle',
  'suspend',
  'screen-lock',
  'restored',
  'failure',
])
export type LockReason = z.infer<typeof lockReason>

export const folderWarning = z.enum(['synchronised', 'read-only', 'low-space', 'keyring-repaired'])
export type FolderWarning = z.infer<typeof folderWarning>

export const lockedUser = z.strictObject({
  id: userId,
  name: z.string(),
  lastUnlockedAt: z.string().nullable(),
  freeTries: z.int(),
  waitSeconds: z.int(),
})
export type LockedUser = z.infer<typeof lockedUser>

export const storeStatus = z.strictObject({
  phase: storePhase,
  programName: z.string(),
  officeLabel: z.string(),
  users: z.array(lockedUser),
  warnings: z.array(folderWarning),
  lockReason,
  appVersion: z.string(),
  /** Invented people: the frame says so. */
  demo: z.boolean(),
})
export type StoreStatus = z.infer<typeof storeStatus>

export const session = z.strictObject({
  userId,
  userName: z.string(),
  role: z.enum(['fallmanagement', 'koordination', 'vertretung', 'leitung']),
  lastBackupAt: z.string().nullable(),
  backupProblem: z.string().nullable(),
})
export type Session = z.infer<typeof session>

/** The recovery sheet while it is being made: shown, printed, and partly typed back. */
export const newSheet = z.strictObject({
  number: z.int(),
  createdAt: z.string(),
  groups: z.array(z.string()).length(8),
  askFor: z.array(z.int().min(1).max(8)).length(2),
})
export type NewSheet = z.infer<typeof newSheet>

export const typedGroup = z.strictObject({
  position: z.int().min(1).max(8),
  text: z.string().max(12),
})

export const passphrase = z.string().max(1024)

export const strengthHint = z.enum([
  'common-word',
  'name-or-place',
  'year-or-date',
  'sequence-or-keyboard',
  'repeat',
  'too-short',
  'outer-spaces',
])
export type StrengthHint = z.infer<typeof strengthHint>

export const strength = z.strictObject({
  guessesLog10: z.number(),
  hints: z.array(strengthHint),
  acceptable: z.boolean(),
})
export type Strength = z.infer<typeof strength>

export const backupState = z.enum(['complete', 'unchecked', 'damaged', 'foreign'])

export const backupEntry = z.strictObject({
  id: z.string(),
  createdAt: z.string(),
  place: z.enum(['laptop', 'extra']),
  reason: z.enum(['daily', 'by-hand', 'before-migration']),
  /** Whose store it is; empty where that can't be read. */
  officeLabel: z.string(),
  bytes: z.int(),
  users: z.int(),
  lastEntryAt: z.string().nullable(),
  state: backupState,
})
export type BackupEntry = z.infer<typeof backupEntry>
