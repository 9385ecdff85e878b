import { expect, test } from 'vitest'
import { loadHighs } from '../../electron/optimise/load-highs.ts'
import { roundWith } from '../../electron/statistics/round-cells.ts'
import { type CountyLedger, publish, taskOf } from '../support/county-ledger.ts'
import { type CountyTable, manyTables, usualTables } from '../support/county-tables.ts'
import { type CountyExport, randomCounty, seedOf } from '../support/random-counties.ts'
import { timesIf } from '../support/thorough.ts'

const highs = await loadHighs()

/** Rounds the whole county once per seed, every time from the first quarter. */
async function meansOf(deliveries: readonly CountyExport[], seeds: number) {
  const sums = deliveries.map(({ cells }) => cells.map(() => 0))
  for (let seed = 0; seed < seeds; seed += 1) {
    const ledger: CountyLedger = new Map()
    for (const [place, delivery] of deliveries.entries()) {
      const task = taskOf(delivery, ledger, seedOf(seed * 100 + place))
      const result = await roundWith(task, async () => highs)
      if (!result.ok) throw new Error(result.reason)
      publish(ledger, delivery, result.values)
      for (const [i, { id }] of delivery.cells.entries()) sums[place]![i]! += result.values[id]!
    }
  }
  return deliveries.map(({ cells }, place) =>
    cells.map(({ id, count }, i) => {
      const share = (count % 5) / 5
      // a value is one of two multiples: its spread follows from the count alone
      const standardError = 5 * Math.sqrt((share * (1 - share)) / seeds)
      return { id, count, bias: sums[place]![i]! / seeds - count, standardError }
    }),
  )
}

type Mean = Awaited<ReturnType<typeof meansOf>>[number][number]

function expectUnbiased(means: readonly Mean[]): void {
  for (const { id, bias, standardError } of means)
    expect(Math.abs(bias), id).toBeLessThanOrEqual(4 * standardError)
}

const quarters = (people: number, count: number, tables: readonly CountyTable[]) =>
  randomCounty(5, { people, quarters: count, tables })

test('over 5,000 seeds the mean of a table and its flows is the truth', async () => {
  const [means] = await meansOf(quarters(60, 1, [['age', 'gender']]), 5000)
  expect(means!.filter(({ count }) => count % 5 !== 0).length).toBeGreaterThan(20)
  expectUnbiased(means!)
})

test('tables that share their margins have the truth as their mean', async () => {
  const seeds = timesIf(1000, 100)
  for (const tables of [usualTables, manyTables]) {
    const [means] = await meansOf(quarters(120, 1, tables), seeds)
    expectUnbiased(means!)
  }
})

/**
 * Tied to the quarter before, the walk cannot always reach what is published, and what the finish
 * then moves is not moved by chance alone. Measured over 5,000 seeds: at most 0.15 persons in a cell,
 * 0.08 in the mean square. Left wholly to the finish, it was 0.86.
 */
test('a table and its flows tied to the quarter before stay within a quarter of a person', async () => {
  const seeds = timesIf(3000, 300)
  const [first, second] = await meansOf(quarters(60, 2, [['age', 'gender']]), seeds)
  expectUnbiased(first!)
  for (const { id, bias, standardError } of second!)
    expect(Math.abs(bias), id).toBeLessThan(0.25 + 2 * standardError)
})
