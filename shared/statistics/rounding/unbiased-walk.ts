import { type Direction, type Elimination, eliminate } from './null-direction.ts'
import { floorOf, nearTarget, type RoundingSystem } from './rounding-system.ts'
import type { Chance } from './seeded-chance.ts'
import { type Position, simplify, step, type Target } from './walk-step.ts'

export type Walk = {
  /** Of the base, one for each cell; not all whole where the walk could not go on. */
  multiples: readonly number[]
  /** How much likelier a walk that knows of no targets is to go this way, as a logarithm. */
  likelier: number
}

/**
 * The unbiased walk: from count / base to multiples of the base, whole ones as far as directions
 * lead, none beyond floor or ceiling, every row kept. Over all seeds each cell's mean stays where it
 * is: at count / base.
 *
 * Published cells walk along from their own counts, but their end is known, and so is that of cells
 * with a target: at each step the chances are those of a walk that will end there. A walk that left
 * the published values to the finish would leave it to push totals about, always to the same side.
 */
export function unbiasedWalk(system: RoundingSystem, chance: Chance): Walk {
  const { base, cells } = system
  const order = walkingOrder(system, chance)
  const position = startOf(system, order)
  const result = cells.map(({ count }) => count / base)
  const write = (column: number, above: number) => {
    result[column] = floorOf(cells[column]!, base) + above / position.unit
  }
  const elimination = eliminate(walkableRows(system), order)
  if (elimination === undefined) return { multiples: result, likelier: 0 }

  let isExact = true
  let likelier = 0
  for (const column of order.toReversed())
    while (isExact && elimination.isFree(column)) {
      const direction = elimination.along(column)
      if (direction === undefined) break
      const gain = step(position, direction, chance)
      if (gain === undefined) break
      likelier += gain
      const whole = takeWhole(position, direction)
      for (const [one, above] of whole) write(one, above)
      isExact = settleAll(elimination, whole)
      simplify(position)
    }
  for (const [column, above] of position.above) write(column, above)
  return { multiples: result, likelier }
}

/**
 * The fractional cells by chance, those with a known end last: what comes last is free to move and
 * is walked first, so one published cell at a time goes to its end while the others give way.
 */
function walkingOrder({ base, cells }: RoundingSystem, chance: Chance): number[] {
  const fractional = [...cells.keys()].filter(column => cells[column]!.count % base !== 0)
  const rank = (column: number) =>
    cells[column]!.isOut ? 2 : Number(nearTarget(cells[column]!, base) !== undefined)
  return chance.shuffled(fractional).sort((a, b) => rank(a) - rank(b))
}

function startOf({ base, cells }: RoundingSystem, order: readonly number[]): Position {
  const targets = new Map<number, Target>()
  for (const column of order) {
    const cell = cells[column]!
    const target = nearTarget(cell, base)
    if (target === undefined) continue
    targets.set(column, { isCeiling: target > floorOf(cell, base), isFirm: cell.isOut })
  }
  const above = new Map(order.map(column => [column, cells[column]!.count % base]))
  return { unit: base, above, targets }
}

/** Rows whose published values lie next to their counts; what was widened is left to the finish. */
function walkableRows({ base, cells, rows }: RoundingSystem) {
  const isFar = cells.map(cell => cell.isOut && nearTarget(cell, base) === undefined)
  return rows.filter(({ columns }) => columns.every(column => !isFar[column]))
}

/** Only what has just moved can have become whole. */
function takeWhole({ above, unit }: Position, direction: Direction): [number, number][] {
  const moved = direction.map(([column]): [number, number] => [column, above.get(column)!])
  const whole = moved.filter(([, value]) => value === 0 || value === unit)
  for (const [column] of whole) above.delete(column)
  return whole
}

const settleAll = ({ settle }: Elimination, whole: readonly (readonly [number, number])[]) =>
  whole.every(([column]) => settle(column))
