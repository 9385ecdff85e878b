import type { Kysely } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import type { StorePhase } from '../../shared/store/store.ts'
import type { Actor } from '../vault/handler-types.ts'
import type { Readings } from '../vault/readings.ts'
import type { Attempts } from './attempts.ts'
import type { Connection } from './connection.ts'
import type { Database } from './database.ts'
import type { Keyring } from './keyring-format.ts'

export type OpenStore = {
  connection: Connection
  db: Kysely<Database>
  dek: Buffer
  actor: Actor
  readings: Readings
  /** The day for which the summaries of all records have been reckoned. */
  reckonedOn: string | null
}

/** The key is known, but the house isn't open: after the sheet was typed, or over a damaged store. */
export type Limbo = { kind: 'recovering' | 'damaged'; dek: Buffer; userId: string | null }

/** A sheet that was shown and is not yet in force. */
export type PendingSheet = {
  storeId: string
  code: Buffer
  groups: readonly string[]
  number: number
  createdAt: string
  askFor: readonly number[]
}

export type StoreState = {
  keyring: Keyring | null
  keyringLost: boolean
  keyringRepaired: boolean
  attempts: Attempts
  open: OpenStore | null
  limbo: Limbo | null
  sheet: PendingSheet | null
  /** Where else backups are, as far as this process knows. */
  extraFolder: string | null
  /** A backup became the store of this laptop; the log says so at the first opening. */
  arrived?: boolean
  lastBackupAt: string | null
  backupProblem: string | null
}

export function phaseOf(state: StoreState): StorePhase {
  if (state.open) return 'open'
  if (state.limbo) return state.limbo.kind
  if (state.keyringLost) return 'keyring-lost'
  return state.keyring ? 'locked' : 'empty'
}

export function forgetLimbo(state: StoreState): void {
  state.limbo?.dek.fill(0)
  state.limbo = null
}

/** What may wait next for `dek`; another key that waited is wiped. */
export function settleLimbo(state: StoreState, dek: Buffer, next: Limbo | null = null): void {
  if (state.limbo?.dek !== dek) forgetLimbo(state)
  state.limbo = next
}

export function forgetSheet(state: StoreState): void {
  state.sheet?.code.fill(0)
  state.sheet = null
}

export function keyringOf(state: StoreState): Keyring {
  if (!state.keyring) throw new AppError(state.keyringLost ? 'keyring-missing' : 'store-missing')
  return state.keyring
}
