import { AppError } from '../../shared/errors.ts'
import type { KdfParams, KdfPolicy } from './kdf.ts'
import { keyBytes } from './key-derivation.ts'
import {
  type Keyring,
  keyringFormat,
  type RecoverySlot,
  type Slot,
  type UserSlot,
} from './keyring-format.ts'
import {
  assertNotWiped,
  assertOpens,
  deviceCheck,
  passphraseKek,
  recoveryKek,
  type SlotHeader,
  unwrapKey,
  wrapKey,
} from './slot-crypto.ts'

export type KeyTools = { random: (bytes: number) => Buffer; policy: KdfPolicy }

export type NewUserSlot = {
  id: string
  label: string
  passphrase: string
  kdf: KdfParams
  /** Mixed into the key where the system has a real key ring. */
  device: { backend: string; secret: Uint8Array } | null
}

export type NewRecoverySlot = {
  id: string
  code: Uint8Array
  sheetNumber: number
  sheetCreatedAt: string
}

export type Plate = { programName: string; officeLabel: string }
export const recoveryCodeBytes = 20

export async function createKeyring(
  store: Plate & { storeId: string; dek: Buffer; user: NewUserSlot; recovery: NewRecoverySlot },
  tools: KeyTools,
): Promise<Keyring> {
  const { storeId, programName, officeLabel, dek, user, recovery } = store
  const user1 = await makeUserSlot(storeId, dek, user, tools)
  return {
    format: keyringFormat,
    storeId,
    generation: 1,
    programName,
    officeLabel,
    slots: [user1, makeRecoverySlot(storeId, dek, recovery, tools)],
    sheetNumber: recovery.sheetNumber,
    sheetCreatedAt: recovery.sheetCreatedAt,
  }
}

export async function addUserSlot(
  keyring: Keyring,
  dek: Buffer,
  user: NewUserSlot,
  tools: KeyTools,
): Promise<Keyring> {
  if (keyring.slots.some(({ id }) => id === user.id)) throw new AppError('conflict')
  const slot = await makeUserSlot(keyring.storeId, dek, user, tools)
  return next(keyring, { slots: [...keyring.slots, slot] })
}

export async function replaceUserSlot(
  keyring: Keyring,
  dek: Buffer,
  user: NewUserSlot,
  tools: KeyTools,
): Promise<Keyring> {
  getUserSlot(keyring, user.id)
  const slot = await makeUserSlot(keyring.storeId, dek, user, tools)
  return next(keyring, { slots: keyring.slots.map(old => (old.id === user.id ? slot : old)) })
}

/** The recovery slot and the last user stay: without them nobody would get in again. */
export function removeSlot(keyring: Keyring, slotId: string): Keyring {
  getUserSlot(keyring, slotId)
  if (userSlots(keyring).length === 1) throw new AppError('last-user')
  return next(keyring, { slots: keyring.slots.filter(({ id }) => id !== slotId) })
}

export function relabelSlot(keyring: Keyring, slotId: string, label: string): Keyring {
  getUserSlot(keyring, slotId)
  const slots = keyring.slots.map(slot => (slot.id === slotId ? { ...slot, label } : slot))
  return next(keyring, { slots })
}

/** What the locked screen shows, kept in step with the settings. */
export function replacePlate(keyring: Keyring, { programName, officeLabel }: Plate): Keyring {
  return next(keyring, { programName, officeLabel })
}

export function replaceRecoverySlot(
  keyring: Keyring,
  dek: Buffer,
  recovery: NewRecoverySlot,
  tools: KeyTools,
): Keyring {
  const slot = makeRecoverySlot(keyring.storeId, dek, recovery, tools)
  return next(keyring, {
    slots: keyring.slots.map(old => (old.kind === 'recovery' ? slot : old)),
    sheetNumber: recovery.sheetNumber,
    sheetCreatedAt: recovery.sheetCreatedAt,
  })
}

/** The data key; whoever asks for it wipes it. */
export async function unwrapWithPassphrase(
  keyring: Keyring,
  slotId: string,
  passphrase: string,
  deviceSecret: Uint8Array | null,
  policy: KdfPolicy,
): Promise<Buffer> {
  const slot = getUserSlot(keyring, slotId)
  const kek = await passphraseKek(slot, passphrase, deviceSecret, policy)
  return unwrapOr(slot, keyring.storeId, kek, 'wrong-passphrase')
}

export function unwrapWithRecoveryCode(keyring: Keyring, code: Uint8Array): Buffer {
  const slot = keyring.slots.find(({ kind }) => kind === 'recovery')
  if (slot === undefined) throw new AppError('keyring-damaged')
  if (code.length !== recoveryCodeBytes) throw new AppError('sheet-wrong')
  const kek = recoveryKek(slot.id, slot.salt, code)
  return unwrapOr(slot, keyring.storeId, kek, 'sheet-wrong')
}

export function userSlots(keyring: Keyring): readonly UserSlot[] {
  return keyring.slots.filter(slot => slot.kind === 'user')
}

function getUserSlot(keyring: Keyring, slotId: string): UserSlot {
  const slot = userSlots(keyring).find(({ id }) => id === slotId)
  if (slot === undefined) throw new AppError('not-found')
  return slot
}

function next(keyring: Keyring, changes: Partial<Keyring>): Keyring {
  return { ...keyring, ...changes, generation: keyring.generation + 1 }
}

function unwrapOr(
  slot: Slot,
  storeId: string,
  kek: Buffer,
  code: 'wrong-passphrase' | 'sheet-wrong',
): Buffer {
  const dek = unwrapKey(slot, storeId, kek)
  kek.fill(0)
  if (dek === undefined) throw new AppError(code)
  return dek
}

async function makeUserSlot(
  storeId: string,
  dek: Buffer,
  { id, label, passphrase, kdf, device }: NewUserSlot,
  { random, policy }: KeyTools,
): Promise<UserSlot> {
  if (device !== null && device.secret.length !== keyBytes) throw new AppError('internal')
  const header: SlotHeader<UserSlot> = {
    id,
    kind: 'user',
    label,
    salt: random(16).toString('base64'),
    kdf,
    device:
      device === null
        ? 'none'
        : {
            backend: device.backend,
            check: deviceCheck(id, device.secret).toString('base64'),
          },
  }
  const kek = await passphraseKek(header, passphrase, device?.secret ?? null, policy)
  return sealed(header, storeId, kek, dek, random)
}

function makeRecoverySlot(
  storeId: string,
  dek: Buffer,
  { id, code }: NewRecoverySlot,
  { random }: KeyTools,
): RecoverySlot {
  if (code.length !== recoveryCodeBytes) throw new AppError('internal')
  assertNotWiped(code)
  const salt = random(16).toString('base64')
  const header: SlotHeader<RecoverySlot> = {
    id,
    kind: 'recovery',
    label: '',
    salt,
    kdf: null,
    device: 'none',
  }
  return sealed(header, storeId, recoveryKek(id, salt, code), dek, random)
}

function sealed<S extends Slot>(
  header: SlotHeader<S>,
  storeId: string,
  kek: Buffer,
  dek: Buffer,
  random: KeyTools['random'],
): S {
  try {
    const slot = wrapKey(header, storeId, kek, dek, random(12)) as S
    assertOpens(slot, storeId, kek, dek)
    return slot
  } finally {
    kek.fill(0)
  }
}
