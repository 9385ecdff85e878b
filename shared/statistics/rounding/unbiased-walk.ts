import { type Direction, eliminate } from './null-direction.ts'
import { floorOf, type RoundingSystem } from './rounding-system.ts'
import type { Chance } from './seeded-chance.ts'
import { greatestDivisor, LARGEST } from './whole-numbers.ts'

/**
 * Between floor (0) and ceiling (`unit`) of each fractional cell. All share one denominator, so that
 * every step and every probability is exact.
 */
type Position = { unit: number; above: Map<number, number> }

/** How far one can go: `room` / `speed` times the direction. */
type Reach = { room: number; speed: number }

function reach({ unit, above }: Position, direction: Direction, sign: 1 | -1): Reach {
  let least: Reach | undefined
  for (const [column, step] of direction) {
    const room = sign * step > 0 ? unit - above.get(column)! : above.get(column)!
    const speed = Math.abs(step)
    if (least === undefined || room * least.speed < least.room * speed) least = { room, speed }
  }
  const { room, speed } = least!
  const common = greatestDivisor(room, speed)
  return { room: room / common, speed: speed / common }
}

function move(
  position: Position,
  direction: Direction,
  sign: 1 | -1,
  { room, speed }: Reach,
): void {
  if (speed > 1) {
    position.unit *= speed
    for (const [column, value] of position.above) position.above.set(column, value * speed)
  }
  // room / speed of the old unit is as many whole ones of the new
  for (const [column, step] of direction)
    position.above.set(column, position.above.get(column)! + sign * step * room)
}

/** The smallest common denominator again, now that some cells are whole. */
function simplify(position: Position): void {
  let common = position.unit
  for (const value of position.above.values()) common = greatestDivisor(value, common)
  if (common === 1) return
  position.unit /= common
  for (const [column, value] of position.above) position.above.set(column, value / common)
}

/**
 * One step to and fro along the direction, so far that a cell becomes whole, with chances that keep
 * the mean where it is. False, without a step, where the denominator would grow beyond what is exact:
 * stopping keeps the mean as well, as it does not depend on the way the chance would have fallen.
 */
function step(position: Position, direction: Direction, chance: Chance): boolean {
  const [there, back] = [reach(position, direction, 1), reach(position, direction, -1)]
  if (position.unit * Math.max(there.speed, back.speed) > LARGEST) return false
  const [weightThere, weightBack] = [back.room * there.speed, there.room * back.speed]
  const isThere = chance.below(weightThere + weightBack) < weightThere
  if (isThere) move(position, direction, 1, there)
  else move(position, direction, -1, back)
  return true
}

/**
 * The unbiased walk: from count / base to multiples of the base, whole ones as far as directions
 * go, none beyond floor or ceiling. Each cell's mean over all seeds is count / base, and every row
 * of this export alone goes on holding. Rows with published cells are left to the finish.
 */
export function unbiasedWalk(system: RoundingSystem, chance: Chance): number[] {
  const { base, cells, rows } = system
  const fractional = [...cells.keys()].filter(column => cells[column]!.count % base !== 0)
  const order = chance.shuffled(fractional)
  const position: Position = {
    unit: base,
    above: new Map(order.map(column => [column, cells[column]!.count % base])),
  }
  const result = cells.map(({ count }) => count / base)
  const write = (column: number, above: number) => {
    result[column] = floorOf(cells[column]!, base) + above / position.unit
  }

  const elimination = eliminate(
    rows.filter(({ isOwn }) => isOwn),
    order,
  )
  if (elimination === undefined) return result

  /** Takes out what has become whole. */
  function settle(direction: Direction): boolean {
    let isExact = true
    for (const [column] of direction) {
      const above = position.above.get(column)!
      if (above !== 0 && above !== position.unit) continue
      write(column, above)
      position.above.delete(column)
      isExact = isExact && elimination!.settle(column)
    }
    simplify(position)
    return isExact
  }

  let isExact = true
  for (const column of order)
    while (isExact && elimination.isFree(column)) {
      const direction = elimination.along(column)
      if (direction === undefined || !step(position, direction, chance)) break
      isExact = settle(direction)
    }
  for (const [column, above] of position.above) write(column, above)
  return result
}
