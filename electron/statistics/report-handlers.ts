import type { statisticsContract } from '../../shared/statistics/statistics-contract.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'

type Methods =
  | 'readReport'
  | 'saveReport'
  | 'addReportNote'
  | 'removeReportNote'
  | 'findNames'
  | 'putOutReport'

// placeholder: replaced by its helper
export function reportHandlers(
  _machine: Machine,
  _reference: ReferenceData,
): Pick<FeatureHandlers<typeof statisticsContract>, Methods> {
  return {} as Pick<FeatureHandlers<typeof statisticsContract>, Methods>
}
