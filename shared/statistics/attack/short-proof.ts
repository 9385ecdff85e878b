import { type Bounds, propagate } from './propagate.ts'
import { type Row, type System, wholeFrom, wholeUpTo } from './system.ts'

// Why a bound holds, in as few sums as can be found quickly.

/** −1 is the least, +1 the greatest. */
export type Side = -1 | 1

/** Smaller than this a multiplier is the solver's rounding. */
const NOISE = 1e-7

function reaches(system: System, rows: readonly Row[], bound: Bounds, column: number, side: Side) {
  const known = propagate(system, rows)
  if (known === 'contradiction') return false
  return side < 0
    ? wholeFrom(known.low[column]!) >= wholeFrom(bound.low[column]!)
    : wholeUpTo(known.high[column]!) <= wholeUpTo(bound.high[column]!)
}

/** The sums that prove it alone. */
export function singleProofs(system: System, bound: Bounds, column: number, side: Side): Row[] {
  const around = system.rows.filter(row => names(row, column))
  return around.filter(row => reaches(system, [row], bound, column, side))
}

/** The sums that the solver's proof adds up. */
export function usedRows(system: System, multipliers: Float64Array): Row[] {
  return system.rows.filter((_, index) => Math.abs(multipliers[index]!) > NOISE)
}

type Proof = { rows: readonly Row[]; column: number; side: Side }

/** Leaves out what the rest proves without it; those that name the cell come first. */
export function shortened(system: System, bound: Bounds, { rows, column, side }: Proof): Row[] {
  let kept = rows.toSorted((a, b) => Number(names(b, column)) - Number(names(a, column)))
  for (const row of kept.toReversed()) {
    const without = kept.filter(one => one !== row)
    if (reaches(system, without, bound, column, side)) kept = without
  }
  return kept
}

const names = (row: Row, column: number) => row.columns.includes(column)
