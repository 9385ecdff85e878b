import { describe, expect, test } from 'vitest'
import { addUp, sayWithMargin, varianceAtMost } from './add-up.ts'
import type { BundleContent, BundleTable } from './bundle.ts'

const columns: BundleTable['columns'] = [
  { name: 'status', title: 'Status', type: 'string' },
  { name: 'anzahl', title: 'Anzahl', type: 'integer' },
]
const delivery = (rows: BundleTable['rows'], tolerance = 4, name = 'bestand') =>
  ({
    ...{ base: 5, tolerance },
    tables: [{ name, title: 'Bestand', population: 'Menschen', columns, rows }],
  }) as Pick<BundleContent, 'base' | 'tolerance' | 'tables'> as BundleContent

test('no unbiased rounding to neighbours varies more than is said', () => {
  for (const base of [3, 5, 10]) {
    for (let rest = 0; rest < base; rest += 1) {
      const variance = rest * (base - rest)
      expect(variance).toBeLessThanOrEqual(varianceAtMost({ base, tolerance: base - 1 }))
    }
  }
})

describe('adding up', () => {
  test('sums rows of the same texts, whatever their order', () => {
    const rows: BundleTable['rows'] = [
      ['Duldung', 5],
      ['Übrige', 10],
    ]
    const [table] = addUp([delivery(rows), delivery(rows.toReversed())])
    expect(table!.rows.map(({ cells }) => cells)).toEqual([
      ['Duldung', 10],
      ['Übrige', 20],
    ])
  })

  test('says the bound of 33 bodies as the algorithm states it', () => {
    const [table] = addUp(Array.from({ length: 33 }, () => delivery([['alle', 15]])))
    const [row] = table!.rows
    expect(row!.standardErrorAtMost).toBeCloseTo(2.5 * Math.sqrt(33), 10)
    expect(sayWithMargin(Number(row!.cells[1]), row!.margin)).toBe('495 ± 29 (95 %)')
  })

  test('promises nothing wider than all tolerances together', () => {
    const [table] = addUp([delivery([['alle', 15]])])
    expect(table!.rows[0]!.margin).toBe(4)
  })

  test('takes the stated tolerance where rounding was widened', () => {
    const widened = delivery([['alle', 15]], 9)
    const [table] = addUp([widened, delivery([['alle', 15]])])
    expect(table!.rows[0]!.standardErrorAtMost).toBeCloseTo(Math.sqrt(81 + 6.25), 10)
    expect(table!.rows[0]!.margin).toBe(13)
  })

  test('fills nothing in: a row or table counts for those who have it', () => {
    const tables = addUp([
      delivery([['Bad Nauheim', 5]]),
      delivery([['Alsfeld', 10]]),
      delivery([['alle', 5]], 4, 'zugang'),
    ])
    expect(tables.map(({ name, bodies }) => [name, bodies])).toEqual([
      ['bestand', 2],
      ['zugang', 1],
    ])
    expect(tables[0]!.rows.map(({ bodies }) => bodies)).toEqual([1, 1])
  })
})
