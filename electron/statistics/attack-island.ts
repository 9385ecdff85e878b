import type { Highs } from 'highs'
import type { Interval } from '../../shared/statistics/attack/attack-types.ts'
import type { Bounds } from '../../shared/statistics/attack/propagate.ts'
import {
  type Side,
  shortened,
  singleProofs,
  usedRows,
} from '../../shared/statistics/attack/short-proof.ts'
import {
  type Row,
  type System,
  wholeFrom,
  wholeUpTo,
} from '../../shared/statistics/attack/system.ts'
import { type Answer, type AttackSolver, attackSolver } from './attack-solver.ts'

/**
 * From outside the bounds that the sums leave, from inside the possible worlds that the solver came
 * upon: each corner shows the ends of many cells at once, so few need a question of their own.
 */
type Hunt = {
  system: System
  solver: AttackSolver
  /** No possible world lies outside these. */
  outer: Bounds
  /** Some possible world reaches these. */
  inner: Bounds
  progress: (done: number) => void
}

/** A question for many cells that settles less than this share of them is not worth repeating. */
const WORTHWHILE = 0.02

export function attackIsland(
  highs: Highs,
  system: System,
  outer: Bounds,
  progress: (done: number) => void,
): Interval[] | 'contradiction' {
  const solver = attackSolver(highs, system)
  try {
    const start = solver.minimise(new Float64Array(system.ids.length))
    if (start.kind !== 'solved') return 'contradiction'
    const inner = { low: start.point.slice(), high: start.point.slice() }
    const hunt = { system, solver, outer, inner, progress }
    for (const side of [-1, 1] as const) askTogether(hunt, side)
    for (const side of [-1, 1] as const) askEach(hunt, side)
    return readIntervals(hunt)
  } finally {
    solver.dispose()
  }
}

function isOpen({ outer, inner }: Hunt, column: number, side: Side): boolean {
  return side < 0
    ? wholeFrom(inner.low[column]!) > wholeFrom(outer.low[column]!)
    : wholeUpTo(inner.high[column]!) < wholeUpTo(outer.high[column]!)
}

function openOnes(hunt: Hunt, side: Side): number[] {
  return hunt.system.targets.filter(column => isOpen(hunt, column, side))
}

function ask(hunt: Hunt, columns: readonly number[], side: Side): Answer {
  const cost = new Float64Array(hunt.system.ids.length)
  for (const column of columns) cost[column] = -side
  const answer = hunt.solver.minimise(cost)
  if (answer.kind === 'solved') widen(hunt.inner, answer.point)
  return answer
}

function widen({ low, high }: Bounds, point: Float64Array) {
  for (const [column, value] of point.entries()) {
    if (value < low[column]!) low[column] = value
    if (value > high[column]!) high[column] = value
  }
}

function report(hunt: Hunt) {
  const left = openOnes(hunt, -1).length + openOnes(hunt, 1).length
  hunt.progress(hunt.system.targets.length - Math.ceil(left / 2))
}

function askTogether(hunt: Hunt, side: Side) {
  const bounded = () => openOnes(hunt, side).filter(column => hunt.outer.high[column]! < Infinity)
  let left = bounded()
  while (left.length > 1) {
    ask(hunt, left, side)
    report(hunt)
    const still = bounded()
    const settled = left.length - still.length
    if (settled <= WORTHWHILE * left.length) return
    left = still
  }
}

function askEach(hunt: Hunt, side: Side) {
  for (const column of openOnes(hunt, side)) {
    // a world found meanwhile may have settled it
    if (!isOpen(hunt, column, side)) continue
    const answer = ask(hunt, [column], side)
    if (answer.kind !== 'solved') hunt.inner.high[column] = Infinity
    else if (side < 0) hunt.outer.low[column] = answer.least
    else hunt.outer.high[column] = -answer.least
    report(hunt)
  }
}

function readIntervals(hunt: Hunt): Interval[] | 'contradiction' {
  const { system, outer } = hunt
  const intervals: Interval[] = []
  for (const column of system.targets) {
    const min = wholeFrom(outer.low[column]!)
    const max = wholeUpTo(outer.high[column]!)
    if (min > max) return 'contradiction'
    const because = whyNarrow(hunt, column)
    intervals.push({ id: system.ids[column]!, min, max: max === Infinity ? null : max, because })
  }
  return intervals
}

/** Each narrow side has a proof; one sum for both is the shortest. */
function whyNarrow(hunt: Hunt, column: number): string[] {
  const { system, outer } = hunt
  const sides = narrowSides(hunt, column)
  const singles = sides.map(side => singleProofs(system, outer, column, side))
  const both = singles[0]?.find(row => singles.every(rows => rows.includes(row)))
  if (both) return [both.says]
  const proofs = sides.map((side, at) => {
    const single = singles[at]![0]
    return single ? [single] : longProof(hunt, column, side)
  })
  const rows = proofs.toSorted((a, b) => a.length - b.length).flat()
  return [...new Set(rows.map(({ says }) => says))]
}

function narrowSides({ system, outer }: Hunt, column: number): Side[] {
  const sides: Side[] = []
  if (wholeFrom(outer.low[column]!) > wholeFrom(system.low[column]!)) sides.push(-1)
  if (wholeUpTo(outer.high[column]!) < wholeUpTo(system.high[column]!)) sides.push(1)
  return sides
}

function longProof(hunt: Hunt, column: number, side: Side): Row[] {
  const { system, outer } = hunt
  const answer = ask(hunt, [column], side)
  const rows = answer.kind === 'solved' ? usedRows(system, answer.multipliers) : []
  return shortened(system, outer, { rows, column, side })
}
