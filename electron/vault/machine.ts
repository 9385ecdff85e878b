import type { LockReason } from '../../shared/store/store.ts'
import type { KdfPolicy } from '../store/kdf.ts'
import type { Host } from './host.ts'

/** Everything the vault takes from outside: places, time, chance and the window's process. */
export type Machine = {
  storeFolder: string
  assetsFolder: string
  appVersion: string
  lockReason: LockReason
  /** The demonstration county: invented people in a store of its own. */
  demo: boolean
  host: Host
  now: () => Date
  monotonicMs: () => number
  newId: () => string
  randomBytes: (length: number) => Buffer
  randomInt: (below: number) => number
  kdfPolicy: KdfPolicy
  log: (line: LogLine) => void
}

/** Codes and places only: no message, because a message may quote what someone typed. */
export type LogLine = { call: string; code: string; reference?: string; frames?: readonly string[] }
