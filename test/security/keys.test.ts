import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { subKey } from '../../electron/store/key-derivation.ts'
import { loadKeyring } from '../../electron/store/keyring-file.ts'
import type { RecoverySlot } from '../../electron/store/keyring-format.ts'
import { createDatabase, openCopy, openDatabase } from '../../electron/store/open-database.ts'
import { recoveryKek, unwrapKey, wrapKey } from '../../electron/store/slot-crypto.ts'
import { aNewHouse } from '../support/house.ts'
import { keyOf } from '../support/look-inside.ts'
import { tempFolder } from '../support/temp-folder.ts'

test.each([0, 1, 16, 31, 33, 64])('a key of %i bytes opens and makes nothing', async length => {
  const house = await aNewHouse()
  await house.vault.close()
  const file = join(house.folder, 'store.db')
  const before = readFileSync(file)
  for (const open of [openDatabase, openCopy])
    expect(() => open(file, Buffer.alloc(length, 1))).toThrow('internal')
  expect(readFileSync(file).equals(before)).toBe(true)
  const fresh = join(tempFolder(), 'store.db')
  expect(() => createDatabase(fresh, Buffer.alloc(length, 1))).toThrow('internal')
  expect(() => subKey(Buffer.alloc(length, 1), 'bak/v1')).toThrow('internal')
})

test('another key of the right length reads as damage and changes nothing', async () => {
  const house = await aNewHouse()
  await house.vault.close()
  const file = join(house.folder, 'store.db')
  const before = readFileSync(file)
  expect(() => openDatabase(file, randomBytes(32))).toThrow('store-damaged')
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('no key leaves in a failure', async () => {
  const house = await aNewHouse()
  await house.vault.close()
  const dek = await keyOf(house)
  const wrong = randomBytes(32)
  const failure = (() => {
    try {
      return openDatabase(join(house.folder, 'store.db'), wrong)
    } catch (error) {
      return error
    }
  })() as Error
  for (const key of [dek, wrong])
    for (const form of ['hex', 'base64', 'latin1'] as const)
      expect(`${failure.message}${failure.stack}`).not.toContain(key.toString(form))
})

test('the store begins with random bytes and never with SQLite’s name', async () => {
  const house = await aNewHouse()
  await house.vault.close()
  const head = readFileSync(join(house.folder, 'store.db')).subarray(0, 16)
  expect(head.toString('latin1')).not.toContain('SQLite')
})

test('a slot opens only under its own name, store and header', async () => {
  const house = await aNewHouse()
  const { keyring } = await loadKeyring(house.folder)
  const slot = keyring.slots.find(({ kind }) => kind === 'recovery')
  if (slot?.kind !== 'recovery') throw new Error('every keyring has a recovery slot')
  const [dek, code] = [randomBytes(32), randomBytes(20)]
  const kek = recoveryKek(slot.id, slot.salt, code)
  const { iv: _iv, wrap: _wrap, ...header } = slot satisfies RecoverySlot
  const sealed = wrapKey<RecoverySlot>(header, keyring.storeId, kek, dek, randomBytes(12))
  expect(unwrapKey(sealed, keyring.storeId, kek)?.equals(dek)).toBe(true)
  expect(unwrapKey({ ...sealed, label: 'umbenannt' }, keyring.storeId, kek)).toBeDefined()
  const others = [
    { ...sealed, id: crypto.randomUUID() },
    { ...sealed, salt: randomBytes(16).toString('base64') },
    { ...sealed, iv: randomBytes(12).toString('base64') },
    { ...sealed, wrap: randomBytes(48).toString('base64') },
  ]
  for (const other of others) expect(unwrapKey(other, keyring.storeId, kek)).toBeUndefined()
  expect(unwrapKey(sealed, crypto.randomUUID(), kek)).toBeUndefined()
  expect(() => wrapKey(header, keyring.storeId, kek, dek.subarray(1), randomBytes(12))).toThrow()
})
