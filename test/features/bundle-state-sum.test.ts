import { beforeAll, describe, expect, test } from 'vitest'
import { addUp, quantile95, type SummedTable } from '../../shared/bundles/add-up.ts'
import type { BundleTable } from '../../shared/bundles/bundle.ts'
import {
  contentOfCounty,
  type GeneratedCounty,
  generatedCounties,
} from '../support/generated-counties.ts'
import { timesIf } from '../support/thorough.ts'

// The state's tables from 33 invented counties, rounded again and again: how far they are from the
// truth. Fixed seeds: the same figures each time.

const draws = timesIf(12, 3)
const bound = 2.5 * Math.sqrt(33)

type Measured = { error: number; margin: number; bodies: number }
const measured: Measured[][] = []

const sumOf = (
  counties: readonly GeneratedCounty[],
  tables: (one: GeneratedCounty) => BundleTable[],
) => addUp(counties.map((one, at) => contentOfCounty({ ...one, tables: tables(one) }, at)))

const rowsOf = (tables: readonly SummedTable[]) => tables.flatMap(({ rows }) => rows)
const countOf = ({ cells }: { cells: readonly unknown[] }) => Number(cells.at(-1))

async function measure(draw: number): Promise<Measured[]> {
  const counties = await generatedCounties(1, draw)
  const truth = rowsOf(sumOf(counties, one => one.truth))
  const sums = rowsOf(sumOf(counties, one => one.tables))
  return sums.map((row, at) => ({
    ...{ error: countOf(row) - countOf(truth[at]!), margin: row.margin, bodies: row.bodies },
  }))
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length
const rootMeanSquare = (values: readonly number[]) => Math.sqrt(mean(values.map(one => one ** 2)))

beforeAll(async () => {
  for (let draw = 0; draw < draws; draw += 1) measured.push(await measure(draw))
})

describe(`the sum of 33 counties, rounded ${draws} times`, () => {
  test('has all counties in all cells', () => {
    expect(measured[0]!.length).toBeGreaterThan(100)
    for (const { bodies, margin } of measured[0]!) expect([bodies, margin]).toEqual([33, 29])
  })

  test('is not biased: the mean error of each cell is within what chance explains', () => {
    for (const [at] of measured[0]!.entries()) {
      const errors = measured.map(cells => cells[at]!.error)
      expect(Math.abs(mean(errors))).toBeLessThan((4.5 * bound) / Math.sqrt(draws))
    }
    const all = measured.flat().map(({ error }) => error)
    expect(Math.abs(mean(all))).toBeLessThan((4 * bound) / Math.sqrt(draws))
  })

  test('has a root mean square error below the stated bound, for every cell', () => {
    expect(rootMeanSquare(measured.flat().map(({ error }) => error))).toBeLessThan(bound)
    const worst = measured[0]!.map((_, at) =>
      rootMeanSquare(measured.map(cells => cells[at]!.error)),
    )
    // with so few draws the estimate itself varies by 1 in √(2·draws)
    expect(Math.max(...worst)).toBeLessThan(bound * (1 + 3 / Math.sqrt(2 * draws)))
  })

  test('lies within the printed margin at least 95 times of 100', () => {
    const isInside = measured.flat().map(({ error, margin }) => Number(Math.abs(error) <= margin))
    expect(mean(isInside)).toBeGreaterThanOrEqual(0.95)
  })

  test('prints the bound, not less', () => {
    for (const { margin } of measured.flat())
      expect(margin).toBeGreaterThanOrEqual(quantile95 * bound)
  })
})
