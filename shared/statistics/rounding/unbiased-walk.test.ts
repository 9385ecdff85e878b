import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NamedIdentity } from '../cells.ts'
import { readSystem, satisfies } from './rounding-system.ts'
import type { RoundingTask } from './rounding-task.ts'
import { seededChance } from './seeded-chance.ts'
import { unbiasedWalk } from './unbiased-walk.ts'

const seedOf = (n: number) => n.toString(16).padStart(64, '0')
const seed = fc.nat().map(seedOf)

/** A table of counts with its margins, as cells and sums. */
function tableTask(inner: readonly (readonly number[])[], base = 5): RoundingTask {
  const counts = new Map<string, number>()
  const sums = new Map<string, string[]>()
  for (const [r, row] of inner.entries())
    for (const [c, count] of row.entries()) {
      counts.set(`${r}.${c}`, count)
      for (const total of [`${r}.`, `.${c}`, '.']) {
        counts.set(total, (counts.get(total) ?? 0) + count)
        sums.set(total, [...(sums.get(total) ?? []), `${r}.${c}`])
      }
    }
  const identities = [...sums].map(([total, parts]): NamedIdentity => {
    return { says: total, terms: [[-1, total], ...parts.map(part => [1, part] as const)] }
  })
  const cells = [...counts].map(([id, count]) => ({ id, count, target: null }))
  return {
    base,
    cells,
    identities,
    isCorrection: false,
    published: {},
    publishedCounts: {},
    seed: seedOf(0),
  }
}

const table = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([width, height]) =>
    fc.array(fc.array(fc.nat(12), { minLength: width, maxLength: width }), {
      ...{ minLength: height, maxLength: height },
    }),
  )

test('a two-way table ends in multiples next to the counts, with every sum', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(3, 5, 10), seed, (inner, base, from) => {
      const system = readSystem(tableTask(inner, base))
      const walked = unbiasedWalk(system, seededChance(from)).multiples
      expect(walked.every(Number.isInteger)).toBe(true)
      expect(satisfies(system, walked)).toBe(true)
      for (const [column, { count }] of system.cells.entries())
        expect(Math.abs(walked[column]! * base - count)).toBeLessThan(base)
    }),
  )
})

test('where no whole end exists, the mean is kept and the rows hold all the same', () => {
  // an odd circle: any two of three add up to five
  const pairs = [
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'c'],
  ] as const
  const identities = pairs.map(([one, other], i): NamedIdentity => {
    return {
      says: `${i}`,
      terms: [
        [1, one],
        [1, other],
        [-1, `five ${i}`],
      ],
    }
  })
  const counts = { a: 2, b: 2, c: 2, 'five 0': 4, 'five 1': 4, 'five 2': 4 }
  const cells = Object.entries(counts).map(([id, count]) => ({ id, count, target: null }))
  const system = readSystem({ ...tableTask([]), cells, identities })
  const runs = 4000
  const sums = cells.map(() => 0)
  for (let run = 0; run < runs; run += 1) {
    const walked = unbiasedWalk(system, seededChance(seedOf(run))).multiples
    const off = system.rows.map(({ columns, coefficients }) =>
      columns.reduce((sum, column, i) => sum + coefficients[i]! * walked[column]!, 0),
    )
    for (const one of off) expect(Math.abs(one)).toBeLessThan(1e-9)
    for (const [column, multiple] of walked.entries()) sums[column]! += multiple
  }
  // four standard errors of a share, at most 0.5 / √4000 each
  for (const [column, { count }] of system.cells.entries())
    expect(Math.abs(sums[column]! / runs - count / 5)).toBeLessThan(0.032)
})

test('ends at the published values, and the cells bound to them follow', () => {
  const task: RoundingTask = {
    ...tableTask([]),
    cells: [
      { id: 'came', count: 3, target: null },
      { id: 'now', count: 14, target: null },
    ],
    identities: [
      {
        says: 'flow',
        terms: [
          [1, 'now'],
          [-1, 'came'],
          [-1, 'before'],
        ],
      },
    ],
    publishedCounts: { before: 11 },
  }
  for (const [value, possible] of [
    [10, ['0/10', '5/15']],
    [15, ['0/15']],
  ] as const)
    for (let run = 0; run < 200; run += 1) {
      const system = readSystem({ ...task, published: { before: value } })
      const walked = unbiasedWalk(system, seededChance(seedOf(run))).multiples
      const [before, came, now] = walked.map(multiple => multiple * 5)
      expect(before).toBe(value)
      expect(possible).toContain(`${came}/${now}`)
    }
})
