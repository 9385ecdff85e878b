import type { finderContract } from '../../shared/offers/finder-contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'

// placeholder: replaced by its helper
export function finderHandlers(_reference: unknown): FeatureHandlers<typeof finderContract> {
  return {} as FeatureHandlers<typeof finderContract>
}
