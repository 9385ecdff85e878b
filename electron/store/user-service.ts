import type { Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import type { Role } from '../../shared/roles.ts'
import { mayManageUsers, removalProblem } from '../../shared/store/user-rules.ts'
import { deleteDraftsOf } from '../drafts/draft-repository.ts'
import type { Writing } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import type { Database } from './database.ts'
import {
  addUserSlot,
  relabelSlot,
  removeSlot,
  replaceRecoverySlot,
  replaceUserSlot,
} from './keyring.ts'
import { keepKeyring } from './keyring-service.ts'
import { assertAcceptable } from './passphrase-service.ts'
import { confirmedSheet, recoverySlotOf } from './sheet-service.ts'
import { keyTools, newUserSlot } from './slot-service.ts'
import { forgetSheet, keyringOf, type OpenStore, type StoreState } from './store-state.ts'
import { tryPassphrase } from './unlock-service.ts'
import { deactivateUser, insertUser, listUsers, updateUser } from './user-repository.ts'

type NewPerson = { user: { name: string; role: Role }; passphrase: string }

function openOf(state: StoreState): OpenStore {
  if (!state.open) throw new AppError('locked')
  return state.open
}

async function assertMayManage(db: Transaction<Database>, actor: Writing['actor']): Promise<void> {
  if (!mayManageUsers(actor, await listUsers(db))) throw new AppError('not-allowed')
}

export async function admitUser(
  state: StoreState,
  machine: Machine,
  context: Writing,
  { user, passphrase }: NewPerson,
): Promise<string> {
  const { db, actor, now } = context
  await assertMayManage(db, actor)
  const keyring = keyringOf(state)
  await assertAcceptable(passphrase, [user.name, keyring.officeLabel])
  const id = machine.newId()
  await insertUser(db, { id, ...user }, now)
  const person = { id, label: user.name, passphrase }
  const slot = await newUserSlot(machine, { storeId: keyring.storeId, keyring }, person)
  const next = await addUserSlot(keyring, openOf(state).dek, slot, keyTools(machine))
  await keepKeyring(state, machine, context, next)
  return id
}

export async function changeUser(
  state: StoreState,
  machine: Machine,
  context: Writing,
  userId: string,
  user: { name: string; role: Role },
): Promise<void> {
  const { db, actor } = context
  await assertMayManage(db, actor)
  await updateUser(db, userId, user)
  const users = await listUsers(db)
  if (!users.some(one => one.active && one.role !== 'vertretung')) throw new AppError('last-user')
  await keepKeyring(state, machine, context, relabelSlot(keyringOf(state), userId, user.name))
  const open = openOf(state)
  if (open.actor.id !== userId) return
  context.onRollback(async () => {
    open.actor = actor
  })
  open.actor = { id: userId, ...user }
}

export async function dismissUser(
  state: StoreState,
  machine: Machine,
  context: Writing,
  userId: string,
): Promise<void> {
  const { db, actor, now } = context
  const problem = removalProblem(actor, userId, await listUsers(db))
  if (problem) throw new AppError(problem)
  await deactivateUser(db, userId, now)
  // What was half typed is nobody's any more, and nobody could ever see it again.
  await deleteDraftsOf(db, userId)
  await keepKeyring(state, machine, context, removeSlot(keyringOf(state), userId))
}

export async function changePassphrase(
  state: StoreState,
  machine: Machine,
  context: Writing,
  { current, next }: { current: string; next: string },
): Promise<void> {
  const { actor } = context
  const proof = await tryPassphrase(state, machine, actor.id, current)
  proof.fill(0)
  const keyring = keyringOf(state)
  await assertAcceptable(next, [actor.name, keyring.officeLabel])
  const person = { id: actor.id, label: actor.name, passphrase: next }
  const slot = await newUserSlot(machine, { storeId: keyring.storeId, keyring }, person)
  const changed = await replaceUserSlot(keyring, openOf(state).dek, slot, keyTools(machine))
  await keepKeyring(state, machine, context, changed)
}

export async function replaceSheet(
  state: StoreState,
  machine: Machine,
  context: Writing,
  typedBack: readonly { position: number; text: string }[],
): Promise<void> {
  const sheet = confirmedSheet(state, typedBack)
  const recovery = recoverySlotOf(sheet, machine)
  const { dek } = openOf(state)
  const keyring = replaceRecoverySlot(keyringOf(state), dek, recovery, keyTools(machine))
  await keepKeyring(state, machine, context, keyring)
  forgetSheet(state)
}
