import { AppError } from '../../shared/errors.ts'
import type { Machine } from '../vault/machine.ts'
import { verifyBackup } from './backup.ts'
import { findBackup } from './backup-service.ts'
import { closeStore, openFor } from './opening-service.ts'
import { adoptBackupKeyring, restoreBackup } from './restore.ts'
import { keyringOf, type StoreState } from './store-state.ts'
import { listUsers } from './user-repository.ts'

async function putInPlace(state: StoreState, machine: Machine, backupFolder: string, dek: Buffer) {
  const { storeId } = keyringOf(state)
  const { storeFolder } = machine
  await restoreBackup({ storeFolder, backupFolder, dek, storeId, now: machine.now() })
}

/** Over a damaged store the key is in limbo; where the keyring is lost, the backup's one is adopted. */
export async function restoreDamaged(
  state: StoreState,
  machine: Machine,
  backupId: string,
): Promise<void> {
  const { folder } = await findBackup(state, machine, backupId)
  if (state.keyringLost) {
    state.keyring = await adoptBackupKeyring(machine.storeFolder, folder, machine.now())
    state.keyringLost = false
    return
  }
  const { limbo } = state
  if (limbo?.kind !== 'damaged' || limbo.userId === null) throw new AppError('locked')
  await putInPlace(state, machine, folder, limbo.dek)
  await openFor(state, machine, { dek: limbo.dek, userId: limbo.userId }, 'store.restore')
}

/** From inside the app: checks first, then closes, replaces, notes it in the log and locks. */
export async function restoreOpen(
  state: StoreState,
  machine: Machine,
  backupId: string,
): Promise<void> {
  const { open } = state
  if (!open) throw new AppError('locked')
  const { folder } = await findBackup(state, machine, backupId)
  const { storeId } = keyringOf(state)
  await verifyBackup(folder, { dek: open.dek, storeId })
  const people = await listUsers(open.db)
  const who = { dek: Buffer.from(open.dek), userId: open.actor.id, people }
  await closeStore(state)
  try {
    await putInPlace(state, machine, folder, who.dek)
    await openFor(state, machine, who, 'store.restore')
  } finally {
    await closeStore(state)
    who.dek.fill(0)
    await machine.host.lock({ reason: 'restored' })
  }
}
