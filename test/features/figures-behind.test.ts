import { expect, test } from 'vitest'
import { createReferenceData } from '../../electron/reference/reference-data.ts'
import { listBehind } from '../../electron/statistics/figures-behind.ts'
import { readFigures } from '../../electron/statistics/figures-service.ts'
import { admitTo, aSmallCounty, lookedAt } from '../support/figures-house.ts'
import { aQuarterHouse } from '../support/quarter-house.ts'
import { aReferralHouse, aSentReferral } from '../support/referral-house.ts'
import { assetsFolder } from '../support/test-vault.ts'

const reference = createReferenceData(assetsFolder)

const all = { row: null, column: null }

test('behind a number stand those who are counted in it, by name', async () => {
  const house = await aSmallCounty()
  const { listBehind } = house.api.statistics
  const spring = { period: '2026-Q1', table: 'b-tiefe' }
  const { title, people, gone } = await listBehind({ ...spring, ...all })
  expect(title).toBe('Tiefe der Arbeit und Geschlecht: alle')
  expect([people.map(({ name }) => name), gone]).toEqual([
    ['Karimi, Soraya', 'Tahmasbi, Soraya'],
    0,
  ])
  expect(people[1]).toMatchObject({
    ...{ clientId: house.soraya, number: '2026-0001', fact: 'aufgenommen 10.02.2026' },
  })
  const one = await listBehind({ ...spring, row: 'fallmanagement', column: 'w' })
  expect(one.title).toBe('Tiefe der Arbeit und Geschlecht: Fallmanagement, weiblich')
  expect(one.people.map(({ clientId }) => clientId)).toEqual([house.soraya])
  expect((await listBehind({ ...spring, row: 'fallmanagement', column: 'm' })).people).toEqual([])
  const asked = { period: '2026-Q1', table: 'bedarf-sprache', row: 'ja', column: null }
  expect((await listBehind(asked)).people).toHaveLength(1)
})

test('who came and who went, in a quarter and in a year', async () => {
  const house = await aSmallCounty()
  const facts = async (table: string, period: string) => {
    const { people } = await house.api.statistics.listBehind({ period, table, ...all })
    return people.map(({ fact }) => fact)
  }
  expect(await facts('z-geschlecht', '2026-Q3')).toEqual([
    'wieder aufgenommen',
    'aufgenommen 10.08.2026',
  ])
  expect(await facts('a-grund', '2026-Q2')).toEqual(['abgeschlossen 20.05.2026'])
  expect(await facts('a-grund', '2026')).toEqual([
    'abgeschlossen 20.05.2026',
    'abgeschlossen 01.09.2026',
  ])
  expect(await facts('z-staat', '2026')).toEqual([
    'aufgenommen 05.03.2026, wieder aufgenommen',
    'aufgenommen 10.02.2026',
    'aufgenommen 10.08.2026',
  ])
})

test('each person once, however often she was referred', async () => {
  const house = await aReferralHouse()
  await aSentReferral(house)
  const { id: needId } = await house.api.tasks.addNeed({
    clientId: house.clientId,
    need: { field: 'sprache', urgency: 'normal', title: 'Noch ein Kurs', description: '' },
  })
  await aSentReferral({ ...house, needId })
  const { people, gone } = await house.api.statistics.listBehind({
    ...{ period: '2026-Q4', table: 'v-ausgang', row: 'sprache', column: 'ohne-antwort' },
  })
  expect(people).toMatchObject([{ clientId: house.clientId, fact: 'abgegeben 16.11.2026' }])
  expect(gone).toBe(0)
})

test('a table that names nobody, and a row that is none, are refused', async () => {
  const { api } = await aSmallCounty()
  const refused = (fields: string[]) => ({ code: 'invalid', details: { fields } })
  const ask = (part: { table: string; row?: string; column?: string }) =>
    api.statistics.listBehind({ period: '2026-Q3', row: null, column: null, ...part })
  for (const table of ['k-alter', 'e-geschlecht', 's-huerde', 'none', 'constructor'])
    await expect(ask({ table })).rejects.toMatchObject(refused(['table']))
  await expect(ask({ table: 'b-status', row: 'w' })).rejects.toMatchObject(refused(['row']))
  await expect(ask({ table: 'b-gemeinde', column: 'w' })).rejects.toMatchObject(refused(['column']))
})

test('a frozen quarter stays as it was, and says who is counted no longer by name', async () => {
  const house = await aSmallCounty()
  const { api, figures } = house
  const before = await figures('2026-Q3')
  await api.statistics.freezeQuarter({ quarter: '2026-Q3' })
  const { all: shown } = await figures('2026-Q3')
  expect(shown.frozen).toEqual({ on: '2026-11-16', version: 1, byName: 'Miriam Habermann' })
  expect(shown.tables).toEqual(before.all.tables)
  expect(shown.lines.filter(({ key }) => key !== 'angebote-voll')).toEqual(
    before.all.lines.filter(({ key }) => key !== 'angebote-voll'),
  )
  expect((await figures('2026')).all.frozen).toBeNull()

  const late = await admitTo(house, { familyName: 'Spät' })
  const [kept, dropped] = [house.karim, late.id]
  const versionOf = async (id: string) => (await api.clients.readFile({ id })).version
  await api.clients.merge({
    ...{ keptId: dropped, keptVersion: await versionOf(dropped), droppedId: kept },
    ...{ droppedVersion: await versionOf(kept), choices: {} },
  })
  const { people, gone } = await api.statistics.listBehind({
    ...{ period: '2026-Q3', table: 'b-tiefe', ...all },
  })
  expect(people.map(({ name }) => name)).toEqual(['Zeller, Soraya'])
  expect(gone).toBe(1)
  expect((await figures('2026-Q3')).value('bestand')).toBe(2)
})

test('an erased client is in no live figure, and still counted where she was frozen', async () => {
  const house = await aQuarterHouse()
  const look = { db: house.db, today: '2026-04-20' }
  house.on('2026-02-10')
  const gone = await house.admit()
  await house.admit({ gender: 'm' })
  house.on('2026-04-03')
  await house.freeze('2026-Q1')
  await house.erase(gone)
  const figures = async (period: string) => lookedAt(await readFigures(look, { period }, reference))
  const winter = await figures('2026-Q1')
  expect(winter.rowsOf('b-tiefe')).toEqual({ fallmanagement: 2 })
  expect(winter.cellOf('b-tiefe', 'fallmanagement', 'w')).toBe(1)
  expect((await figures('2026-Q2')).value('bestand')).toBe(1)
  expect((await figures('2026-Q2')).lineOf('bestand').before).toBe(2)
  expect((await figures('2026')).value('zugang')).toBe(2)
  const cell = { period: '2026-Q1', table: 'b-tiefe', row: 'fallmanagement', column: 'w' }
  expect(await listBehind(look, cell, reference)).toMatchObject({ people: [], gone: 1 })
})
