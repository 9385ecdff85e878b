import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Direction, eliminate } from './null-direction.ts'
import type { Row } from './rounding-system.ts'
import { greatestDivisor, LARGEST } from './whole-numbers.ts'

const rowOf = (dense: readonly number[]): Row => ({
  columns: [...dense.keys()],
  coefficients: [...dense],
})

const sumAlong = ({ columns, coefficients }: Row, direction: Direction) => {
  const steps = new Map(direction)
  return columns.reduce((sum, column, i) => sum + coefficients[i]! * (steps.get(column) ?? 0), 0)
}

const matrix = fc
  .integer({ min: 1, max: 8 })
  .chain(width =>
    fc.tuple(
      fc.array(
        fc.array(fc.constantFrom(-2, -1, 0, 0, 0, 1, 1, 3), { minLength: width, maxLength: width }),
        { maxLength: 6 },
      ),
      fc.shuffledSubarray([...Array(width).keys()], { minLength: width }),
    ),
  )

/** By floating point: how many rows are independent. */
function rankOf(dense: readonly (readonly number[])[]): number {
  const rows = dense.map(row => [...row])
  let rank = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = rows.findIndex((row, i) => i >= rank && Math.abs(row[column]!) > 1e-9)
    if (at < 0) continue
    ;[rows[rank], rows[at]] = [rows[at]!, rows[rank]!]
    for (const row of rows.slice(rank + 1)) {
      const factor = row[column]! / rows[rank]![column]!
      for (const i of row.keys()) row[i] = row[i]! - factor * rows[rank]![i]!
    }
    rank += 1
  }
  return rank
}

test('there are as many directions as there is freedom, and each keeps every row', () => {
  fc.assert(
    fc.property(matrix, ([dense, order]) => {
      const rows = dense.map(rowOf)
      const elimination = eliminate(rows, order)!
      const free = order.filter(elimination.isFree)
      expect(free).toHaveLength(order.length - rankOf(dense))
      for (const column of free) {
        const direction = elimination.along(column)!
        for (const row of rows) expect(sumAlong(row, direction)).toBe(0)
        expect(direction.filter(([moved]) => elimination.isFree(moved))).toHaveLength(1)
        expect(direction.reduce((common, [, step]) => greatestDivisor(step, common), 0)).toBe(1)
      }
    }),
  )
})

test('what is settled moves no more, whatever is settled in whatever order', () => {
  fc.assert(
    fc.property(matrix, fc.infiniteStream(fc.nat()), ([dense, order], picks) => {
      const rows = dense.map(rowOf)
      const elimination = eliminate(rows, order)!
      const settled = new Set<number>()
      for (const pick of picks) {
        const column = order.find(elimination.isFree)
        if (column === undefined) break
        const direction = elimination.along(column)!
        for (const row of rows) expect(sumAlong(row, direction)).toBe(0)
        expect(direction.some(([moved]) => settled.has(moved))).toBe(false)
        const [whole] = direction[pick % direction.length]!
        expect(elimination.settle(whole)).toBe(true)
        settled.add(whole)
      }
    }),
  )
})

test('steps are whole where the division is not', () => {
  const elimination = eliminate([rowOf([49, 49, 1])], [0, 1, 2])!
  expect(elimination.along(1)).toEqual([
    [1, 1],
    [0, -1],
  ])
})

test('numbers beyond what is exact are given up, not rounded', () => {
  const rows = [rowOf([LARGEST - 1, 1, 1]), rowOf([1, LARGEST - 3, 1])]
  expect(eliminate(rows, [0, 1, 2])).toBeUndefined()
})
