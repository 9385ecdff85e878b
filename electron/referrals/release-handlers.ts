import type { releaseContract } from '../../shared/referrals/referrals-contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'

// placeholder: replaced by its helper
export function releaseHandlers(_texts: unknown): FeatureHandlers<typeof releaseContract> {
  return {} as FeatureHandlers<typeof releaseContract>
}
