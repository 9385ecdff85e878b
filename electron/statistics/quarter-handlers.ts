import type { statisticsContract } from '../../shared/statistics/statistics-contract.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'

type Methods = 'listQuarters' | 'reviewQuarter' | 'freezeQuarter' | 'prepareRelease' | 'readRelease'

// placeholder: replaced by its helper
export function quarterHandlers(
  _machine: Machine,
  _reference: ReferenceData,
): Pick<FeatureHandlers<typeof statisticsContract>, Methods> {
  return {} as Pick<FeatureHandlers<typeof statisticsContract>, Methods>
}
