import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { anOffice, OTHER_PASSPHRASE, PASSPHRASE } from '../support/builders.ts'
import { aNewHouse, type House, reopened } from '../support/house.ts'

async function aBackup({ api }: House): Promise<string> {
  await api.store.backUp({})
  const [newest] = await api.store.listBackups({ verify: false })
  return newest?.id ?? ''
}

const renameOffice = ({ api }: House, unit: string) =>
  api.settings.update({ section: 'office', values: anOffice({ unit }) })

test('restoring brings the old state back, locks and sets the newer store aside', async () => {
  const house = await aNewHouse('leitung')
  await renameOffice(house, 'Alt')
  const backupId = await aBackup(house)
  await renameOffice(house, 'Neu')
  await house.api.store.restore({ backupId })
  expect(house.hostCalls.at(-1)).toEqual({ call: 'lock', input: { reason: 'restored' } })
  await expect(house.api.settings.get({})).rejects.toMatchObject({ code: 'locked' })
  const aside = join(house.folder, 'beiseite')
  const [moved, ...others] = readdirSync(aside)
  expect(others).toEqual([])
  expect(readdirSync(join(aside, moved ?? ''))).toContain('store.db')
  const next = await reopened(house, { lockReason: 'restored' })
  expect((await next.api.settings.get({})).office.unit).toBe('Alt')
  const log = await next.api.privacy.listAudit({ limit: 50 })
  expect(log.map(entry => entry.call)).toContain('store.restore')
  expect(await next.api.privacy.verifyAudit({})).toMatchObject({ whole: true })
})

test('a damaged or unknown backup closes nothing', async () => {
  const house = await aNewHouse()
  const backupId = await aBackup(house)
  const [, name = ''] = backupId.split('/')
  const file = join(house.folder, 'sicherungen', name, 'manifest.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('by-hand', 'daily'))
  expect(await house.api.store.listBackups({ verify: true })).toMatchObject([{ state: 'damaged' }])
  await expect(house.api.store.restore({ backupId })).rejects.toMatchObject({
    code: 'backup-damaged',
  })
  await expect(house.api.store.restore({ backupId: 'laptop/../..' })).rejects.toMatchObject({
    code: 'not-found',
  })
  expect((await house.api.store.status({})).phase).toBe('open')
  expect(house.hostCalls.map(({ call }) => call)).not.toContain('lock')
})

test('passphrases stay those of today', async () => {
  const house = await aNewHouse()
  const backupId = await aBackup(house)
  await house.api.store.changePassphrase({ current: PASSPHRASE, next: OTHER_PASSPHRASE })
  await house.api.store.restore({ backupId })
  await reopened(house, { passphrase: OTHER_PASSPHRASE })
})

test('whoever restores a backup from before her time still gets in', async () => {
  const house = await aNewHouse()
  const backupId = await aBackup(house)
  const { userId } = await house.api.store.addUser({
    user: { name: 'Sevgi Arslan', role: 'koordination' },
    passphrase: OTHER_PASSPHRASE,
  })
  const hers = await reopened({ ...house, userId }, { passphrase: OTHER_PASSPHRASE })
  await hers.api.store.removeUser({ userId: house.userId })
  await hers.api.store.restore({ backupId })
  const next = await reopened(hers, { passphrase: OTHER_PASSPHRASE })
  expect(await next.api.store.session({})).toMatchObject({ userName: 'Sevgi Arslan' })
  expect(await next.api.store.listUsers({})).toMatchObject([
    { name: 'Miriam Habermann', active: false },
    { name: 'Sevgi Arslan', active: true },
  ])
})
