import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { migrations } from '../../migrations/index.ts'
import { AppError } from '../../shared/errors.ts'
import type { Role } from '../../shared/roles.ts'
import { type Office, officeLabel } from '../../shared/settings/settings.ts'
import { appendAudit } from '../privacy/audit-repository.ts'
import { updateSection } from '../settings/settings-repository.ts'
import type { Machine } from '../vault/machine.ts'
import { removeQuietly, renameWithRetry, syncFolder } from './atomic-file.ts'
import { kyselyOver } from './database.ts'
import { withFileErrors } from './file-errors.ts'
import { createKeyring } from './keyring.ts'
import { keyringCopyName, keyringFileName, writeKeyring } from './keyring-file.ts'
import type { Keyring } from './keyring-format.ts'
import { migrate } from './migrate.ts'
import { createDatabase } from './open-database.ts'
import { openFor, storeFile } from './opening-service.ts'
import { assertAcceptable } from './passphrase-service.ts'
import { setAside } from './restore.ts'
import { confirmedSheet, recoverySlotOf } from './sheet-service.ts'
import { keyTools, newUserSlot } from './slot-service.ts'
import { phaseOf, type StoreState } from './store-state.ts'
import { countUnlocked } from './unlock-service.ts'
import { insertUser } from './user-repository.ts'

export type NewStore = {
  office: Office
  user: { name: string; role: Role }
  passphrase: string
  typedBack: readonly { position: number; text: string }[]
}

/** A store that is still being made has another name; it counts once its keyring is written. */
export const newStoreFile = (machine: Machine) => path.join(machine.storeFolder, 'store.new.db')

export function removeUnfinished(machine: Machine): Promise<void> {
  return withFileErrors(async () => {
    for (const ending of ['', '-wal', '-shm'])
      await rm(`${newStoreFile(machine)}${ending}`, { force: true })
  })
}

/**
 * From its keyring on a new store counts: after a stop before that the house is empty, after a later
 * one the next start finishes. What is there already is never replaced.
 */
export async function placeNewStore(machine: Machine, keyring: Keyring): Promise<void> {
  const { storeFolder } = machine
  const keyrings = [keyringFileName, keyringCopyName].map(name => path.join(storeFolder, name))
  if ([storeFile(machine), ...keyrings].some(existsSync)) throw new AppError('store-exists')
  // A write-ahead log left alone would be played into the new store.
  await setAside(storeFolder, machine.now())
  await withFileErrors(async () => {
    try {
      await writeKeyring(storeFolder, keyring)
      await renameWithRetry(newStoreFile(machine), storeFile(machine))
    } catch (error) {
      for (const file of keyrings) await removeQuietly(file)
      throw error
    }
    await syncFolder(storeFolder)
  })
}

/** The keyring was written and the machine stopped before the last rename: finish it. */
export async function finishCreation(machine: Machine, hasKeyring: boolean): Promise<void> {
  if (!existsSync(newStoreFile(machine))) return
  if (hasKeyring && !existsSync(storeFile(machine)))
    await rename(newStoreFile(machine), storeFile(machine))
}

async function fillStore(
  machine: Machine,
  dek: Buffer,
  storeId: string,
  userId: string,
  values: NewStore,
) {
  const connection = createDatabase(newStoreFile(machine), dek)
  try {
    await migrate(connection, migrations, async () => {})
    const now = machine.now().toISOString()
    await kyselyOver(connection)
      .transaction()
      .execute(async trx => {
        await trx
          .insertInto('meta')
          .values([
            { key: 'store_id', value: storeId },
            { key: 'created_at', value: now },
          ])
          .execute()
        await insertUser(trx, { id: userId, ...values.user }, now)
        await updateSection(trx, 'office', values.office, now)
        await appendAudit(trx, {
          at: now,
          actor: userId,
          call: 'store.create',
          subject: userId,
          outcome: 'done',
        })
      })
  } finally {
    connection.close()
  }
}

export async function createStore(
  state: StoreState,
  machine: Machine,
  values: NewStore,
): Promise<void> {
  if (phaseOf(state) !== 'empty') throw new AppError('store-exists')
  const { office, user, passphrase } = values
  await assertAcceptable(passphrase, [user.name, office.bodyName, office.unit, office.town])
  const sheet = confirmedSheet(state, values.typedBack)
  const dek = machine.randomBytes(32)
  const userId = machine.newId()
  try {
    await withFileErrors(() => mkdir(machine.storeFolder, { recursive: true, mode: 0o700 }))
    await removeUnfinished(machine)
    const person = { id: userId, label: user.name, passphrase }
    const keyring = await createKeyring(
      {
        storeId: sheet.storeId,
        programName: office.programName,
        officeLabel: officeLabel(office),
        dek,
        user: await newUserSlot(machine, { storeId: sheet.storeId, keyring: null }, person),
        recovery: recoverySlotOf(sheet, machine),
      },
      keyTools(machine),
    )
    await fillStore(machine, dek, sheet.storeId, userId, values)
    await placeNewStore(machine, keyring)
    state.keyring = keyring
    await countUnlocked(state, machine, userId)
    await openFor(state, machine, { dek, userId }, 'store.unlock')
  } catch (error) {
    if (!state.open && state.limbo?.dek !== dek) dek.fill(0)
    throw error
  }
}
