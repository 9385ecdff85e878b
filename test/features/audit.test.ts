import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rawOf } from '../../electron/store/connection.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { anOffice, OTHER_PASSPHRASE, PASSPHRASE, typedBackOf } from '../support/builders.ts'
import { aNewHouse, type House, reopened } from '../support/house.ts'
import { keyOf, rowsInside } from '../support/look-inside.ts'

/** One of each command and job that the contract has, in an order that works. */
async function everyCommand({ api }: House) {
  const user = { name: 'Sevgi Arslan', role: 'koordination' } as const
  const { userId } = await api.store.addUser({ user, passphrase: OTHER_PASSPHRASE })
  await api.store.updateUser({ userId, user: { ...user, role: 'vertretung' } })
  await api.store.removeUser({ userId })
  await api.store.changePassphrase({ current: PASSPHRASE, next: `${PASSPHRASE} ofen` })
  await api.store.changePassphrase({ current: `${PASSPHRASE} ofen`, next: PASSPHRASE })
  const sheet = await api.store.prepareSheet({})
  await api.store.replaceSheet({ typedBack: typedBackOf(sheet) })
  await api.store.backUp({})
  await api.settings.update({ section: 'office', values: anOffice({ unit: 'Neu' }) })
  await api.settings.updateAppearance({ theme: 'dark' })
  return userId
}

/** What was noted between coming in (create, unlock) and leaving (lock). */
async function rowsInStay(house: House) {
  const rows = await rowsInside(house, 'audit')
  const frame = [...rows.slice(0, 2), rows.at(-1)]
  expect(frame.map(row => row?.call)).toEqual(['store.create', 'store.unlock', 'store.lock'])
  return rows.slice(2, -1)
}

test('each command writes exactly one row and tells the screens once', async () => {
  const house = await aNewHouse('leitung')
  house.events.length = 0
  const userId = await everyCommand(house)
  const expected = [
    { call: 'store.addUser', subject: userId },
    { call: 'store.updateUser', subject: userId },
    { call: 'store.removeUser', subject: userId },
    { call: 'store.changePassphrase', subject: null },
    { call: 'store.changePassphrase', subject: null },
    { call: 'store.replaceSheet', subject: null },
    { call: 'store.backUp', subject: null },
    { call: 'settings.update', subject: 'office' },
    { call: 'settings.updateAppearance', subject: 'appearance' },
  ]
  const changed = house.events.filter(event => event.type === 'changed')
  expect(changed.map(event => event.feature)).toEqual(
    expected.map(({ call }) => call.split('.')[0]),
  )
  const rows = await rowsInStay(house)
  expect(rows.map(({ call, subject }) => ({ call, subject }))).toEqual(expected)
  expect(rows.every(row => row.actor === house.userId && row.outcome === 'done')).toBe(true)
})

test('what failed leaves no row and no changed event', async () => {
  const house = await aNewHouse('leitung')
  const { api } = house
  house.events.length = 0
  const failures = [
    () => api.store.removeUser({ userId: house.userId }),
    () => api.store.changePassphrase({ current: 'falsch', next: OTHER_PASSPHRASE }),
    () => api.store.addUser({ user: { name: 'S A', role: 'leitung' }, passphrase: 'kurz' }),
    () => api.settings.update({ section: 'lock', values: { idleMinutes: 0 } }),
  ]
  for (const failure of failures) await expect(failure()).rejects.toThrow()
  expect(house.events).toEqual([])
  expect(await rowsInStay(house)).toEqual([])
})

test('reading does not fill the log, but reading the log does', async () => {
  const house = await aNewHouse('leitung')
  const { api } = house
  await api.store.listUsers({})
  await api.settings.get({})
  await api.privacy.verifyAudit({})
  await api.privacy.listAudit({ limit: 10 })
  const [newest, ...others] = await api.privacy.listAudit({ limit: 10 })
  expect(newest).toMatchObject({
    call: 'privacy.listAudit',
    subject: 'audit',
    actorName: 'Miriam Habermann',
  })
  expect(others.map(entry => entry.call)).toEqual(['store.unlock', 'store.create'])
})

test('the limit counts from the newest', async () => {
  const { api } = await aNewHouse('leitung')
  await api.settings.updateAppearance({ theme: 'dark' })
  const log = await api.privacy.listAudit({ limit: 2 })
  expect(log.map(entry => entry.seq)).toEqual([3, 2])
})

test('the chain is whole, and a row changed past the program breaks it there', async () => {
  const house = await aNewHouse('leitung')
  await house.api.settings.updateAppearance({ theme: 'dark' })
  expect(await house.api.privacy.verifyAudit({})).toMatchObject({
    entries: 3,
    whole: true,
    brokenAt: null,
  })
  await house.vault.close()
  const connection = openDatabase(join(house.folder, 'store.db'), await keyOf(house))
  rawOf(connection).exec('drop trigger audit_keeps_rows')
  rawOf(connection).exec("update audit set actor = 'jemand' where seq = 2")
  connection.close()
  const next = await reopened(house)
  expect(await next.api.privacy.verifyAudit({})).toMatchObject({ whole: false, brokenAt: 2 })
})

test('rows are neither changed, removed nor replaced', async () => {
  const house = await aNewHouse()
  await house.vault.close()
  const connection = openDatabase(join(house.folder, 'store.db'), await keyOf(house))
  const attempts = [
    "update audit set call = 'x'",
    'delete from audit where seq = 1',
    'insert or replace into audit select * from audit where seq = 1',
  ]
  for (const sql of attempts)
    expect(() => connection.prepare(sql).run()).toThrow('audit is append-only')
  connection.close()
  expect(await rowsInStay(house)).toEqual([])
})

test('a clock that was set back does not make the log run backwards', async () => {
  const house = await aNewHouse('leitung')
  house.clock.now = new Date('2020-01-01T00:00:00.000Z')
  await house.api.settings.updateAppearance({ theme: 'dark' })
  const times = (await house.api.privacy.listAudit({ limit: 10 })).map(entry => entry.at)
  expect(times).toEqual(times.toSorted().toReversed())
  expect(await house.api.privacy.verifyAudit({})).toMatchObject({ whole: true })
})
