import { AppError } from '../../shared/errors.ts'
import type { LockedUser, LockReason } from '../../shared/store/store.ts'
import { sentence } from '../texts.ts'

/** One quiet sentence; after an ordinary start or the lock button nothing needs saying. */
export const lockSentences: Record<LockReason, string | null> = {
  start: null,
  user: null,
  idle: 'Gesperrt, weil eine Weile nichts eingegeben wurde.',
  suspend: 'Gesperrt, weil der Laptop im Ruhezustand war.',
  'screen-lock': 'Gesperrt, weil der Bildschirm gesperrt war.',
  restored: 'Die Sicherung ist eingesetzt. Bitte entsperren.',
  failure: 'Der Speicher wurde nach einem Fehler geschlossen. Gespeichert ist alles bis zuletzt.',
}

/** Who unlocked last is most likely to be there again. */
export function likelyUser(users: readonly LockedUser[]): LockedUser | undefined {
  const at = (user: LockedUser) => user.lastUnlockedAt ?? ''
  return users.toSorted((a, b) => at(b).localeCompare(at(a)))[0]
}

export type UnlockFailure = {
  text: string
  /** At the field, because typing anew helps; else above it. */
  atField: boolean
  needsSheet: boolean
  seconds: number
}

export function describeFailure(error: unknown): UnlockFailure {
  const code = error instanceof AppError ? error.code : 'internal'
  const seconds = error instanceof AppError ? Number(error.details?.seconds ?? 0) : 0
  const atField = code === 'wrong-passphrase' || code === 'wait'
  // The button counts down; the sentence must not grow old beside it.
  const waiting = code === 'wait' ? 'Zu viele Versuche.' : 'Stimmt nicht.'
  const text = atField && seconds > 0 ? `${waiting} Jetzt gilt eine Wartezeit.` : sentence(error)
  return { text, atField, needsSheet: code === 'device-lost', seconds }
}
