import { nearTarget, type RoundingSystem, satisfies } from './rounding-system.ts'
import type { Chance } from './seeded-chance.ts'
import { unbiasedWalk } from './unbiased-walk.ts'

/**
 * How often a quarter that is tied to published values is walked. A walk knows the way to each single
 * published value but not to all of them together; one in two to six arrives.
 */
const WALKS = 16

type Arrived = { multiples: readonly number[]; lost: number; likelier: number }

/** Where each cell would best stay, in multiples of the base; where rows are broken it has to be finished. */
export function wantedMultiples(
  system: RoundingSystem,
  isCorrection: boolean,
  chance: Chance,
): readonly number[] {
  const isTied = system.cells.some(({ target }) => target !== null)
  if (!isTied || isCorrection) return keepTargets(system, unbiasedWalk(system, chance).multiples)
  const walks = Array.from({ length: WALKS }, () => unbiasedWalk(system, chance))
  const arrived = walks.flatMap(({ multiples, likelier }): Arrived[] => {
    const ended = keepPublished(system, multiples)
    return ended.every(Number.isInteger) && satisfies(system, ended)
      ? [{ multiples: ended, lost: lostTargets(system, ended), likelier }]
      : []
  })
  if (arrived.length === 0) return keepTargets(system, walks[0]!.multiples)
  const fewest = Math.min(...arrived.map(({ lost }) => lost))
  return byLot(
    arrived.filter(({ lost }) => lost === fewest),
    chance,
  ).multiples
}

/**
 * The walk that looks at its targets takes some ways more often than a walk that only happens to end
 * there. Drawn by how much more often, the choice is as good as that of the latter.
 */
function byLot(walks: readonly Arrived[], chance: Chance): Arrived {
  // of waiting times with these rates, in logarithms, the shortest falls to each by its weight
  const lots = walks.map(({ likelier }) => Math.log(-Math.log(chance.share())) - likelier)
  return walks[lots.indexOf(Math.min(...lots))]!
}

/** How many cells that count the same people as last time would change their number. */
function lostTargets(system: RoundingSystem, multiples: readonly number[]): number {
  return system.cells.filter((cell, column) => {
    const target = nearTarget(cell, system.base)
    return target !== undefined && target !== multiples[column]
  }).length
}

/**
 * A cell that counts the same people as last time keeps its number, where that still is the multiple
 * of the base next to the count: whoever reads many quarters gets no second draw to average.
 */
function keepTargets(system: RoundingSystem, walked: readonly number[]): number[] {
  return keepPublished(system, walked).map(
    (multiple, column) => nearTarget(system.cells[column]!, system.base) ?? multiple,
  )
}

/** Published values stay what they are, wherever the walk may have ended. */
function keepPublished({ base, cells }: RoundingSystem, walked: readonly number[]): number[] {
  return walked.map((multiple, column) => {
    const { isOut, target } = cells[column]!
    return isOut ? target! / base : multiple
  })
}
