import type { statisticsContract } from '../../shared/statistics/statistics-contract.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import { listBehind } from './figures-behind.ts'
import type { QuarterFacts } from './figures-facts.ts'
import { untilNextWrite } from './figures-memory.ts'
import { readFigures } from './figures-service.ts'
import { listTargets, removeTarget, saveTarget } from './figures-targets.ts'

export function figureHandlers(
  reference: Pick<ReferenceData, 'municipalities'>,
): Pick<
  FeatureHandlers<typeof statisticsContract>,
  'readFigures' | 'listBehind' | 'listTargets' | 'saveTarget' | 'removeTarget'
> {
  const memory = untilNextWrite<QuarterFacts>()
  return {
    readFigures: (context, input) => readFigures(context, input, reference, memory),
    listBehind: (context, input) => listBehind(context, input, reference),
    listTargets: ({ db }, { year }) => listTargets(db, year),
    saveTarget: async ({ db }, { target }) => {
      await saveTarget(db, target)
      return {}
    },
    removeTarget: async ({ db }, input) => {
      await removeTarget(db, input)
      return {}
    },
  }
}
