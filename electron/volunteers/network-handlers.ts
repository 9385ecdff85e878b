import type { networkContract } from '../../shared/volunteers/network-contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'

// placeholder: replaced by its helper
export function networkHandlers(
  _machine: unknown,
  _reference: unknown,
): FeatureHandlers<typeof networkContract> {
  return {} as FeatureHandlers<typeof networkContract>
}
