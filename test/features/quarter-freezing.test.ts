import { expect, test } from 'vitest'
import { cellId, type Split } from '../../shared/statistics/count-cells.ts'
import { aQuarterHouse, type QuarterHouse } from '../support/quarter-house.ts'

async function totals(house: QuarterHouse, quarter: string, split: Split = []) {
  const { counts } = (await house.snapshot(quarter))!
  const of = (population: string) => counts[cellId(quarter, population, split)]
  return { bestand: of('bestand'), zugang: of('zugang'), abgang: of('abgang') }
}

test('entries and exits are those against what was frozen before', async () => {
  const house = await aQuarterHouse()
  house.on('2026-02-10')
  await house.admit()
  const leaves = await house.admit({ gender: 'm' })
  house.on('2026-04-03')
  expect(await house.freeze('2026-Q1')).toEqual({ version: 1 })
  expect(await totals(house, '2026-Q1')).toEqual({ bestand: 2, zugang: 2, abgang: 0 })

  await house.close(leaves, '2026-04-02', 'ausgereist')
  const passes = await house.admit({ citizenships: ['475'] })
  house.on('2026-05-20')
  await house.close(passes)
  await house.admit({ gender: 'm' })
  house.on('2026-07-02')
  await house.freeze('2026-Q2')
  expect(await totals(house, '2026-Q2')).toEqual({ bestand: 2, zugang: 2, abgang: 2 })
  const { counts } = (await house.snapshot('2026-Q2'))!
  expect(counts['2026-Q2/abgang/grund=ausgereist']).toBe(1)
  expect(counts['2026-Q2/abgang/grund=verzogen']).toBe(1)
})

test('a quarter that runs, and one that would leave a gap, is not frozen', async () => {
  const house = await aQuarterHouse()
  house.on('2026-02-10')
  await house.admit()
  await expect(house.freeze('2026-Q1')).rejects.toMatchObject({ code: 'quarter-running' })
  house.on('2026-10-01')
  await house.freeze('2026-Q1')
  const gap = { code: 'quarter-not-frozen', details: { quarter: '2026-Q2' } }
  await expect(house.freeze('2026-Q3')).rejects.toMatchObject(gap)
  await house.freeze('2026-Q2')
  await house.freeze('2026-Q3')
  expect((await house.list()).map(({ quarter, state }) => [quarter, state])).toEqual([
    ...[
      ['2026-Q4', 'laeuft'],
      ['2026-Q3', 'eingefroren'],
      ['2026-Q2', 'eingefroren'],
    ],
    ['2026-Q1', 'eingefroren'],
  ])
})

test('a clock that was set back freezes nothing', async () => {
  const house = await aQuarterHouse()
  house.on('2026-07-02')
  await house.freeze('2026-Q2')
  house.on('2026-04-05')
  await expect(house.freeze('2026-Q1')).rejects.toMatchObject({ code: 'clock-behind' })
  const { problems } = await house.review('2026-Q1')
  expect(problems).toContainEqual(expect.objectContaining({ code: 'uhr-zurueck', blocks: true }))
})

test('what was frozen stands when its people are erased, also after a correction', async () => {
  const house = await aQuarterHouse()
  house.on('2026-02-10')
  const [one, two] = [await house.admit(), await house.admit({ gender: 'm' })]
  await house.admit()
  house.on('2026-04-03')
  await house.freeze('2026-Q1')
  await house.erase(one)
  expect(await totals(house, '2026-Q1')).toEqual({ bestand: 3, zugang: 3, abgang: 0 })
  expect((await house.list()).find(({ quarter }) => quarter === '2026-Q1')).toMatchObject({
    ...{ changedSince: false, stock: 3 },
  })

  house.on('2026-07-03')
  await house.freeze('2026-Q2')
  expect(await totals(house, '2026-Q2')).toEqual({ bestand: 2, zugang: 0, abgang: 1 })
  const { counts } = (await house.snapshot('2026-Q2'))!
  expect(counts['2026-Q2/abgang/grund=sonst']).toBe(1)
  expect(counts['2026-Q2/abgang/geschlecht=w']).toBe(1)

  await house.close(two, '2026-03-20')
  expect(await house.freeze('2026-Q1')).toEqual({ version: 2 })
  expect(await totals(house, '2026-Q1')).toEqual({ bestand: 2, zugang: 3, abgang: 1 })
  expect((await house.snapshot('2026-Q2'))!.version).toBe(2)
  expect(await totals(house, '2026-Q2')).toEqual({ bestand: 1, zugang: 0, abgang: 1 })
})

test('a late entry counts where it is frozen first, unless the quarter is corrected', async () => {
  const house = await aQuarterHouse()
  house.on('2026-02-10')
  await house.admit()
  house.on('2026-04-03')
  await house.freeze('2026-Q1')
  const late = await house.admit()
  await house.db
    .updateTable('clients')
    .set({ opened_on: '2026-03-30', created_at: '2026-04-04T08:00:00.000Z' })
    .where('id', '=', late)
    .execute()
  house.on('2026-07-03')
  const { problems } = await house.review('2026-Q2')
  expect(problems.find(({ code }) => code === 'nachmeldung')).toMatchObject({
    ...{ blocks: false, clients: [{ clientId: late }] },
  })
  const [, , first] = await house.list()
  expect(first).toMatchObject({ quarter: '2026-Q1', changedSince: true })
  await house.freeze('2026-Q2')
  expect(await totals(house, '2026-Q2')).toEqual({ bestand: 2, zugang: 1, abgang: 0 })

  expect(await house.freeze('2026-Q1')).toEqual({ version: 2 })
  expect(await totals(house, '2026-Q1')).toEqual({ bestand: 2, zugang: 2, abgang: 0 })
  expect(await totals(house, '2026-Q2')).toEqual({ bestand: 2, zugang: 0, abgang: 0 })
  // nothing has changed since: the frozen state stays what it is
  expect(await house.freeze('2026-Q1')).toEqual({ version: 2 })
})

test('what moves on by itself is no correction; what was missing is filled in', async () => {
  const house = await aQuarterHouse()
  house.on('2026-02-10')
  const known = await house.admit({ germanLevel: 'A2' })
  const unknown = await house.admit({ germanLevel: null })
  house.on('2026-04-03')
  await house.freeze('2026-Q1')
  const changed = async () =>
    (await house.list()).find(({ quarter }) => quarter === '2026-Q1')!.changedSince
  await house.change(known, { german_level: 'B2', municipality: '06440002' })
  expect(await changed()).toBe(false)
  await house.change(unknown, { german_level: 'B1' })
  expect(await changed()).toBe(true)
  await house.freeze('2026-Q1')
  const { counts } = (await house.snapshot('2026-Q1'))!
  expect(counts['2026-Q1/bestand/deutsch=a1-a2']).toBe(1)
  expect(counts['2026-Q1/bestand/deutsch=b1']).toBe(1)
})

test('gender stays what it was frozen as while somebody is there', async () => {
  const house = await aQuarterHouse()
  house.on('2026-02-10')
  const id = await house.admit({ gender: 'w' })
  house.on('2026-04-03')
  await house.freeze('2026-Q1')
  await house.change(id, { gender: 'm' })
  house.on('2026-07-03')
  await house.freeze('2026-Q2')
  const women = [['geschlecht', 'w']] as const
  expect(await totals(house, '2026-Q2', women)).toEqual({ bestand: 1, zugang: 0, abgang: 0 })
  await house.freeze('2026-Q1')
  const men = [['geschlecht', 'm']] as const
  expect(await totals(house, '2026-Q2', men)).toEqual({ bestand: 1, zugang: 0, abgang: 0 })
})

test.each([0, 1])('quarters with %i cases are frozen, their sums hold', async people => {
  const house = await aQuarterHouse()
  house.on('2026-02-10')
  for (let at = 0; at < people; at += 1) await house.admit()
  house.on('2026-04-01')
  await house.freeze('2026-Q1')
  house.on('2026-07-01')
  await house.freeze('2026-Q2')
  expect(await totals(house, '2026-Q2')).toEqual({ bestand: people, zugang: 0, abgang: 0 })
  expect(await house.brokenSums(['2026-Q1', '2026-Q2'])).toEqual([])
})

test('what is missing or contradicts itself is named, with the way there', async () => {
  const house = await aQuarterHouse()
  house.on('2026-02-10')
  const blank = await house.admit({
    ...{ familyName: 'Ohne', gender: 'x', citizenships: [], municipality: null },
    ...{ germanLevel: null, birthDate: { precision: 'unknown', value: null } },
  })
  const odd = await house.admit()
  const backwards = await house.admit()
  house.on('2026-02-20')
  await house.close(odd)
  await house.db.updateTable('clients').set({ closed_on: null }).where('id', '=', odd).execute()
  await house.db
    .updateTable('clients')
    .set({ closed_on: '2026-01-01', closed_reason: 'verzogen' })
    .where('id', '=', backwards)
    .execute()
  house.on('2026-04-02')
  const { problems, counts } = await house.review('2026-Q1')
  const found = problems.map(({ code, clients }) => [code, clients.map(one => one.clientId)])
  expect(Object.fromEntries(found)).toEqual({
    ...{ 'alter-fehlt': [blank], 'geschlecht-fehlt': [blank], 'staat-fehlt': [blank] },
    ...{ 'gemeinde-fehlt': [blank], 'deutsch-fehlt': [blank] },
    'status-fehlt': expect.arrayContaining([blank]),
    ...{ 'verlauf-widerspruch': [odd], 'abschluss-vor-aufnahme': [backwards] },
  })
  expect(problems[0]!.clients[0]).toEqual({
    ...{ clientId: blank, name: 'Ohne', tab: 'person', closed: false },
  })
  expect(problems.some(({ blocks }) => blocks)).toBe(false)
  expect(counts).toEqual({ bestand: 2, zugang: 3, abgang: 1, kurzkontakt: 0 })
})
