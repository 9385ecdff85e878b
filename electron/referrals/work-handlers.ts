import type { workContract } from '../../shared/referrals/referrals-contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'

// placeholder: replaced by its helper
export function workHandlers(_machine: unknown): FeatureHandlers<typeof workContract> {
  return {} as FeatureHandlers<typeof workContract>
}
