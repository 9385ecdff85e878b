import { AppError } from '../../shared/errors.ts'
import type { LockReason } from '../../shared/store/store.ts'
import type { Machine } from '../vault/machine.ts'
import { removeQuietly } from './atomic-file.ts'
import { verifyBackupStore } from './backup.ts'
import { findBackup } from './backup-service.ts'
import { newStoreFile, placeNewStore, removeUnfinished } from './creation-service.ts'
import { closeStore, openFor } from './opening-service.ts'
import { adoptBackupKeyring, assertNotNewer, copyBackup, restoreBackup } from './restore.ts'
import { prepareStoreFolder } from './store-folder.ts'
import { forgetSheet, keyringOf, phaseOf, type StoreState } from './store-state.ts'
import { listUsers } from './user-repository.ts'

async function putInPlace(state: StoreState, machine: Machine, backupFolder: string, dek: Buffer) {
  const { storeId } = keyringOf(state)
  const { storeFolder } = machine
  await restoreBackup({ storeFolder, backupFolder, dek, storeId, now: machine.now() })
}

async function adoptKeyring(state: StoreState, machine: Machine, backupFolder: string) {
  const { storeFolder } = machine
  const { attempts } = state
  state.keyring = await adoptBackupKeyring(storeFolder, backupFolder, machine.now(), attempts)
  state.keyringLost = false
}

/** A new laptop: afterwards the store is locked, as after any start. */
async function adoptWhole(state: StoreState, machine: Machine, backupFolder: string) {
  await prepareStoreFolder(machine.storeFolder)
  await removeUnfinished(machine)
  try {
    const keyring = await copyBackup(backupFolder, newStoreFile(machine))
    await placeNewStore(machine, keyring)
    state.keyring = keyring
  } catch (error) {
    await removeQuietly(newStoreFile(machine))
    throw error
  }
  state.arrived = true
  forgetSheet(state)
}

/** Where nothing is here yet, where the keyring is lost, or over a damaged store, its key in limbo. */
export async function adoptBackup(
  state: StoreState,
  machine: Machine,
  backupId: string,
): Promise<void> {
  const { folder } = await findBackup(state, machine, backupId)
  const phase = phaseOf(state)
  if (phase === 'empty') return adoptWhole(state, machine, folder)
  if (phase === 'keyring-lost') return adoptKeyring(state, machine, folder)
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
  assertNotNewer(await verifyBackupStore(folder, { dek: open.dek, storeId }))
  const people = await listUsers(open.db)
  const who = { dek: Buffer.from(open.dek), userId: open.actor.id, people }
  await closeStore(state)
  let reason: LockReason = 'failure'
  try {
    await putInPlace(state, machine, folder, who.dek)
    await openFor(state, machine, who, 'store.restore')
    reason = 'restored'
  } finally {
    await closeStore(state)
    who.dek.fill(0)
    await machine.host.lock({ reason })
  }
}
