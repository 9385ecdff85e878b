import { type Row, type System, TOLERANCE, wholeFrom, wholeUpTo } from './system.ts'

export type Bounds = { low: Float64Array; high: Float64Array }

/** Odd coefficients could halve a bound for ever; what is left then is done by the solver. */
const MAX_SWEEPS = 50

/**
 * Each sum on its own, over and over: what the others leave for a cell. Every count that fits what
 * was published lies within these bounds, though not every bound is reached.
 */
export function propagate(system: System, rows = system.rows): Bounds | 'contradiction' {
  const bounds = { low: system.low.slice(), high: system.high.slice() }
  for (let sweep = 0, changed = true; changed && sweep < MAX_SWEEPS; sweep += 1) {
    changed = false
    for (const row of rows) if (tighten(row, bounds)) changed = true
  }
  for (const [column, low] of bounds.low.entries()) {
    if (wholeFrom(low) > wholeUpTo(bounds.high[column]!)) return 'contradiction'
  }
  return bounds
}

type Reach = { sum: number; endless: number }

/** The least and the most that the row can add up to; what has no bound is counted apart. */
function reachOf({ columns, weights }: Row, { low, high }: Bounds): { least: Reach; most: Reach } {
  const least = { sum: 0, endless: 0 }
  const most = { sum: 0, endless: 0 }
  const add = (reach: Reach, value: number) => {
    if (Number.isFinite(value)) reach.sum += value
    else reach.endless += 1
  }
  for (const [at, column] of columns.entries()) {
    const weight = weights[at]!
    add(weight > 0 ? least : most, weight * low[column]!)
    add(weight > 0 ? most : least, weight * high[column]!)
  }
  return { least, most }
}

/** The reach of the other cells of the row. */
function without({ sum, endless }: Reach, value: number, endlessAs: number): number {
  const isEndless = !Number.isFinite(value)
  if (endless - (isEndless ? 1 : 0) > 0) return endlessAs
  return isEndless ? sum : sum - value
}

function tighten(row: Row, bounds: Bounds): boolean {
  const { least, most } = reachOf(row, bounds)
  const { low, high } = bounds
  let changed = false
  for (const [at, column] of row.columns.entries()) {
    const weight = row.weights[at]!
    const [down, up] = weight > 0 ? [low[column]!, high[column]!] : [high[column]!, low[column]!]
    const othersLeast = without(least, weight * down, Number.NEGATIVE_INFINITY)
    const othersMost = without(most, weight * up, Number.POSITIVE_INFINITY)
    const ends = [-othersMost / weight, -othersLeast / weight]
    const [from, to] = weight > 0 ? ends : ends.reverse()
    // the reach was taken before these changes: it stays true, only a little wide
    if (from! > low[column]! + TOLERANCE) {
      low[column] = from!
      changed = true
    }
    if (to! < high[column]! - TOLERANCE) {
      high[column] = to!
      changed = true
    }
  }
  return changed
}
