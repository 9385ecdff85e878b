import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Host } from '../../electron/vault/host.ts'
import { anOffice, OTHER_PASSPHRASE, PASSPHRASE, typedBackOf } from '../support/builders.ts'
import { aNewHouse, anEmptyHouse, aPlace } from '../support/house.ts'
import { whileReadOnly } from '../support/ordinary-user.ts'
import { tempFolder } from '../support/temp-folder.ts'
import type { TestVault } from '../support/test-vault.ts'

const ours = 'WIR-Sicherungen'

/** The old laptop has made a backup on a stick; then it is gone. */
async function aStick(host: Partial<Host> = {}, unit = 'Fachstelle Migration') {
  const stick = tempFolder()
  const chooseFolder = async () => ({ folder: stick })
  const house = await aNewHouse('leitung', { host: { ...host, chooseFolder } })
  await house.api.settings.update({ section: 'office', values: anOffice({ unit }) })
  await house.api.settings.update({ section: 'backup', values: { extraFolder: stick } })
  await house.api.drafts.keep({ form: 'intake', values: 'vom alten Laptop' })
  await house.api.store.backUp({})
  await house.vault.close()
  const [name = ''] = readdirSync(join(stick, ours))
  const { userId, sheet } = house
  return { stick, folder: join(stick, ours, name), userId, sheet }
}

async function aNewLaptop(chosen: string, host: Partial<Host> = {}) {
  const laptop = await anEmptyHouse({
    host: { ...host, chooseFolder: async () => ({ folder: chosen }) },
  })
  await laptop.api.store.chooseFolder({})
  return laptop
}

async function adoptNewest({ api }: Pick<TestVault, 'api'>) {
  const [backup] = await api.store.listBackups({ verify: false })
  await api.store.adoptBackup({ backupId: backup?.id ?? '' })
}

const phaseOf = async ({ api }: Pick<TestVault, 'api'>) => (await api.store.status({})).phase
const filesOf = ({ folder }: Pick<TestVault, 'folder'>) =>
  existsSync(folder) ? readdirSync(folder).filter(name => name !== 'sicherungen') : []

test.each([
  ['the stick', (stick: string) => stick],
  ['our folder on it', (stick: string) => join(stick, ours)],
  ['a single backup', (_stick: string, folder: string) => folder],
  [
    'a single backup under another name',
    (stick: string, folder: string) => {
      cpSync(folder, join(stick, 'Kopie von Miriam'), { recursive: true })
      return join(stick, 'Kopie von Miriam')
    },
  ],
])('she points at %s, and the passphrase opens as before', async (_, chosenIn) => {
  const { stick, folder, userId } = await aStick()
  const laptop = await aNewLaptop(chosenIn(stick, folder))
  const { api } = laptop
  expect(await phaseOf(laptop)).toBe('empty')
  expect(await api.store.listBackups({ verify: false })).toMatchObject([
    { place: 'extra', state: 'unchecked', officeLabel: 'Wetteraukreis, Fachstelle Migration' },
  ])
  await adoptNewest(laptop)
  expect(await api.store.status({})).toMatchObject({
    phase: 'locked',
    officeLabel: 'Wetteraukreis, Fachstelle Migration',
    users: [{ id: userId, name: 'Miriam Habermann', freeTries: 5 }],
    warnings: [],
  })
  await api.store.unlock({ userId, passphrase: PASSPHRASE })
  expect((await api.drafts.find({ form: 'intake' })).draft?.values).toBe('vom alten Laptop')
})

test('the log says once that the store came here from a backup', async () => {
  const { stick, userId } = await aStick()
  const laptop = await aNewLaptop(stick)
  await adoptNewest(laptop)
  await laptop.api.store.unlock({ userId, passphrase: PASSPHRASE })
  const next = await laptop.restart()
  await next.api.store.unlock({ userId, passphrase: PASSPHRASE })
  const calls = (await next.api.privacy.listAudit({ limit: 50 })).map(({ call }) => call)
  expect(calls.filter(call => call === 'store.adoptBackup')).toHaveLength(1)
  expect(calls[calls.indexOf('store.adoptBackup') - 1]).toBe('store.unlock')
  expect(await next.api.privacy.verifyAudit({})).toMatchObject({ whole: true })
})

test('a way in that was bound to the old laptop opens with the sheet, once', async () => {
  const bound: Partial<Host> = {
    deviceSecret: async () => ({ backend: 'gnome_libsecret', secret: Buffer.alloc(32, 1) }),
  }
  const { stick, userId, sheet } = await aStick(bound)
  const laptop = await aNewLaptop(stick)
  const { api } = laptop
  await adoptNewest(laptop)
  await expect(api.store.unlock({ userId, passphrase: PASSPHRASE })).rejects.toMatchObject({
    code: 'device-lost',
  })
  await api.store.recover({ groups: sheet.groups })
  const typedBack = typedBackOf(await api.store.prepareSheet({}))
  await api.store.finishRecovery({ userId, passphrase: OTHER_PASSPHRASE, typedBack })
  expect((await api.drafts.find({ form: 'intake' })).draft?.values).toBe('vom alten Laptop')
  const next = await laptop.restart()
  await next.api.store.unlock({ userId, passphrase: OTHER_PASSPHRASE })
})

test('the backup stays as it is, and a write-protected one gives a store that can be written', async () => {
  const { stick, folder, userId } = await aStick()
  const files = readdirSync(folder)
  const before = files.map(name => readFileSync(join(folder, name)))
  for (const name of files) chmodSync(join(folder, name), 0o444)
  const laptop = await aNewLaptop(stick)
  await adoptNewest(laptop)
  await laptop.api.store.unlock({ userId, passphrase: PASSPHRASE })
  await laptop.api.drafts.keep({ form: 'intake', values: 'vom neuen Laptop' })
  expect(files.map(name => readFileSync(join(folder, name)))).toEqual(before)
  if (process.platform !== 'win32')
    expect(statSync(join(laptop.folder, 'store.db')).mode & 0o777).toBe(0o600)
})

const flip = (file: string) => {
  const bytes = readFileSync(file)
  bytes[5000] = (bytes[5000] ?? 0) ^ 1
  writeFileSync(file, bytes)
}
const edit = (file: string, from: string, to: string) =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))

test.each([
  ['a changed byte in the store', (folder: string) => flip(join(folder, 'store.db'))],
  ['an edited keyring', (folder: string) => edit(join(folder, 'keyring.json'), 'Miriam', 'Marion')],
  [
    'the keyring of another store',
    (folder: string) => edit(join(folder, 'manifest.json'), '"storeId": "0', '"storeId": "1'),
  ],
  ['no keyring', (folder: string) => rmSync(join(folder, 'keyring.json'))],
])('with %s a backup is refused, and the house stays empty', async (_, harm) => {
  const { stick, folder } = await aStick()
  const laptop = await aNewLaptop(stick)
  harm(folder)
  await expect(adoptNewest(laptop)).rejects.toMatchObject({ code: 'backup-damaged' })
  expect(filesOf(laptop)).toEqual([])
  expect(await phaseOf(await laptop.restart())).toBe('empty')
})

test('whose backup it is stays empty where its keyring can’t be read', async () => {
  const { stick, folder } = await aStick()
  writeFileSync(join(folder, 'keyring.json'), '{')
  const { api } = await aNewLaptop(stick)
  expect(await api.store.listBackups({ verify: false })).toMatchObject([{ officeLabel: '' }])
})

test('backups of two offices on one stick can be told apart', async () => {
  const one = await aStick()
  const other = await aStick({}, 'Ausländerbehörde')
  cpSync(join(one.stick, ours), join(other.stick, ours), { recursive: true })
  const { api } = await aNewLaptop(other.stick)
  const listed = await api.store.listBackups({ verify: false })
  expect(listed.map(({ officeLabel }) => officeLabel).toSorted()).toEqual([
    'Wetteraukreis, Ausländerbehörde',
    'Wetteraukreis, Fachstelle Migration',
  ])
})

test('a backup met twice is listed once, in its readable copy', async () => {
  const { stick, folder } = await aStick()
  const [name = ''] = readdirSync(join(stick, ours))
  cpSync(folder, join(stick, name), { recursive: true })
  rmSync(join(folder, 'manifest.json'))
  const laptop = await aNewLaptop(stick)
  expect(await laptop.api.store.listBackups({ verify: false })).toHaveLength(1)
  await adoptNewest(laptop)
  expect(await phaseOf(laptop)).toBe('locked')
})

test('a stop before the keyring leaves an empty house, one after it a whole store', async () => {
  const { stick, folder, userId } = await aStick()
  const storeFolder = aPlace()
  mkdirSync(storeFolder)
  copyFileSync(join(folder, 'store.db'), join(storeFolder, 'store.new.db'))
  const early = await anEmptyHouse({
    storeFolder,
    host: { chooseFolder: async () => ({ folder: stick }) },
  })
  expect(await phaseOf(early)).toBe('empty')
  copyFileSync(join(folder, 'keyring.json'), join(storeFolder, 'keyring.json'))
  const late = await early.restart()
  expect(await phaseOf(late)).toBe('locked')
  await late.api.store.unlock({ userId, passphrase: PASSPHRASE })
  expect((await late.api.drafts.find({ form: 'intake' })).draft?.values).toBe('vom alten Laptop')
})

test('half a copy from before does not get in the way', async () => {
  const { stick, userId } = await aStick()
  const laptop = await aNewLaptop(stick)
  mkdirSync(laptop.folder)
  writeFileSync(join(laptop.folder, 'store.new.db'), 'half')
  writeFileSync(join(laptop.folder, 'store.new.db-wal'), 'half')
  await adoptNewest(laptop)
  await laptop.api.store.unlock({ userId, passphrase: PASSPHRASE })
  expect(filesOf(laptop)).not.toContain('store.new.db')
})

test.each(['store.db', 'keyring.json', 'keyring.copy.json'])('%s is never replaced', async name => {
  const { stick } = await aStick()
  const laptop = await aNewLaptop(stick)
  mkdirSync(laptop.folder)
  writeFileSync(join(laptop.folder, name), 'was schon da ist')
  await expect(adoptNewest(laptop)).rejects.toMatchObject({ code: 'store-exists' })
  expect(filesOf(laptop)).toEqual([name])
  expect(readFileSync(join(laptop.folder, name), 'utf8')).toBe('was schon da ist')
})

test('a write-ahead log that was left alone is set aside, not played into the new store', async () => {
  const { stick, userId } = await aStick()
  const laptop = await aNewLaptop(stick)
  mkdirSync(laptop.folder)
  writeFileSync(join(laptop.folder, 'store.db-wal'), 'von früher')
  await adoptNewest(laptop)
  const [aside = ''] = readdirSync(join(laptop.folder, 'beiseite'))
  expect(readFileSync(join(laptop.folder, 'beiseite', aside, 'store.db-wal'), 'utf8')).toBe(
    'von früher',
  )
  await laptop.api.store.unlock({ userId, passphrase: PASSPHRASE })
})

test('a stick that was pulled out is said to be missing', async () => {
  const { stick } = await aStick()
  const laptop = await aNewLaptop(stick)
  const [backup] = await laptop.api.store.listBackups({ verify: false })
  rmSync(stick, { recursive: true })
  await expect(laptop.api.store.adoptBackup({ backupId: backup?.id ?? '' })).rejects.toMatchObject({
    code: 'folder-missing',
  })
  expect(await laptop.api.store.listBackups({ verify: false })).toEqual([])
  expect(await phaseOf(laptop)).toBe('empty')
})

test('a store that does not fit is not begun', async () => {
  const { stick, folder } = await aStick()
  const laptop = await aNewLaptop(stick)
  const { bavail, bsize } = statfsSync(stick)
  const tooMuch = bavail * bsize + 2 ** 30
  const { size } = statSync(join(folder, 'store.db'))
  truncateSync(join(folder, 'store.db'), tooMuch)
  edit(join(folder, 'manifest.json'), `"bytes": ${size}`, `"bytes": ${tooMuch}`)
  await expect(adoptNewest(laptop)).rejects.toMatchObject({ code: 'disk-full' })
  expect(filesOf(laptop)).toEqual([])
})

test('a folder that may not be written to is said to be so', async () => {
  const { stick } = await aStick()
  const laptop = await aNewLaptop(stick)
  const [backup] = await laptop.api.store.listBackups({ verify: false })
  // The stick itself can be read by anyone.
  const onStick = readdirSync(stick, { recursive: true, encoding: 'utf8' })
  for (const name of ['', ...onStick]) chmodSync(join(stick, name), 0o755)
  mkdirSync(laptop.folder)
  await whileReadOnly(laptop.folder, () =>
    expect(laptop.api.store.adoptBackup({ backupId: backup?.id ?? '' })).rejects.toMatchObject({
      code: 'folder-read-only',
    }),
  )
  expect(await phaseOf(laptop)).toBe('empty')
})

test('a sheet that was drawn for another store is forgotten', async () => {
  const { stick } = await aStick()
  const laptop = await aNewLaptop(stick)
  await laptop.api.store.prepareSheet({})
  await adoptNewest(laptop)
  await expect(
    laptop.api.store.saveSheet({ programName: 'WIR', officeLabel: 'Kreis' }),
  ).rejects.toMatchObject({ code: 'not-found' })
})

test('a set-up goes on as before where the backup was of no use', async () => {
  const { stick, folder } = await aStick()
  const laptop = await aNewLaptop(stick)
  flip(join(folder, 'store.db'))
  await adoptNewest(laptop).catch(() => {})
  const typedBack = typedBackOf(await laptop.api.store.prepareSheet({}))
  const user = { name: 'Sevgi Arslan', role: 'fallmanagement' } as const
  await laptop.api.store.create({ office: anOffice(), user, passphrase: PASSPHRASE, typedBack })
  expect(await phaseOf(laptop)).toBe('open')
})
