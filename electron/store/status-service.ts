import type { FolderWarning, StoreStatus } from '../../shared/store/store.ts'
import type { Machine } from '../vault/machine.ts'
import { attemptsOf, freeTriesLeft } from './attempts.ts'
import { userSlots } from './keyring.ts'
import { inspectFolder } from './store-folder.ts'
import { phaseOf, type StoreState } from './store-state.ts'
import { waitSeconds } from './unlock-service.ts'

const LOW_SPACE_BYTES = 500 * 1024 * 1024

async function warningsOf(state: StoreState, machine: Machine): Promise<FolderWarning[]> {
  const report = await inspectFolder(machine.storeFolder)
  const warnings: FolderWarning[] = []
  if (report.syncService !== null) warnings.push('synchronised')
  if (report.folder === 'present' && !report.writable) warnings.push('read-only')
  if (report.freeBytes !== null && report.freeBytes < LOW_SPACE_BYTES) warnings.push('low-space')
  if (state.keyringRepaired) warnings.push('keyring-repaired')
  return warnings
}

/** All that a locked program shows; names of staff, never of clients. */
export async function statusOf(state: StoreState, machine: Machine): Promise<StoreStatus> {
  const { keyring, attempts } = state
  const users = keyring ? userSlots(keyring) : []
  return {
    phase: phaseOf(state),
    programName: keyring?.programName ?? 'WIR-Fallmanagement',
    officeLabel: keyring?.officeLabel ?? '',
    users: users.map(({ id, label }) => {
      const tries = attemptsOf(attempts, id)
      return {
        id,
        name: label,
        lastUnlockedAt: tries.lastUnlockedAt,
        freeTries: freeTriesLeft(tries),
        waitSeconds: waitSeconds(attempts, id, machine),
      }
    }),
    warnings: await warningsOf(state, machine),
    lockReason: machine.lockReason,
    appVersion: machine.appVersion,
    demo: machine.demo,
  }
}
