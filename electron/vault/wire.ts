import type { AppErrorCode } from '../../shared/errors.ts'
import type { AppEvent, Envelope } from '../../shared/ipc.ts'
import type { HostCall } from './host.ts'

/** What travels between the window's process and the vault. */
export type ToVault =
  | { type: 'call'; id: number; name: string; input: unknown }
  | { type: 'host-reply'; id: number; value: unknown; failure: AppErrorCode | null }
  | { type: 'close' }

export type FromVault =
  | { type: 'reply'; id: number; envelope: Envelope }
  | { type: 'event'; event: AppEvent }
  | { type: 'host'; id: number; call: HostCall; input: unknown }
  | { type: 'closed' }
