import type { statisticsContract } from '../../shared/statistics/statistics-contract.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'

// placeholder: replaced by its helper
export function statisticsHandlers(
  _machine: Machine,
  _reference: ReferenceData,
): FeatureHandlers<typeof statisticsContract> {
  return {} as FeatureHandlers<typeof statisticsContract>
}
