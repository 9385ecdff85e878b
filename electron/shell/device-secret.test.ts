import { mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { keyRing } from '../../test/support/fake-electron.ts'
import { tempFolder } from '../../test/support/temp-folder.ts'
import { deviceSecret } from './device-secret.ts'

vi.mock('electron', () => import('../../test/support/fake-electron.ts'))
beforeEach(() => {
  Object.assign(keyRing, {
    backend: 'gnome_libsecret',
    available: true,
    broken: false,
    rotated: false,
  })
})

const storeId = '019a8b00-0000-7000-8000-000000000001'
const file = `device-${storeId}.bin`
const create = { storeId, create: true }
const look = { storeId, create: false }

test('a secret is made once, kept wrapped and found again', async () => {
  const folder = join(tempFolder(), 'device')
  expect(await deviceSecret(folder, look)).toBeNull()
  const made = await deviceSecret(folder, create)
  expect(made).toMatchObject({ backend: 'gnome_libsecret' })
  expect(made?.secret).toHaveLength(32)
  expect(await deviceSecret(folder, look)).toEqual(made)
  expect(await deviceSecret(folder, create)).toEqual(made)
  const kept = readFileSync(join(folder, file))
  expect(kept.includes(Buffer.from(made?.secret ?? []))).toBe(false)
  expect(kept.includes(Buffer.from(made?.secret ?? []).toString('base64'))).toBe(false)
  expect(statSync(join(folder, file)).mode & 0o077).toBe(0)
  expect(readdirSync(folder)).toEqual([file])
})

test.each([{ backend: 'basic_text' }, { backend: 'unknown' }, { available: false }])(
  'a key ring that is none makes no factor: %j',
  async changes => {
    Object.assign(keyRing, changes)
    const folder = tempFolder()
    expect(await deviceSecret(folder, create)).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  },
)

test('each store has a secret of its own, and a store id is never a path', async () => {
  const folder = tempFolder()
  const first = await deviceSecret(folder, create)
  const other = { storeId: '019a8b00-0000-7000-8000-000000000002', create: true }
  expect((await deviceSecret(folder, other))?.secret).not.toEqual(first?.secret)
  for (const id of ['../../x', '', `${storeId}/..`, storeId.toUpperCase().replace('0', 'G')])
    expect(await deviceSecret(folder, { storeId: id, create: true })).toBeNull()
  expect(readdirSync(folder)).toHaveLength(2)
})

test('a key ring that forgot is a lost machine, not an error', async () => {
  const folder = tempFolder()
  await deviceSecret(folder, create)
  keyRing.broken = true
  expect(await deviceSecret(folder, look)).toBeNull()
})

test('after that a new secret is made, and the old wrap is not deleted', async () => {
  const folder = tempFolder()
  const old = await deviceSecret(folder, create)
  const wrapped = readFileSync(join(folder, file))
  keyRing.broken = true
  const made = await deviceSecret(folder, create)
  expect(made?.secret).toHaveLength(32)
  expect(made?.secret).not.toEqual(old?.secret)
  keyRing.broken = false
  expect(await deviceSecret(folder, look)).toEqual(made)
  const aside = readdirSync(folder).filter(name => name !== file)
  expect(aside).toHaveLength(1)
  expect(readFileSync(join(folder, aside[0] ?? '')).equals(wrapped)).toBe(true)
})

test('a wrap that the key ring wants to renew is renewed, and the secret stays', async () => {
  const folder = tempFolder()
  const made = await deviceSecret(folder, create)
  const before = statSync(join(folder, file)).ino
  keyRing.rotated = true
  expect(await deviceSecret(folder, look)).toEqual(made)
  expect(statSync(join(folder, file)).ino).not.toBe(before)
  keyRing.rotated = false
  expect(await deviceSecret(folder, look)).toEqual(made)
  expect(readdirSync(folder)).toEqual([file])
})

test('a file that can’t be read just now is never replaced: others’ ways in hang on it', async () => {
  const folder = tempFolder()
  symlinkSync(file, join(folder, file))
  for (const ask of [create, look])
    await expect(deviceSecret(folder, ask)).rejects.toMatchObject({ code: 'ELOOP' })
  expect(readlinkSync(join(folder, file))).toBe(file)
})

test('a wrap that can’t be renewed on a full disk still gives the secret', async () => {
  const folder = tempFolder()
  const made = await deviceSecret(folder, create)
  mkdirSync(join(folder, `${file}.partial`))
  keyRing.rotated = true
  for (const ask of [create, look]) expect(await deviceSecret(folder, ask)).toEqual(made)
  keyRing.rotated = false
  expect(await deviceSecret(folder, look)).toEqual(made)
})
