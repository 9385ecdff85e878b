import type { statisticsContract } from '../../shared/statistics/statistics-contract.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { figureHandlers } from './figures-handlers.ts'
import { quarterHandlers } from './quarter-handlers.ts'
import { reportHandlers } from './report-handlers.ts'

export function statisticsHandlers(
  machine: Machine,
  reference: ReferenceData,
): FeatureHandlers<typeof statisticsContract> {
  return {
    ...figureHandlers(reference),
    ...quarterHandlers(machine, reference),
    ...reportHandlers(machine, reference),
  }
}
