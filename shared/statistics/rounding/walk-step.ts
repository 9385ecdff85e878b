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
  targets: ReadonlyMap<number, Target>
}

/** Next to the cell's count. A firm one has to be reached: it is published. */
export type Target = { isCeiling: boolean; isFirm: boolean }

/** A target that is not firm is given up where nothing else is left. */
const LAST_RESORT = 1e-6

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
    const target = position.targets.get(column)
    if (target === undefined) continue
    const whole = position.unit * speed
    const above = position.above.get(column)! * speed + sign * step * room
    const share = (target.isCeiling ? above : whole - above) / whole
    product *= target.isFirm ? share : Math.max(share, LAST_RESORT)
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
  for (const value of position.above.values()) {
    common = greatestDivisor(value, common)
    if (common === 1) return
  }
  position.unit /= common
  for (const [column, value] of position.above) position.above.set(column, value / common)
}

/**
 * One step to and fro along the direction, so far that a cell becomes whole, with chances that keep
 * the mean where it is, given the targets. How much likelier the same step is to a walk that knows of
 * no targets, as a logarithm. `undefined`, without a step, where no way leads to what is firm or the
 * denominator would grow beyond what is exact.
 */
export function step(position: Position, direction: Direction, chance: Chance): number | undefined {
  const [there, back] = [reach(position, direction, 1), reach(position, direction, -1)]
  if (position.unit * Math.max(there.speed, back.speed) > LARGEST) return undefined
  // what is nearer is likelier to be reached
  const freely = [back.room * there.speed, there.room * back.speed] as const
  const weights = [
    freely[0] * promise(position, direction, there),
    freely[1] * promise(position, direction, back),
  ] as const
  const both = weights[0] + weights[1]
  if (both === 0) return undefined
  const way = chance.share() * both < weights[0] ? 0 : 1
  move(position, direction, way === 0 ? there : back)
  return Math.log(freely[way] / (freely[0] + freely[1])) - Math.log(weights[way] / both)
}
