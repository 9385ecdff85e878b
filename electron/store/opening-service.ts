import type { Kysely } from 'kysely'
import { migrations } from '../../migrations/index.ts'
import { AppError } from '../../shared/errors.ts'
import { dayOfInstant } from '../../shared/lib/dates.ts'
import type { User } from '../../shared/store/user.ts'
import { refreshDueSummaries } from '../clients/client-summary.ts'
import { sweepDocuments } from '../documents/document-sweep.ts'
import { appendAudit, type NewAuditEntry } from '../privacy/audit-repository.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Machine } from '../vault/machine.ts'
import { createReadings } from '../vault/readings.ts'
import { backUpNow, refreshBackupState } from './backup-service.ts'
import { type Connection, whileReadOnly } from './connection.ts'
import { type Database, kyselyOver } from './database.ts'
import { removeSlot, userSlots } from './keyring.ts'
import { writeKeyring } from './keyring-file.ts'
import { migrate } from './migrate.ts'
import { openDatabase, quickCheck } from './open-database.ts'
import { cleanPartials, storePaths } from './store-folder.ts'
import {
  forgetLimbo,
  forgetSheet,
  keyringOf,
  type OpenStore,
  type StoreState,
  settleLimbo,
} from './store-state.ts'
import { bringPeople, deactivateUser, listUsers } from './user-repository.ts'

export const storeFile = (machine: Machine) => storePaths(machine.storeFolder).database

/** Above this the daily backup alone reads every page: unlocking has to be quick. */
const CHECK_AT_UNLOCK_BYTES = 16 * 1024 * 1024

const meansDamage = (error: unknown) =>
  error instanceof AppError && ['store-damaged', 'store-missing', 'disk-error'].includes(error.code)

async function openAndMigrate(
  state: StoreState,
  machine: Machine,
  dek: Buffer,
): Promise<Connection> {
  const connection = openDatabase(storeFile(machine), dek)
  try {
    if (storeBytes(connection) <= CHECK_AT_UNLOCK_BYTES) quickCheck(connection)
    await migrate(connection, migrations, async () => {
      await backUpNow(state, machine, { connection, dek }, 'before-migration')
    })
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

function storeBytes(connection: Connection): number {
  const row = connection
    .prepare('select page_count * page_size as bytes from pragma_page_count, pragma_page_size')
    .get()
  return (row as { bytes: number }).bytes
}

type Entering = {
  dek: Buffer
  userId: string
  /** As they are today; an older store that was put in place knows them as they were. */
  people?: readonly User[]
}

/**
 * Opens the house for one person and says so in the log. A damaged store leaves the key in limbo,
 * so that a backup can take its place without asking for the passphrase again. A key that neither
 * opens nor waits is wiped.
 */
export async function openFor(
  state: StoreState,
  machine: Machine,
  who: Entering,
  call: string,
): Promise<void> {
  let connection: Connection
  try {
    connection = await openAndMigrate(state, machine, who.dek)
  } catch (error) {
    if (!meansDamage(error)) throw error
    settleLimbo(state, who.dek, { kind: 'damaged', dek: who.dek, userId: who.userId })
    throw new AppError('store-damaged')
  }
  try {
    await enter(state, machine, { connection, ...who }, call)
  } catch (error) {
    state.open = null
    connection.close()
    if (state.limbo?.dek !== who.dek) who.dek.fill(0)
    throw error
  }
}

async function enter(
  state: StoreState,
  machine: Machine,
  who: Entering & { connection: Connection },
  call: string,
): Promise<void> {
  const db = kyselyOver(who.connection)
  await db.transaction().execute(trx => bringPeople(trx, who.people ?? []))
  await parkWithoutSlot(state, machine, db)
  const users = await listUsers(db)
  const user = users.find(one => one.id === who.userId)
  if (!user?.active) throw new AppError('user-inactive')
  const actor = { id: user.id, name: user.name, role: user.role }
  const settings = await getSettings(db)
  if (state.arrived) await note(db, machine, actor.id, 'store.adoptBackup')
  await note(db, machine, actor.id, call)
  state.arrived = false
  await dropOrphanSlots(state, machine, users)
  settleLimbo(state, who.dek)
  forgetSheet(state)
  state.extraFolder = settings.backup.extraFolder
  const readings = createReadings()
  state.open = { connection: who.connection, db, dek: who.dek, actor, readings, reckonedOn: null }
  await clearLeftovers(machine)
  await sweepDocuments(db, machine.storeFolder, machine.now())
  await turnDay(state, machine)
  await refreshBackupState(state, machine)
  await machine.host.setIdleLimit({ minutes: settings.lock.idleMinutes })
}

function note(db: Kysely<Database>, machine: Machine, actor: string, call: string): Promise<void> {
  const at = machine.now().toISOString()
  const entry: NewAuditEntry = { at, actor, call, subject: null, outcome: 'done' }
  return db.transaction().execute(trx => appendAudit(trx, entry))
}

/**
 * What a new day changes in lists without anybody's doing: a title has run out, another began.
 * A laptop may stay open overnight, so this is asked again and again; says whether the day was new.
 */
export async function turnDay({ open }: StoreState, { now }: Machine): Promise<boolean> {
  const today = dayOfInstant(now().toISOString())
  if (!open || open.reckonedOn === today) return false
  await open.db.transaction().execute(trx => refreshDueSummaries(trx, today))
  open.reckonedOn = today
  return true
}

/** Only now: the exclusive lock proves that no other process is writing here. */
async function clearLeftovers({ storeFolder }: Machine): Promise<void> {
  await cleanPartials(storeFolder)
  await cleanPartials(storePaths(storeFolder).backups)
}

/** Whom an older store brought back though their way in has gone since: they can't come, so they don't count. */
async function parkWithoutSlot(state: StoreState, machine: Machine, db: Kysely<Database>) {
  const ways = new Set(userSlots(keyringOf(state)).map(({ id }) => id))
  const lost = (await listUsers(db)).filter(user => user.active && !ways.has(user.id))
  const now = machine.now().toISOString()
  await db.transaction().execute(async trx => {
    for (const { id } of lost) await deactivateUser(trx, id, now)
  })
}

/** A way in whose person never arrived, because the machine stopped between key and row. */
async function dropOrphanSlots(state: StoreState, machine: Machine, users: readonly User[]) {
  const active = new Set(users.filter(user => user.active).map(user => user.id))
  let keyring = keyringOf(state)
  const orphans = userSlots(keyring).filter(slot => !active.has(slot.id))
  for (const { id } of orphans) keyring = removeSlot(keyring, id)
  if (orphans.length === 0) return
  // Housekeeping: a full disk here must keep nobody out.
  await writeKeyring(machine.storeFolder, keyring).then(
    () => {
      state.keyring = keyring
    },
    () => undefined,
  )
}

export function houseOf(open: OpenStore) {
  return {
    db: open.db,
    actor: open.actor,
    readings: open.readings,
    whileReadOnly: <T>(work: () => Promise<T>) => whileReadOnly(open.connection, work),
  }
}

/** The last line of a person's stay, then the door is closed. */
export async function leave(state: StoreState, machine: Machine): Promise<void> {
  try {
    if (state.open) await note(state.open.db, machine, state.open.actor.id, 'store.lock')
  } finally {
    await closeStore(state)
  }
}

/** Waits for what is running, closes and wipes. Nothing of the open house is kept. */
export async function closeStore(state: StoreState): Promise<void> {
  const open = state.open
  state.open = null
  forgetLimbo(state)
  forgetSheet(state)
  if (!open) return
  try {
    await open.db.destroy()
    if (open.connection.open) open.connection.close()
  } finally {
    open.dek.fill(0)
  }
}
