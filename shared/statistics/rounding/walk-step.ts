import type { Direction } from './null-direction.ts'
import type { Chance } from './seeded-chance.ts'
import { greatestDivisor, LARGEST } from './whole-numbers.ts'

/**
 * Between floor (0) and ceiling (`unit`) of each fractional cell. All share one denominator, so that
 * every step is exact.
 */
export type Position = {
  unit: number
  above: Map<number, number>
  /** Where a cell has a target next to it: the ceiling (true) or the floor. */
  targets: ReadonlyMap<number, boolean>
}

/** How far one can go: `room` / `speed` times the direction. */
type Reach = { sign: 1 | -1; room: number; speed: number }

function reach({ unit, above }: Position, direction: Direction, sign: 1 | -1): Reach {
  let least: Reach | undefined
  for (const [column, step] of direction) {
    const room = sign * step > 0 ? unit - above.get(column)! : above.get(column)!
    const speed = Math.abs(step)
    if (!least || room * least.speed < least.room * speed) least = { sign, room, speed }
  }
  const { room, speed } = least!
  const common = greatestDivisor(room, speed)
  return { sign, room: room / common, speed: speed / common }
}

/** How likely the walk is to end at the targets of these cells, once it has gone there. */
function promise(position: Position, direction: Direction, { sign, room, speed }: Reach): number {
  let product = 1
  for (const [column, step] of direction) {
    const isCeiling = position.targets.get(column)
    if (isCeiling === undefined) continue
    const whole = position.unit * speed
    const above = position.above.get(column)! * speed + sign * step * room
    product *= (isCeiling ? above : whole - above) / whole
  }
  return product
}

function move(position: Position, direction: Direction, { sign, room, speed }: Reach): void {
  if (speed > 1) {
    position.unit *= speed
    for (const [column, value] of position.above) position.above.set(column, value * speed)
  }
  // room / speed of the old unit is as many whole ones of the new
  for (const [column, step] of direction)
    position.above.set(column, position.above.get(column)! + sign * step * room)
}

/** The smallest common denominator again, now that some cells are whole. */
export function simplify(position: Position): void {
  let common = position.unit
  for (const value of position.above.values()) common = greatestDivisor(value, common)
  if (common === 1) return
  position.unit /= common
  for (const [column, value] of position.above) position.above.set(column, value / common)
}

/**
 * One step to and fro along the direction, so far that a cell becomes whole, with chances that keep
 * the mean where it is, given the targets. False, without a step, where no way leads to all targets
 * or the denominator would grow beyond what is exact.
 */
export function step(position: Position, direction: Direction, chance: Chance): boolean {
  const [there, back] = [reach(position, direction, 1), reach(position, direction, -1)]
  if (position.unit * Math.max(there.speed, back.speed) > LARGEST) return false
  const weightThere = back.room * there.speed * promise(position, direction, there)
  const weightBack = there.room * back.speed * promise(position, direction, back)
  const both = weightThere + weightBack
  if (both === 0) return false
  move(position, direction, chance.share() * both < weightThere ? there : back)
  return true
}
