import type { Row } from './rounding-system.ts'
import { greatestDivisor, LARGEST, leastMultiple } from './whole-numbers.ts'

// Gauss-Jordan elimination in whole numbers. Each row of the table has one column of its own, its
// pivot, in which all other rows are zero. A column that is no row's pivot is free: moving it by one
// moves the pivots by what stands in the rows, and so gives a direction that keeps every identity.

export type Direction = readonly (readonly [column: number, step: number])[]

export type Elimination = {
  isFree: (column: number) => boolean
  /** d ≠ 0 with A·d = 0 that moves no other free column; whole numbers without a common divisor. */
  along: (freeColumn: number) => Direction | undefined
  /** The column moves no more. False: the table has grown beyond exact arithmetic. */
  settle: (column: number) => boolean
}

/** Zero in `column` of `row` by means of `pivotRow`. False where numbers grow too large. */
function clear(row: Float64Array, pivotRow: Float64Array, column: number): boolean {
  const common = greatestDivisor(row[column]!, pivotRow[column]!)
  const times = pivotRow[column]! / common
  const less = row[column]! / common
  let divisor = 0
  let largest = 0
  for (let i = 0; i < row.length; i += 1) {
    const value = times * row[i]! - less * pivotRow[i]!
    row[i] = value
    if (value === 0) continue
    largest = Math.max(largest, Math.abs(value))
    if (divisor !== 1) divisor = greatestDivisor(value, divisor)
  }
  if (divisor > 1) for (let i = 0; i < row.length; i += 1) row[i] = row[i]! / divisor
  return largest <= LARGEST * Math.max(divisor, 1)
}

/**
 * Columns in the order given: the first of them become pivots. `undefined` where the numbers grow
 * beyond what is exact; identities that only add and subtract are far from that.
 */
export function eliminate(rows: readonly Row[], order: readonly number[]): Elimination | undefined {
  const placeOf = new Map(order.map((column, place) => [column, place]))
  const table = rows
    .map(row => denseRow(row, placeOf))
    .filter(row => row.some(value => value !== 0))
  /** The pivot of each row of the table, and the row of each place. */
  const pivots = new Map<Float64Array, number>()
  const rowOf = new Map<number, Float64Array>()
  const settled = new Set<number>()
  const isFree = (place: number) => !settled.has(place) && !rowOf.has(place)

  function pivot(row: Float64Array, place: number): boolean {
    const before = pivots.get(row)
    if (before !== undefined) rowOf.delete(before)
    pivots.set(row, place)
    rowOf.set(place, row)
    return table.every(other => other === row || other[place] === 0 || clear(other, row, place))
  }

  for (const place of order.keys()) {
    const row = table.find(one => one[place] !== 0 && !pivots.has(one))
    if (row !== undefined && !pivot(row, place)) return undefined
  }

  function along(column: number): Direction | undefined {
    const free = placeOf.get(column)!
    const moving = [...rowOf].filter(([, row]) => row[free] !== 0)
    let step = 1
    for (const [place, row] of moving) {
      step = leastMultiple(step, row[place]! / greatestDivisor(row[place]!, row[free]!))
      if (step > LARGEST) return undefined
    }
    const steps = moving.map(([place, row]) => {
      // every division here leaves no rest
      const common = greatestDivisor(row[place]!, row[free]!)
      return [order[place]!, (-step / (row[place]! / common)) * (row[free]! / common)] as const
    })
    const isExact = steps.every(([, size]) => Math.abs(size) <= LARGEST)
    return isExact ? [[column, step], ...steps] : undefined
  }

  function settle(column: number): boolean {
    const place = placeOf.get(column)!
    const row = rowOf.get(place)
    settled.add(place)
    if (row === undefined) return true
    const heir = order.findIndex((_, other) => row[other] !== 0 && isFree(other))
    if (heir >= 0) return pivot(row, heir)
    rowOf.delete(place)
    table.splice(table.indexOf(row), 1)
    return true
  }

  return {
    isFree: column => isFree(placeOf.get(column)!),
    ...{ along, settle },
  }
}

function denseRow(
  { columns, coefficients }: Row,
  placeOf: ReadonlyMap<number, number>,
): Float64Array {
  const dense = new Float64Array(placeOf.size)
  for (const [i, column] of columns.entries()) {
    const place = placeOf.get(column)
    if (place !== undefined) dense[place] = coefficients[i]!
  }
  return dense
}
