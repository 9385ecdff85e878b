import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { canonicalJson } from './canonical-json.ts'
import { kdfParams } from './kdf.ts'

export const keyringFormat = 'wir-keyring/1'
const mostBytes = 256 * 1024

function base64Of(bytes: number) {
  return z.string().refine(text => {
    const decoded = Buffer.from(text, 'base64')
    return decoded.length === bytes && decoded.toString('base64') === text
  })
}

const slotBase = {
  id: z.uuid(),
  label: z.string().max(300),
  salt: base64Of(16),
  iv: base64Of(12),
  wrap: base64Of(48),
}

/** `check` tells a missing device secret from a wrong passphrase; it says nothing about either. */
export const deviceBinding = z.strictObject({
  backend: z.string().min(1).max(60),
  check: base64Of(32),
})

const userSlot = z.strictObject({
  ...slotBase,
  kind: z.literal('user'),
  kdf: kdfParams,
  device: z.union([z.literal('none'), deviceBinding]),
})

const recoverySlot = z.strictObject({
  ...slotBase,
  kind: z.literal('recovery'),
  kdf: z.null(),
  device: z.literal('none'),
})

const slot = z.discriminatedUnion('kind', [userSlot, recoverySlot])

export const keyring = z
  .strictObject({
    format: z.literal(keyringFormat),
    storeId: z.uuid(),
    generation: z.int().positive(),
    programName: z.string().max(200),
    officeLabel: z.string().max(300),
    slots: z.array(slot).max(200),
    sheetNumber: z.int().positive(),
    sheetCreatedAt: z.iso.datetime(),
  })
  .refine(({ slots }) => new Set(slots.map(({ id }) => id)).size === slots.length)
  .refine(({ slots }) => slots.filter(({ kind }) => kind === 'recovery').length === 1)

export type Keyring = z.infer<typeof keyring>
export type Slot = z.infer<typeof slot>
export type UserSlot = z.infer<typeof userSlot>
export type RecoverySlot = z.infer<typeof recoverySlot>

/** Finds decay, not forgery: each wrap seals its own header. */
function checksumOf(document: Keyring): string {
  return createHash('sha256').update(canonicalJson(document)).digest('hex')
}

export function serialiseKeyring(document: Keyring): Buffer {
  const text = JSON.stringify({ ...document, checksum: checksumOf(document) }, null, 2)
  return Buffer.from(`${text}\n`, 'utf8')
}

export function parseKeyring(bytes: Uint8Array): Keyring {
  const parsed = z.looseObject({ checksum: z.string() }).safeParse(jsonOf(bytes))
  if (!parsed.success) throw new AppError('keyring-damaged')
  const { checksum, ...rest } = parsed.data
  const document = keyring.safeParse(rest)
  if (!document.success || checksumOf(document.data) !== checksum) {
    throw new AppError('keyring-damaged')
  }
  return document.data
}

function jsonOf(bytes: Uint8Array): unknown {
  if (bytes.length > mostBytes) return undefined
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
