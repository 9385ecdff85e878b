import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kyselyOver } from '../../electron/store/database.ts'
import { migrate } from '../../electron/store/migrate.ts'
import { createDatabase, openDatabase, schemaVersion } from '../../electron/store/open-database.ts'
import { insertUser } from '../../electron/store/user-repository.ts'
import { migrations } from '../../migrations/index.ts'
import { aShortContact, OTHER_PASSPHRASE } from '../support/builders.ts'
import { aHouse, type House, reopened } from '../support/house.ts'
import { rowsInside } from '../support/look-inside.ts'
import { tempFolder } from '../support/temp-folder.ts'

const quarter = '2026-Q4'
const list = async ({ api }: House) => api.clients.listShortContacts({ quarter })
const total = async ({ api }: House) =>
  (await api.clients.countShortContacts({ quarter: null })).counts.total

test('what was counted is there again after the program ended', async () => {
  const house = await aHouse()
  const { id } = await house.api.clients.recordShortContact(aShortContact())
  const next = await reopened(house)
  expect(await list(next)).toEqual([{ id, ...aShortContact() }])
  expect(await next.api.clients.prepareShortContact({})).toEqual({
    today: '2026-11-16',
    last: { id, ...aShortContact() },
    undoable: true,
  })
})

test('a contact of which nothing is known counts too', async () => {
  const house = await aHouse()
  const silent = aShortContact({
    ...{ municipality: null, gender: 'x', ageGroup: null, language: null },
    ...{ fields: [], outcome: null, minutes: null },
    ...{ origin: null, residence: null, german: null },
  })
  const { id } = await house.api.clients.recordShortContact(silent)
  expect(await list(house)).toEqual([{ id, ...silent }])
  const { counts } = await house.api.clients.countShortContacts({ quarter })
  expect(counts.fields).toEqual([{ key: null, count: 1 }])
})

test.each([
  ['in the future', '2026-11-17', false],
  ['of today', '2026-11-16', true],
  ['of two weeks ago', '2026-11-02', true],
  ['of longer ago', '2026-11-01', false],
])('a day %s', async (_when, day, taken) => {
  const house = await aHouse()
  const attempt = house.api.clients.recordShortContact(aShortContact({ day }))
  if (taken) await attempt
  else
    await expect(attempt).rejects.toMatchObject({ code: 'invalid', details: { fields: ['day'] } })
  expect(await total(house)).toBe(taken ? 1 : 0)
})

test('a place has to be one on that day: Hanau got a key of its own', async () => {
  const house = await aHouse()
  const at = (municipality: string) =>
    house.api.clients.recordShortContact(aShortContact({ municipality }))
  await at('06415000')
  for (const municipality of ['06435014', '06440099'])
    await expect(at(municipality)).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: ['municipality'] },
    })
})

test('quarters are kept apart by the day of the contact', async () => {
  const house = await aHouse()
  house.clock.now = new Date('2027-01-04T08:00:00.000Z')
  const { recordShortContact, listShortContacts, countShortContacts } = house.api.clients
  await recordShortContact(aShortContact({ day: '2026-12-31' }))
  await recordShortContact(aShortContact({ day: '2027-01-01' }))
  await recordShortContact(aShortContact({ day: '2027-01-04' }))
  const days = async (of: string) =>
    (await listShortContacts({ quarter: of })).map(({ day }) => day)
  expect(await days('2026-Q4')).toEqual(['2026-12-31'])
  expect(await days('2027-Q1')).toEqual(['2027-01-04', '2027-01-01'])
  expect(await countShortContacts({ quarter: null })).toMatchObject({
    quarter: '2027-Q1',
    counts: { total: 2 },
  })
})

test('a slip is taken back the same day, one after the other, the last one first', async () => {
  const house = await aHouse()
  const { recordShortContact, undoShortContact, prepareShortContact } = house.api.clients
  const first = await recordShortContact(aShortContact())
  const second = await recordShortContact(aShortContact({ day: '2026-11-10' }))
  await expect(undoShortContact(first)).rejects.toMatchObject({ code: 'not-found' })
  await undoShortContact(second)
  await expect(undoShortContact(second)).rejects.toMatchObject({ code: 'not-found' })
  expect(await total(house)).toBe(1)
  house.clock.now = new Date('2026-11-16T23:30:00.000Z')
  expect(await prepareShortContact({})).toMatchObject({ today: '2026-11-17', undoable: false })
  await expect(undoShortContact(first)).rejects.toMatchObject({ code: 'not-found' })
  expect(await total(house)).toBe(1)
})

test('nobody takes back what a colleague counted, and each repeats her own', async () => {
  const house = await aHouse()
  const { userId } = await house.api.store.addUser({
    user: { name: 'Sevgi Arslan', role: 'koordination' },
    passphrase: OTHER_PASSPHRASE,
  })
  const mine = await house.api.clients.recordShortContact(aShortContact())
  const hers = await reopened({ ...house, userId }, { passphrase: OTHER_PASSPHRASE })
  expect((await hers.api.clients.prepareShortContact({})).last).toBeNull()
  await expect(hers.api.clients.undoShortContact(mine)).rejects.toMatchObject({
    code: 'not-found',
  })
  expect(await total(hers)).toBe(1)
})

test('the Leitung reads counts, never a single contact', async () => {
  const house = await aHouse('leitung')
  expect(await total(house)).toBe(0)
  const { listShortContacts, recordShortContact, prepareShortContact } = house.api.clients
  for (const refused of [
    listShortContacts({ quarter }),
    recordShortContact(aShortContact()),
    prepareShortContact({}),
  ])
    await expect(refused).rejects.toMatchObject({ code: 'not-allowed' })
})

test('the log names the entry and the call, not what was chosen', async () => {
  const house = await aHouse()
  const { id } = await house.api.clients.recordShortContact(aShortContact())
  await house.api.clients.undoShortContact({ id })
  const audit = await rowsInside(house, 'audit')
  expect(audit.map(({ call, subject }) => [call, subject]).slice(-3)).toEqual([
    ['clients.recordShortContact', id],
    ['clients.undoShortContact', id],
    ['store.lock', null],
  ])
  expect(await rowsInside(house, 'short_contact_fields')).toEqual([])
})

test('a store of the first version is backed up, then keeps its rows and gets the new tables', async () => {
  const folder = tempFolder()
  const key = Buffer.alloc(32, 7)
  const old = createDatabase(join(folder, 'store.db'), key)
  const first = { '001-store': migrations['001-store']! }
  await migrate(old, first, async () => undefined)
  const user = { id: 'u1', name: 'Miriam Habermann', role: 'fallmanagement' } as const
  await kyselyOver(old)
    .transaction()
    .execute(trx => insertUser(trx, user, '2026-01-01T08:00:00.000Z'))
  old.close()

  const connection = openDatabase(join(folder, 'store.db'), key)
  const versions: number[] = []
  await migrate(connection, migrations, async () => void versions.push(schemaVersion(connection)))
  expect(versions).toEqual([1])
  const db = kyselyOver(connection)
  expect(await db.selectFrom('users').select('name').execute()).toEqual([{ name: user.name }])
  expect(await db.selectFrom('short_contacts').selectAll().execute()).toEqual([])
  connection.close()
})
