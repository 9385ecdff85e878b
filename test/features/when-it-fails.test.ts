import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createBackup } from '../../electron/store/backup.ts'
import { rawOf } from '../../electron/store/connection.ts'
import { loadKeyring } from '../../electron/store/keyring-file.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { migrations } from '../../migrations/index.ts'
import { OTHER_PASSPHRASE, PASSPHRASE } from '../support/builders.ts'
import { aNewHouse } from '../support/house.ts'
import { keyOf } from '../support/look-inside.ts'
import { tempFolder } from '../support/temp-folder.ts'

test('an unlock whose time can’t be noted is an unlock, and the key stays whole', async () => {
  const house = await aNewHouse('leitung')
  const attempts = join(house.folder, 'attempts.json')
  const next = await house.restart({
    host: {
      setIdleLimit: async () => {
        rmSync(attempts, { force: true })
        mkdirSync(attempts, { recursive: true })
        writeFileSync(join(attempts, 'im-weg'), '')
      },
    },
  })
  await next.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE })
  rmSync(attempts, { recursive: true })
  await next.api.store.changePassphrase({ current: PASSPHRASE, next: OTHER_PASSPHRASE })
  const again = await next.restart({ host: { setIdleLimit: async () => {} } })
  await again.api.store.unlock({ userId: house.userId, passphrase: OTHER_PASSPHRASE })
  expect((await again.api.store.status({})).phase).toBe('open')
})

test('a try that was never made because nothing can be written does not count', async () => {
  const house = await aNewHouse('leitung')
  const { api } = await house.restart()
  const attempts = join(house.folder, 'attempts.json')
  renameSync(attempts, `${attempts}.kept`)
  mkdirSync(attempts)
  writeFileSync(join(attempts, 'im-weg'), '')
  const me = { userId: house.userId, passphrase: PASSPHRASE }
  for (let time = 0; time < 6; time++)
    await expect(api.store.unlock(me)).rejects.toMatchObject({ code: 'internal' })
  expect((await api.store.status({})).users).toMatchObject([{ freeTries: 5, waitSeconds: 0 }])
})

test('a person whom an older store brought back without a way in is not active', async () => {
  const house = await aNewHouse('fallmanagement')
  const user = { name: 'Sevgi Arslan', role: 'koordination' } as const
  const boss = { name: 'Lea Leitung', role: 'leitung' } as const
  await house.api.store.addUser({ user, passphrase: OTHER_PASSPHRASE })
  const { userId } = await house.api.store.addUser({ user: boss, passphrase: OTHER_PASSPHRASE })
  await house.api.store.backUp({})
  // She hands over: the Leitung leaves the house by another Leitung's hand.
  const theirs = await house.restart()
  await theirs.api.store.unlock({ userId, passphrase: OTHER_PASSPHRASE })
  await theirs.api.store.updateUser({
    userId: house.userId,
    user: { name: 'Miriam Habermann', role: 'leitung' },
  })
  const mine = await theirs.restart()
  await mine.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE })
  await mine.api.store.removeUser({ userId })
  const { api } = await mine.restart()
  truncateSync(join(house.folder, 'store.db'), 8192)
  await api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE }).catch(() => {})
  const [backup] = await api.store.listBackups({ verify: true })
  await api.store.adoptBackup({ backupId: backup?.id ?? '' })
  expect((await api.store.listUsers({})).find(({ id }) => id === userId)).toMatchObject({
    active: false,
  })
  await api.store.addUser({
    user: { name: 'Neu Hier', role: 'koordination' },
    passphrase: OTHER_PASSPHRASE,
  })
})

test('a restore that fails does not say that it was done', async () => {
  const house = await aNewHouse('leitung')
  await house.api.store.backUp({})
  const [backup] = await house.api.store.listBackups({ verify: true })
  writeFileSync(join(house.folder, 'beiseite'), 'im Weg')
  await expect(house.api.store.restore({ backupId: backup?.id ?? '' })).rejects.toBeDefined()
  expect(house.hostCalls.at(-1)).not.toEqual({ call: 'lock', input: { reason: 'restored' } })
  const next = await house.restart()
  await next.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE })
})

test('a backup of a newer program takes no store’s place', async () => {
  const house = await aNewHouse('leitung')
  const file = join(house.folder, 'store.db')
  const dek = await keyOf(house)
  await house.vault.close()
  const app = Object.keys(migrations).length
  const connection = openDatabase(file, dek)
  const setVersion = (version: number) => rawOf(connection).pragma(`user_version=${version}`)
  setVersion(app + 1)
  const { keyring } = await loadKeyring(house.folder)
  const backupsFolder = join(house.folder, 'sicherungen')
  const now = house.clock.now
  mkdirSync(backupsFolder, { recursive: true })
  await createBackup({
    connection,
    dek,
    keyring,
    backupsFolder,
    reason: 'daily',
    appVersion: '9',
    now,
  })
  setVersion(app)
  connection.close()
  const next = await house.restart()
  const me = { userId: house.userId, passphrase: PASSPHRASE }
  await next.api.store.unlock(me)
  const [backup] = await next.api.store.listBackups({ verify: true })
  await expect(next.api.store.restore({ backupId: backup?.id ?? '' })).rejects.toMatchObject({
    code: 'store-newer',
  })
  expect((await next.api.store.status({})).phase).toBe('open')
  const again = await next.restart()
  await again.api.store.unlock(me)
})

test('what a stop left of a backup on the stick is cleared away', async () => {
  const house = await aNewHouse('leitung')
  const stick = tempFolder()
  await house.api.settings.update({ section: 'backup', values: { extraFolder: stick } })
  await house.api.store.backUp({})
  const place = join(stick, 'WIR-Sicherungen')
  const [made = ''] = readdirSync(place)
  mkdirSync(join(place, `${made.slice(0, 8)}-20261101T080000000Z.partial`))
  mkdirSync(join(place, 'ffffffff-20261101T080000000Z.partial'))
  await house.api.store.backUp({})
  expect(readdirSync(place).filter(name => name.endsWith('.partial'))).toEqual([
    'ffffffff-20261101T080000000Z.partial',
  ])
  expect(existsSync(stick)).toBe(true)
})

test('an old backup that can’t be cleared away does not make the day’s backup again and again', async () => {
  const house = await aNewHouse('leitung')
  await house.api.store.backUp({})
  const place = join(house.folder, 'sicherungen')
  const [old = ''] = readdirSync(place)
  house.clock.now = new Date(house.clock.now.getTime() + 40 * 24 * 60 * 60 * 1000)
  mkdirSync(join(place, `${old}.partial`, 'held'), { recursive: true })
  expect(await house.vault.backUpIfDue()).toBe(true)
  expect(await house.vault.backUpIfDue()).toBe(false)
  expect((await house.api.store.session({})).backupProblem).toBeNull()
  expect(readdirSync(place).filter(name => !name.endsWith('.partial'))).toHaveLength(2)
})
