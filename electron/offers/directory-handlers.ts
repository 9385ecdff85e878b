import type { directoryContract } from '../../shared/offers/directory-contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'

// placeholder: replaced by its helper
export function directoryHandlers(
  _machine: unknown,
  _reference: unknown,
): FeatureHandlers<typeof directoryContract> {
  return {} as FeatureHandlers<typeof directoryContract>
}
