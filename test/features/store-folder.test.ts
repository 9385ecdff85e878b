import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { rawOf } from '../../electron/store/connection.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { migrations } from '../../migrations/index.ts'
import { aStore, PASSPHRASE } from '../support/builders.ts'
import { aNewHouse, anEmptyHouse, aPlace } from '../support/house.ts'
import { keyOf } from '../support/look-inside.ts'
import { whileReadOnly } from '../support/ordinary-user.ts'
import { tempFolder } from '../support/temp-folder.ts'

test('a store of a newer program is refused and not touched', async () => {
  const house = await aNewHouse()
  await house.vault.close()
  const file = join(house.folder, 'store.db')
  const version = Object.keys(migrations).length + 1
  const connection = openDatabase(file, await keyOf(house))
  rawOf(connection).pragma(`user_version=${version}`)
  connection.close()
  const before = readFileSync(file)
  const names = readdirSync(house.folder).toSorted()
  const { api, vault } = await house.restart()
  await expect(
    api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE }),
  ).rejects.toMatchObject({
    code: 'store-newer',
    details: { store: version, app: version - 1 },
  })
  expect((await api.store.status({})).phase).toBe('locked')
  await vault.close()
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readdirSync(house.folder).toSorted()).toEqual(names)
})

test('a second program on the same store is told that it is busy', async () => {
  const house = await aNewHouse()
  const second = await anEmptyHouse({ storeFolder: house.folder })
  await expect(
    second.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE }),
  ).rejects.toMatchObject({ code: 'store-busy' })
  await house.api.drafts.keep({ form: 'intake', values: 1 })
  await house.vault.close()
  await second.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE })
})

test('where nothing can be written no store is made, and it is said', async () => {
  const place = aPlace()
  await whileReadOnly(dirname(place), async () => {
    const house = await anEmptyHouse({ storeFolder: place })
    await expect(aStore(house)).rejects.toMatchObject({ code: 'folder-read-only' })
    expect((await house.api.store.status({})).phase).toBe('empty')
  })
  expect(existsSync(place)).toBe(false)
})

test('a store folder that became read-only is warned about and opens nothing', async () => {
  const house = await aNewHouse()
  await house.vault.close()
  await whileReadOnly(house.folder, async () => {
    const locked = await anEmptyHouse({ storeFolder: house.folder })
    expect((await locked.api.store.status({})).warnings).toEqual(['read-only'])
    await expect(
      locked.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE }),
    ).rejects.toMatchObject({ code: 'folder-read-only' })
  })
  const next = await house.restart()
  await next.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE })
})

test('a folder that a service copies to other machines is warned about', async () => {
  const storeFolder = join(tempFolder(), 'OneDrive - Wetteraukreis', 'store')
  const { api } = await anEmptyHouse({ storeFolder })
  expect((await api.store.status({})).warnings).toEqual(['synchronised'])
})

test('a machine that stopped before the last rename has a whole store', async () => {
  const house = await aNewHouse()
  await house.vault.close()
  renameSync(join(house.folder, 'store.db'), join(house.folder, 'store.new.db'))
  const next = await house.restart()
  expect((await next.api.store.status({})).phase).toBe('locked')
  await next.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE })
  expect(existsSync(join(house.folder, 'store.new.db'))).toBe(false)
})

test('a machine that stopped before the keyring begins anew', async () => {
  const old = await aNewHouse()
  await old.vault.close()
  const storeFolder = aPlace()
  mkdirSync(storeFolder, { recursive: true })
  copyFileSync(join(old.folder, 'store.db'), join(storeFolder, 'store.new.db'))
  writeFileSync(join(storeFolder, 'store.new.db-wal'), 'halb')
  const house = await anEmptyHouse({ storeFolder })
  expect((await house.api.store.status({})).phase).toBe('empty')
  await aStore(house)
  expect((await house.api.store.status({})).phase).toBe('open')
  expect(readdirSync(storeFolder).filter(name => name.includes('.new.'))).toEqual([])
})

test('a half-made store never replaces one that is there', async () => {
  const [house, other] = [await aNewHouse(), await aNewHouse()]
  await house.vault.close()
  await other.vault.close()
  copyFileSync(join(other.folder, 'store.db'), join(house.folder, 'store.new.db'))
  const next = await house.restart()
  await next.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE })
})

test('what a stop in the middle left is cleared away at the next unlock', async () => {
  const house = await aNewHouse()
  await house.api.store.backUp({})
  await house.vault.close()
  const [backup = ''] = readdirSync(join(house.folder, 'sicherungen'))
  const left = [
    join(house.folder, 'keyring.json.partial'),
    join(house.folder, 'sicherungen', `${backup}.partial`),
  ]
  for (const file of left) writeFileSync(file, 'halb')
  const next = await house.restart()
  await next.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE })
  expect(left.filter(existsSync)).toEqual([])
  expect(readdirSync(join(house.folder, 'sicherungen'))).toEqual([backup])
})

test('all that the program writes is for its owner alone', async () => {
  const house = await aNewHouse()
  await house.api.store.backUp({})
  const open = readdirSync(house.folder, { recursive: true, withFileTypes: true })
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => (statSync(file).mode & 0o077) !== 0)
  expect(open).toEqual([])
  expect(statSync(house.folder).mode & 0o077).toBe(0)
})
