import { randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppError } from '../../shared/errors.ts'
import { cheapKdf } from '../../test/support/cheap-kdf.ts'
import { canonicalJson } from './canonical-json.ts'
import { productionKdfPolicy } from './kdf.ts'
import { subKey } from './key-derivation.ts'
import {
  addUserSlot,
  createKeyring,
  type NewUserSlot,
  relabelSlot,
  removeSlot,
  replacePlate,
  replaceRecoverySlot,
  replaceUserSlot,
  unwrapWithPassphrase,
  unwrapWithRecoveryCode,
  userSlots,
} from './keyring.ts'
import { type Keyring, parseKeyring, type Slot, serialiseKeyring } from './keyring-format.ts'

const tools = { random: randomBytes, policy: cheapKdf }
const dek = randomBytes(32)
const code = randomBytes(20)
const anna = '0198a5a0-0000-7000-8000-000000000001'
const bert = '0198a5a0-0000-7000-8000-000000000002'
const sheet = { sheetNumber: 1, sheetCreatedAt: '2026-08-01T08:00:00.000Z' }

function aUser(changes: Partial<NewUserSlot> = {}): NewUserSlot {
  const kdf = cheapKdf.start
  return {
    id: anna,
    label: 'Anna Beispiel',
    passphrase: 'Apfel Birne',
    kdf,
    device: null,
    ...changes,
  }
}

function aKeyring(user = aUser()): Promise<Keyring> {
  const plate = { programName: 'WIR', officeLabel: 'Kreis Beispiel' }
  const recovery = { id: randomUUID(), code, ...sheet }
  return createKeyring({ ...plate, storeId: randomUUID(), dek, user, recovery }, tools)
}

function open(keyring: Keyring, id: string, passphrase: string, device: Buffer | null = null) {
  return unwrapWithPassphrase(keyring, id, passphrase, device, cheapKdf)
}

test('passphrase and recovery code both give the data key', async () => {
  const keyring = await aKeyring()
  expect(await open(keyring, anna, 'Apfel Birne')).toEqual(dek)
  expect(unwrapWithRecoveryCode(keyring, code)).toEqual(dek)
})

test('a key that was wiped meanwhile is never wrapped', async () => {
  const keyring = await aKeyring()
  const key = Buffer.from(dek)
  // Watched from the start: whichever derivation ends first fails first.
  const added = expect(addUserSlot(keyring, key, aUser({ id: bert }), tools)).rejects
  const replaced = expect(replaceUserSlot(keyring, key, aUser(), tools)).rejects
  const failures = Promise.all([added.toThrow('internal'), replaced.toThrow('internal')])
  key.fill(0)
  const recovery = { id: randomUUID(), code, ...sheet }
  expect(() => replaceRecoverySlot(keyring, key, recovery, tools)).toThrow('internal')
  const wiped = { ...recovery, code: Buffer.alloc(20) }
  expect(() => replaceRecoverySlot(keyring, dek, wiped, tools)).toThrow('internal')
  await failures
})

test('nothing else does', async () => {
  const keyring = await aKeyring()
  await expect(open(keyring, anna, 'Apfel birne')).rejects.toThrow('wrong-passphrase')
  await expect(open(keyring, anna, '')).rejects.toThrow('wrong-passphrase')
  await expect(open(keyring, bert, 'Apfel Birne')).rejects.toThrow('not-found')
  expect(() => unwrapWithRecoveryCode(keyring, randomBytes(20))).toThrow('sheet-wrong')
  expect(() => unwrapWithRecoveryCode(keyring, code.subarray(0, 19))).toThrow('sheet-wrong')
})

test('several people share one key, each with their own passphrase', async () => {
  const two = await addUserSlot(
    await aKeyring(),
    dek,
    aUser({ id: bert, passphrase: 'Kirsche' }),
    tools,
  )
  expect(await open(two, bert, 'Kirsche')).toEqual(dek)
  await expect(open(two, bert, 'Apfel Birne')).rejects.toThrow('wrong-passphrase')
  expect(two.generation).toBe(2)
  await expect(addUserSlot(two, dek, aUser({ id: bert }), tools)).rejects.toThrow('conflict')
})

test('a change of passphrase voids the old one', async () => {
  const changed = await replaceUserSlot(
    await aKeyring(),
    dek,
    aUser({ passphrase: 'Pflaume' }),
    tools,
  )
  expect(await open(changed, anna, 'Pflaume')).toEqual(dek)
  await expect(open(changed, anna, 'Apfel Birne')).rejects.toThrow('wrong-passphrase')
})

test('a new sheet voids the old one', async () => {
  const newCode = randomBytes(20)
  const recovery = { id: randomUUID(), code: newCode, ...sheet, sheetNumber: 2 }
  const changed = replaceRecoverySlot(await aKeyring(), dek, recovery, tools)
  expect(unwrapWithRecoveryCode(changed, newCode)).toEqual(dek)
  expect(() => unwrapWithRecoveryCode(changed, code)).toThrow('sheet-wrong')
  expect(changed.sheetNumber).toBe(2)
})

test('a removed user is out, the last one stays', async () => {
  const two = await addUserSlot(await aKeyring(), dek, aUser({ id: bert }), tools)
  const one = removeSlot(two, anna)
  expect(userSlots(one).map(({ id }) => id)).toEqual([bert])
  await expect(open(one, anna, 'Apfel Birne')).rejects.toThrow('not-found')
  expect(() => removeSlot(one, bert)).toThrow('last-user')
})

test('names can change without anybody’s passphrase', async () => {
  const keyring = await aKeyring()
  const renamed = replacePlate(relabelSlot(keyring, anna, 'Anna Neu'), {
    programName: 'Anders',
    officeLabel: 'Stadt',
  })
  expect(userSlots(renamed)[0]?.label).toBe('Anna Neu')
  expect(await open(renamed, anna, 'Apfel Birne')).toEqual(dek)
  expect(renamed.generation).toBe(keyring.generation + 2)
})

test('a device-bound slot needs the very device', async () => {
  const secret = randomBytes(32)
  const keyring = await aKeyring(aUser({ device: { backend: 'kwallet6', secret } }))
  expect(await open(keyring, anna, 'Apfel Birne', secret)).toEqual(dek)
  await expect(open(keyring, anna, 'Apfel Birne')).rejects.toThrow('device-lost')
  await expect(open(keyring, anna, 'Apfel Birne', randomBytes(32))).rejects.toThrow('device-lost')
  await expect(open(keyring, anna, 'falsch', secret)).rejects.toThrow('wrong-passphrase')
  expect(unwrapWithRecoveryCode(keyring, code)).toEqual(dek)
})

test('a slot cheaper than the floor is refused before anything is derived', async () => {
  const keyring = await aKeyring()
  await expect(
    unwrapWithPassphrase(keyring, anna, 'Apfel Birne', null, productionKdfPolicy),
  ).rejects.toThrow('keyring-damaged')
})

const salt = () => randomBytes(16).toString('base64')
const otherDevice = () => ({ backend: 'x', check: randomBytes(32).toString('base64') })
const forgeries: ReadonlyArray<readonly [string, (slot: Slot) => object]> = [
  ['weaker derivation', () => ({ kdf: { m: 65, t: 1, p: 1 } })],
  ['another salt', () => ({ salt: salt() })],
  ['another vector', () => ({ iv: randomBytes(12).toString('base64') })],
  ['a device', otherDevice],
  ['the recovery wrap', () => ({ wrap: randomBytes(48).toString('base64') })],
]

test.each(forgeries)('a slot with %s does not open', async (name, forge) => {
  const keyring = await aKeyring()
  const slots = keyring.slots.map(slot =>
    slot.kind === 'user' ? ({ ...slot, ...wrapped(name, forge(slot)) } as Slot) : slot,
  )
  await expect(open({ ...keyring, slots }, anna, 'Apfel Birne')).rejects.toThrow(AppError)
})

function wrapped(name: string, change: object) {
  return name === 'a device' ? { device: change } : change
}

test('a slot moved to another store does not open', async () => {
  const moved = { ...(await aKeyring()), storeId: randomUUID() }
  await expect(open(moved, anna, 'Apfel Birne')).rejects.toThrow('wrong-passphrase')
  expect(() => unwrapWithRecoveryCode(moved, code)).toThrow('sheet-wrong')
})

test('each byte of the sealed key counts', async () => {
  const keyring = await aKeyring()
  fc.assert(
    fc.property(fc.nat(47), fc.integer({ min: 1, max: 255 }), (index, flip) => {
      const slots = keyring.slots.map(slot => {
        const wrap = Buffer.from(slot.wrap, 'base64')
        wrap[index] = (wrap[index] ?? 0) ^ flip
        return { ...slot, wrap: wrap.toString('base64') }
      })
      expect(() => unwrapWithRecoveryCode({ ...keyring, slots }, code)).toThrow('sheet-wrong')
    }),
  )
})

test('the document holds neither key, code nor passphrase', async () => {
  const bytes = serialiseKeyring(await aKeyring())
  for (const secret of [dek, code]) {
    for (const form of ['base64', 'hex'] as const) {
      expect(bytes.toString('utf8')).not.toContain(secret.toString(form).replace(/=+$/, ''))
    }
  }
  expect(bytes.toString('utf8')).not.toContain('Apfel')
})

test('a document survives the file and every damaged byte is noticed', async () => {
  const keyring = await aKeyring()
  const bytes = serialiseKeyring(keyring)
  expect(parseKeyring(bytes)).toEqual(keyring)
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (index, flip) => {
      const damaged = Buffer.from(bytes)
      damaged[index] = (damaged[index] ?? 0) ^ flip
      const result = parseOrCode(damaged)
      // A flip that turns one kind of white space into another changes nothing that is read.
      const same = typeof result === 'object' && canonicalJson(result) === canonicalJson(keyring)
      expect(result === 'keyring-damaged' || same).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('a cut document and foreign text are damaged, never anything else', async () => {
  const bytes = serialiseKeyring(await aKeyring())
  fc.assert(
    fc.property(fc.nat(bytes.length - 3), length => {
      expect(parseOrCode(bytes.subarray(0, length))).toBe('keyring-damaged')
    }),
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), noise => {
      expect(parseOrCode(noise)).toBe('keyring-damaged')
    }),
  )
})

test('unknown fields and two slots of one name are refused', async () => {
  const keyring = await aKeyring()
  const twice = { ...keyring, slots: [...keyring.slots, ...keyring.slots] }
  expect(parseOrCode(serialiseKeyring(twice))).toBe('keyring-damaged')
  expect(parseOrCode(serialiseKeyring({ ...keyring, extra: 1 } as Keyring))).toBe('keyring-damaged')
})

function parseOrCode(bytes: Uint8Array) {
  try {
    return parseKeyring(bytes)
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}

test('one purpose, one key', () => {
  const keys = (['att/v1', 'log/v1', 'bak/v1'] as const).map(p => subKey(dek, p).toString('hex'))
  expect(new Set([...keys, dek.toString('hex')]).size).toBe(4)
  expect(subKey(Buffer.alloc(32), 'att/v1')).toEqual(subKey(Buffer.alloc(32), 'att/v1'))
  expect(() => subKey(Buffer.alloc(31), 'att/v1')).toThrow('internal')
})
