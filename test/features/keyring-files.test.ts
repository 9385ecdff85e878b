import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OTHER_PASSPHRASE, PASSPHRASE } from '../support/builders.ts'
import { aNewHouse, type House } from '../support/house.ts'
import { tempFolder } from '../support/temp-folder.ts'

const names = ['keyring.json', 'keyring.copy.json'] as const
const fileIn = ({ folder }: Pick<House, 'folder'>, name: string) => join(folder, name)
const damage = (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 200))

test.each(names)('%s damaged: the other copy opens and brings it back in step', async name => {
  const house = await aNewHouse()
  await house.vault.close()
  const whole = readFileSync(fileIn(house, name))
  damage(fileIn(house, name))
  const next = await house.restart()
  expect(await next.api.store.status({})).toMatchObject({
    phase: 'locked',
    warnings: ['keyring-repaired'],
  })
  await next.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE })
  const parsed = (bytes: Buffer) => JSON.parse(bytes.toString('utf8')) as unknown
  expect(parsed(readFileSync(fileIn(house, name)))).toEqual(parsed(whole))
})

test('an older copy never brings an old passphrase back', async () => {
  const house = await aNewHouse()
  const old = readFileSync(fileIn(house, 'keyring.json'))
  await house.api.store.changePassphrase({ current: PASSPHRASE, next: OTHER_PASSPHRASE })
  await house.vault.close()
  writeFileSync(fileIn(house, 'keyring.json'), old)
  const next = await house.restart()
  const { userId } = house
  await expect(next.api.store.unlock({ userId, passphrase: PASSPHRASE })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  })
  await next.api.store.unlock({ userId, passphrase: OTHER_PASSPHRASE })
  expect(readFileSync(fileIn(house, 'keyring.json')).equals(old)).toBe(false)
})

test.each([
  ['both gone', (file: string) => rmSync(file)],
  ['both damaged', damage],
])('%s: a backup’s keyring is adopted and opens the store', async (_, harm) => {
  const house = await aNewHouse()
  await house.api.store.backUp({})
  await house.api.drafts.keep({ form: 'intake', values: 'nach der Sicherung' })
  await house.vault.close()
  for (const name of names) harm(fileIn(house, name))
  const next = await house.restart()
  const { api } = next
  expect(await api.store.status({})).toMatchObject({ phase: 'keyring-lost', users: [] })
  await expect(
    api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE }),
  ).rejects.toMatchObject({ code: 'keyring-missing' })
  const [backup] = await api.store.listBackups({ verify: true })
  await api.store.adoptBackup({ backupId: backup?.id ?? '' })
  expect((await api.store.status({})).phase).toBe('locked')
  await api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE })
  expect((await api.drafts.find({ form: 'intake' })).draft?.values).toBe('nach der Sicherung')
})

test('a backup’s keyring that was tampered with is not adopted', async () => {
  const house = await aNewHouse()
  await house.api.store.backUp({})
  await house.vault.close()
  const [name = ''] = readdirSync(join(house.folder, 'sicherungen'))
  const file = join(house.folder, 'sicherungen', name, 'keyring.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('Miriam', 'Marion'))
  for (const each of names) rmSync(fileIn(house, each))
  const { api } = await house.restart()
  const [backup] = await api.store.listBackups({ verify: false })
  await expect(api.store.adoptBackup({ backupId: backup?.id ?? '' })).rejects.toMatchObject({
    code: 'backup-damaged',
  })
  expect((await api.store.status({})).phase).toBe('keyring-lost')
})

/** A stick with the backup of another office: its name says nothing about whose it is. */
async function aForeignStick() {
  const other = await aNewHouse()
  await other.api.store.backUp({})
  const stick = tempFolder()
  const target = join(stick, 'WIR-Sicherungen')
  mkdirSync(target)
  cpSync(join(other.folder, 'sicherungen'), target, { recursive: true })
  return stick
}

test('a backup of people who never unlocked here is not adopted', async () => {
  const house = await aNewHouse()
  await house.vault.close()
  for (const name of names) rmSync(fileIn(house, name))
  const stick = await aForeignStick()
  const { api } = await house.restart({ host: { chooseFolder: async () => ({ folder: stick }) } })
  await api.store.chooseFolder({})
  const [foreign] = await api.store.listBackups({ verify: false })
  expect(foreign).toMatchObject({ place: 'extra', state: 'foreign' })
  await expect(api.store.adoptBackup({ backupId: foreign?.id ?? '' })).rejects.toMatchObject({
    code: 'backup-foreign',
  })
  expect((await api.store.status({})).phase).toBe('keyring-lost')
  expect(readdirSync(house.folder).filter(name => name.startsWith('keyring'))).toEqual([])
})

test('where nobody is known to have unlocked, any backup may be the right one', async () => {
  const house = await aNewHouse()
  await house.vault.close()
  for (const name of [...names, 'attempts.json']) rmSync(fileIn(house, name))
  const stick = await aForeignStick()
  const { api } = await house.restart({ host: { chooseFolder: async () => ({ folder: stick }) } })
  await api.store.chooseFolder({})
  const [backup] = await api.store.listBackups({ verify: false })
  expect(backup).toMatchObject({ state: 'unchecked' })
  await api.store.adoptBackup({ backupId: backup?.id ?? '' })
  expect((await api.store.status({})).phase).toBe('locked')
})

test('a keyring weakened by hand opens nothing', async () => {
  const house = await aNewHouse()
  await house.vault.close()
  for (const name of names) {
    const text = readFileSync(fileIn(house, name), 'utf8')
    writeFileSync(fileIn(house, name), text.replace('"t": 1', '"t": 2'))
  }
  expect((await (await house.restart()).api.store.status({})).phase).toBe('keyring-lost')
})
