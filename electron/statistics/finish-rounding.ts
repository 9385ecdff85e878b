import type { Highs } from 'highs'
import { satisfies } from '../../shared/statistics/rounding/rounding-system.ts'
import { type Finish, finishModel } from './finish-model.ts'

const SECONDS = 20

/**
 * The whole multiples nearest to what is wanted with which all rows hold, also those with published
 * values. `undefined`: there are none, or none was found in time.
 */
export function finishRounding(highs: Highs, finish: Finish): number[] | undefined {
  const model = highs.createModel(finishModel(finish, highs.infinity))
  try {
    model.options.set({
      ...{ output_flag: false, time_limit: SECONDS, random_seed: 0 },
      ...{ mip_rel_gap: 0, mip_abs_gap: 0 },
    })
    const { modelStatus } = model.run()
    const { optimal, timeLimit } = highs.constants.modelStatus
    // what was found when the time ran out keeps every promise; it may only be less near
    if (modelStatus !== optimal && modelStatus !== timeLimit) return undefined
    const { colValue } = model.getSolution()
    const multiples = finish.system.cells.map((_, column) => Math.round(colValue[column] ?? 0) + 0)
    return isWithin(finish, multiples) && satisfies(finish.system, multiples)
      ? multiples
      : undefined
  } finally {
    model.dispose()
  }
}

/** The solver reckons in floating point; its answer is taken only as whole numbers that hold. */
function isWithin({ system, widenedBy }: Finish, multiples: readonly number[]): boolean {
  const { base, cells } = system
  return multiples.every((multiple, column) => {
    const { count, target, isOut } = cells[column]!
    if (isOut) return multiple * base === target
    return multiple >= 0 && Math.abs(multiple * base - count) <= base * (1 + widenedBy) - 1
  })
}
