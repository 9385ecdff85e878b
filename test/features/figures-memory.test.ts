import { expect, test } from 'vitest'
import { createReferenceData } from '../../electron/reference/reference-data.ts'
import type { QuarterFacts } from '../../electron/statistics/figures-facts.ts'
import { untilNextWrite } from '../../electron/statistics/figures-memory.ts'
import { readFigures } from '../../electron/statistics/figures-service.ts'
import { listQuarters, rememberedChanges } from '../../electron/statistics/quarter-list.ts'
import { aQuarterHouse } from '../support/quarter-house.ts'
import { assetsFolder } from '../support/test-vault.ts'

// This house records nothing in the audit: as a job that failed half-way leaves a store.

const reference = createReferenceData(assetsFolder)
const today = '2026-11-16'

async function aRememberingHouse() {
  const house = await aQuarterHouse()
  const { db } = house
  const memory = untilNextWrite<QuarterFacts>()
  const isChanged = rememberedChanges()
  const remembered = async () => [...(await memory(db, today)).keys()]
  const stocks = async (period: string) => {
    const { lines } = await readFigures({ db, today }, { period }, reference, memory)
    return lines.find(({ key }) => key === 'bestand')!.series.map(({ value }) => value)
  }
  const changed = async () => {
    const lines = await listQuarters(db, { reference, today }, isChanged)
    return lines.filter(line => line.changedSince).map(({ quarter }) => quarter)
  }
  return { ...house, remembered, stocks, changed }
}

test('quarters before the one that is shown are counted once, and anew after a write', async () => {
  const house = await aRememberingHouse()
  house.on('2026-02-10')
  const [first] = [await house.admit(), await house.admit()]
  const rest = [null, null, null, null]
  expect(await house.stocks('2026-Q4')).toEqual([...rest, 2, 2, 2, 2])
  expect(await house.remembered()).toEqual(['2026-Q1', '2026-Q2', '2026-Q3'])
  expect(await house.stocks('2026-Q3')).toEqual([null, ...rest, 2, 2, 2])
  house.on(today)
  await house.close(first, '2026-05-20')
  expect(await house.remembered()).toEqual([])
  expect(await house.stocks('2026-Q4')).toEqual([...rest, 2, 1, 1, 1])
  await house.erase(first)
  expect(await house.stocks('2026-Q4')).toEqual([...rest, 1, 1, 1, 1])
})

test('what has changed since a freezing is looked up anew after a write', async () => {
  const house = await aRememberingHouse()
  house.on('2026-02-10')
  const [first] = [await house.admit(), await house.admit()]
  house.on(today)
  await house.freeze('2026-Q1')
  expect(await house.changed()).toEqual([])
  await house.close(first, '2026-03-20')
  expect(await house.changed()).toEqual(['2026-Q1'])
})
