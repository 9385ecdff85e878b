import type { matchingContract } from '../../shared/matching/matching-contract.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'

// placeholder: replaced by its helper
export function matchingHandlers(
  _machine: Machine,
  _reference: ReferenceData,
): FeatureHandlers<typeof matchingContract> {
  return {} as FeatureHandlers<typeof matchingContract>
}
