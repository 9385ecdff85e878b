import type { Highs } from 'highs'
import {
  brokenIdentities,
  type RoundingSystem,
  readSystem,
  satisfies,
} from '../../shared/statistics/rounding/rounding-system.ts'
import type {
  RoundingResult,
  RoundingTask,
} from '../../shared/statistics/rounding/rounding-task.ts'
import { seededChance } from '../../shared/statistics/rounding/seeded-chance.ts'
import { wantedMultiples } from '../../shared/statistics/rounding/wanted-multiples.ts'
import { loadHighs } from '../optimise/load-highs.ts'
import { finishRounding } from './finish-rounding.ts'

/** So small that no number of ties outweighs a multiple of the base. */
const TIE = 1e-3

/** The 5er-Zufallsrundung of one export. The walk makes it unbiased, the finish makes it fit. */
export function roundCells(task: RoundingTask): Promise<RoundingResult> {
  return roundWith(task, loadHighs)
}

/** With a solver that is asked for only where it is needed. */
export async function roundWith(
  task: RoundingTask,
  solver: () => Promise<Highs>,
): Promise<RoundingResult> {
  const broken = brokenIdentities(task)
  if (broken.length > 0) return { ok: false, reason: 'truth-breaks-identities', broken }
  const system = readSystem(task)
  const chance = seededChance(task.seed)
  const wanted = wantedMultiples(system, task.isCorrection, chance)
  // it keeps every promise as it is, so there is nothing to solve
  if (wanted.every(Number.isInteger) && satisfies(system, wanted)) return rounded(system, wanted, 0)
  const ties = wanted.map(() => TIE * (2 * chance.share() - 1))
  const highs = await solver()
  for (const widenedBy of [0, 1] as const) {
    const multiples = finishRounding(highs, { system, wanted, ties, widenedBy })
    if (multiples !== undefined) return rounded(system, multiples, widenedBy)
  }
  return { ok: false, reason: 'no-solution' }
}

function rounded(
  { base, cells }: RoundingSystem,
  multiples: readonly number[],
  widenedBy: 0 | 1,
): RoundingResult {
  const values = cells.map(({ id }, column) => [id, multiples[column]! * base] as const)
  const own = values.filter((_, column) => !cells[column]!.isOut)
  return {
    ...{ ok: true, values: Object.fromEntries(own) },
    ...{ tolerance: base * (1 + widenedBy) - 1, widened: widenedBy > 0 },
  }
}
