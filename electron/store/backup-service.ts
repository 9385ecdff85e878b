import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { AppError } from '../../shared/errors.ts'
import type { CancelSignal } from '../../shared/ipc.ts'
import { dayOfInstant } from '../../shared/lib/dates.ts'
import type { BackupEntry } from '../../shared/store/store.ts'
import type { Machine } from '../vault/machine.ts'
import { knowsNoneOf } from './attempts.ts'
import { createBackup, verifyBackup } from './backup.ts'
import {
  keyringIn,
  type ListedBackup,
  listBackups,
  listBackupsNear,
  pruneBackups,
} from './backup-list.ts'
import type { BackupReason, Manifest } from './backup-manifest.ts'
import type { Connection } from './connection.ts'
import { errnoOf } from './file-errors.ts'
import { userSlots } from './keyring.ts'
import type { Keyring } from './keyring-format.ts'
import { cleanPartials, prepareStoreFolder, storePaths } from './store-folder.ts'
import { keyringOf, type OpenStore, type StoreState } from './store-state.ts'

type Place = BackupEntry['place']
type Opened = { connection: Connection; dek: Buffer }
type Watch = { onProgress?: (done: number, total: number) => void; signal?: CancelSignal }

/** On a stick or network drive backups lie in a folder of their own. */
export const EXTRA_NAME = 'WIR-Sicherungen'

export async function backUpNow(
  state: StoreState,
  machine: Machine,
  { connection, dek }: Opened,
  reason: BackupReason,
  watch: Watch = {},
): Promise<{ createdAt: string }> {
  const { backups } = await prepareStoreFolder(machine.storeFolder)
  const now = machine.now()
  const keyring = keyringOf(state)
  const order = { connection, dek, keyring, reason, appVersion: machine.appVersion, now, ...watch }
  const { manifest } = await createBackup({ ...order, backupsFolder: backups })
  await pruneBackups(backups, keyring.storeId, now)
  return { createdAt: manifest.createdAt }
}

/** A missing stick must not make the day's backup fail; it is said, and the next one tries again. */
async function backUpToExtra(
  state: StoreState,
  machine: Machine,
  open: Opened,
  reason: BackupReason,
): Promise<void> {
  if (state.extraFolder === null) return
  const backupsFolder = path.join(state.extraFolder, EXTRA_NAME)
  await mkdir(backupsFolder).catch(error => {
    if (errnoOf(error) !== 'EEXIST') throw new AppError('folder-missing')
  })
  const keyring = keyringOf(state)
  await cleanPartials(backupsFolder, keyring.storeId)
  const now = machine.now()
  const { appVersion } = machine
  await createBackup({ ...open, keyring, backupsFolder, reason, appVersion, now })
  await pruneBackups(backupsFolder, keyring.storeId, now)
}

/** Both places, holding the connection so that nobody writes meanwhile. */
export async function backUpEverywhere(
  state: StoreState,
  machine: Machine,
  open: OpenStore,
  reason: BackupReason,
  watch: Watch = {},
) {
  return open.db.connection().execute(async () => {
    const { createdAt } = await backUpNow(state, machine, open, reason, watch)
    state.lastBackupAt = createdAt
    state.backupProblem = null
    const failure = await backUpToExtra(state, machine, open, reason).then(
      () => null,
      error => (error instanceof AppError ? error.code : 'internal'),
    )
    state.backupProblem = failure
    const places = state.extraFolder === null || failure !== null ? 1 : 2
    return { createdAt, places, extraFailed: failure !== null }
  })
}

/** Soon after unlocking and again in the course of a long day; rotation keeps one a day. */
const DUE_AFTER_MS = 3 * 60 * 60 * 1000

function isDue(lastBackupAt: string | null, now: Date): boolean {
  if (lastBackupAt === null) return true
  if (dayOfInstant(lastBackupAt) !== dayOfInstant(now.toISOString())) return true
  return now.getTime() - Date.parse(lastBackupAt) >= DUE_AFTER_MS
}

/** True if one was due and made. */
export async function backUpIfDue(state: StoreState, machine: Machine): Promise<boolean> {
  const { open } = state
  if (!open || !isDue(state.lastBackupAt, machine.now())) return false
  try {
    await backUpEverywhere(state, machine, open, 'daily')
    return true
  } catch (error) {
    state.backupProblem = error instanceof AppError ? error.code : 'internal'
    return false
  }
}

export async function refreshBackupState(state: StoreState, machine: Machine): Promise<void> {
  const { storeId } = keyringOf(state)
  const listed = await listBackups(storePaths(machine.storeFolder).backups)
  const newest = listed.find(one => one.manifest?.storeId === storeId)
  state.lastBackupAt = newest?.manifest?.createdAt ?? null
}

type Found = ListedBackup & { place: Place }

async function allBackups(state: StoreState, machine: Machine): Promise<Found[]> {
  const { extraFolder } = state
  const [laptop, extra] = await Promise.all([
    listBackups(storePaths(machine.storeFolder).backups),
    extraFolder === null ? [] : listBackupsNear(extraFolder, EXTRA_NAME),
  ])
  const at = (place: Place) => (listed: ListedBackup) => ({ ...listed, place })
  const lists = [laptop.map(at('laptop')), extra.map(at('extra'))]
  const createdAt = (found: Found) => found.manifest?.createdAt ?? ''
  return lists.flat().toSorted((a, b) => createdAt(b).localeCompare(createdAt(a)))
}

const entryId = ({ place, id }: Found) => `${place}/${id}`

export async function findBackup(state: StoreState, machine: Machine, id: string): Promise<Found> {
  const found = (await allBackups(state, machine)).find(one => entryId(one) === id)
  if (found) return found
  const { extraFolder } = state
  const stickIsGone = extraFolder !== null && id.startsWith('extra/') && !existsSync(extraFolder)
  throw new AppError(stickIsGone ? 'folder-missing' : 'not-found')
}

const VERIFIED_AT_ONCE = 3

async function stateOf(found: Found, dek: Buffer, storeId: string): Promise<BackupEntry['state']> {
  try {
    await verifyBackup(found.folder, { dek, storeId })
    return 'complete'
  } catch (error) {
    return error instanceof AppError && error.code === 'backup-foreign' ? 'foreign' : 'damaged'
  }
}

/** Where the keyring is lost only the people who unlocked here tell whose store this is. */
function isForeign(state: StoreState, manifest: Manifest, keyring: Keyring | null): boolean {
  if (state.keyring) return manifest.storeId !== state.keyring.storeId
  if (!state.keyringLost || !keyring) return false
  return knowsNoneOf(
    state.attempts,
    userSlots(keyring).map(({ id }) => id),
  )
}

/** With `verify` the newest ones are opened and counted; that needs the key. */
export async function describeBackups(
  state: StoreState,
  machine: Machine,
  verify: boolean,
): Promise<BackupEntry[]> {
  const dek = state.open?.dek ?? state.limbo?.dek
  const storeId = state.keyring?.storeId
  const entries: BackupEntry[] = []
  for (const [index, found] of (await allBackups(state, machine)).entries()) {
    const { manifest } = found
    if (!manifest) continue
    const keyring = await keyringIn(found)
    const foreign = isForeign(state, manifest, keyring)
    const checked = verify && dek && storeId && !foreign && index < VERIFIED_AT_ONCE
    entries.push({
      id: entryId(found),
      createdAt: manifest.createdAt,
      place: found.place,
      reason: manifest.reason,
      officeLabel: keyring?.officeLabel ?? '',
      bytes: manifest.store.bytes,
      users: manifest.counts.users ?? 0,
      lastEntryAt: manifest.auditHead?.at ?? null,
      state: foreign ? 'foreign' : checked ? await stateOf(found, dek, storeId) : 'unchecked',
    })
  }
  return entries
}
