import { createCipheriv, createDecipheriv, timingSafeEqual } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import { canonicalJson } from './canonical-json.ts'
import { checkParams, deriveKey, type KdfPolicy } from './kdf.ts'
import { hkdf, keyBytes } from './key-derivation.ts'
import { keyringFormat, type Slot, type UserSlot } from './keyring-format.ts'

export type SlotHeader<S extends Slot> = Omit<S, 'iv' | 'wrap'>
const tagBytes = 16

/**
 * Seals all of the header but the label: a person may be renamed by a colleague, who can't
 * rewrap the key for them, and a forged name opens nothing.
 */
function sealedHeader(slot: Slot | SlotHeader<Slot>, storeId: string): Buffer {
  const { id, kind, salt, kdf, device } = slot
  const header = { format: keyringFormat, storeId, id, kind, salt, kdf, device }
  return Buffer.from(canonicalJson(header), 'utf8')
}

/** A lock or another call may have wiped what a slow derivation still works with. */
export function assertNotWiped(secret: Uint8Array): void {
  if (secret.every(byte => byte === 0)) throw new AppError('internal')
}

export function wrapKey<S extends Slot>(
  header: SlotHeader<S>,
  storeId: string,
  kek: Buffer,
  dek: Buffer,
  iv: Buffer,
): SlotHeader<S> & Pick<Slot, 'iv' | 'wrap'> {
  if (dek.length !== keyBytes || iv.length !== 12) throw new AppError('internal')
  assertNotWiped(dek)
  const cipher = createCipheriv('aes-256-gcm', kek, iv, { authTagLength: tagBytes })
  cipher.setAAD(sealedHeader(header, storeId))
  const sealed = Buffer.concat([cipher.update(dek), cipher.final(), cipher.getAuthTag()])
  return { ...header, iv: iv.toString('base64'), wrap: sealed.toString('base64') }
}

/** Undefined where the key or the header is not the one it was sealed with. */
export function unwrapKey(slot: Slot, storeId: string, kek: Buffer): Buffer | undefined {
  const sealed = Buffer.from(slot.wrap, 'base64')
  const iv = Buffer.from(slot.iv, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', kek, iv, { authTagLength: tagBytes })
  decipher.setAAD(sealedHeader(slot, storeId))
  decipher.setAuthTag(sealed.subarray(keyBytes))
  const opened = decipher.update(sealed.subarray(0, keyBytes))
  try {
    decipher.final()
    return opened
  } catch {
    opened.fill(0)
    return undefined
  }
}

/** A new wrap is worth something only once it was opened again. */
export function assertOpens(slot: Slot, storeId: string, kek: Buffer, dek: Buffer): void {
  const opened = unwrapKey(slot, storeId, kek)
  const same = opened !== undefined && timingSafeEqual(opened, dek)
  opened?.fill(0)
  if (!same) throw new AppError('internal')
}

export function recoveryKek(slotId: string, salt: string, code: Uint8Array): Buffer {
  return hkdf(code, Buffer.from(salt, 'base64'), kekInfo(slotId))
}

export async function passphraseKek(
  header: Pick<UserSlot, 'id' | 'salt' | 'kdf' | 'device'>,
  passphrase: string,
  deviceSecret: Uint8Array | null,
  policy: KdfPolicy,
): Promise<Buffer> {
  checkParams(header.kdf, policy)
  const salt = Buffer.from(header.salt, 'base64')
  const factor = deviceFactor(header, deviceSecret)
  const derived = await deriveKey(passphrase, salt, header.kdf)
  const secret = Buffer.concat([derived, factor])
  try {
    return hkdf(secret, salt, kekInfo(header.id))
  } finally {
    derived.fill(0)
    secret.fill(0)
  }
}

function deviceFactor(header: Pick<UserSlot, 'id' | 'device'>, secret: Uint8Array | null) {
  if (header.device === 'none') return new Uint8Array(0)
  if (secret?.length !== keyBytes) throw new AppError('device-lost')
  const expected = Buffer.from(header.device.check, 'base64')
  if (!timingSafeEqual(deviceCheck(header.id, secret), expected)) throw new AppError('device-lost')
  return secret
}

export function deviceCheck(slotId: string, secret: Uint8Array): Buffer {
  return hkdf(secret, new Uint8Array(0), `device-check/v1${slotId}`)
}

function kekInfo(slotId: string) {
  return `kek/v1${slotId}`
}
