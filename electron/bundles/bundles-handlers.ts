import type { bundlesContract } from '../../shared/bundles/bundles-contract.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'

// placeholder: replaced by its helper
export function bundlesHandlers(
  _machine: Machine,
  _reference: ReferenceData,
): FeatureHandlers<typeof bundlesContract> {
  return {} as FeatureHandlers<typeof bundlesContract>
}
