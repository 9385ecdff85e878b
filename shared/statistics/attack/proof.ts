import { type System, TOLERANCE } from './system.ts'

// Nothing a solver says is believed: a possible world is put into the sums, a bound is reckoned
// again from the multipliers of the sums.

/** Are these counts possible after all that was published? */
export function isPossible({ low, high, rows }: System, point: Float64Array): boolean {
  for (const [column, value] of point.entries()) {
    if (!(value >= low[column]! - TOLERANCE && value <= high[column]! + TOLERANCE)) return false
  }
  return rows.every(({ columns, weights }) => {
    let sum = 0
    let size = 1
    for (const [at, column] of columns.entries()) {
      const term = weights[at]! * point[column]!
      sum += term
      size = Math.max(size, Math.abs(term))
    }
    return Math.abs(sum) <= TOLERANCE * size
  })
}

/** For a cell without a bound, less than this is the solver's rounding. */
const NOISE = 1e-6

/**
 * Weak duality: adding the sums, each times its multiplier, changes nothing, as each is zero; what
 * is then left of the cost can be bounded cell by cell.
 */
export function provenLeast(
  { low, high, rows }: System,
  cost: Float64Array,
  multipliers: Float64Array,
): number {
  const rest = cost.slice()
  for (const [index, { columns, weights }] of rows.entries()) {
    const multiplier = multipliers[index]!
    if (multiplier === 0) continue
    for (const [at, column] of columns.entries()) {
      rest[column] = rest[column]! - multiplier * weights[at]!
    }
  }
  let least = 0
  for (const [column, left] of rest.entries()) {
    const bound = left > 0 ? low[column]! : high[column]!
    if (bound < Infinity) least += left * bound
    else if (left < -NOISE) return Number.NEGATIVE_INFINITY
  }
  return least
}
