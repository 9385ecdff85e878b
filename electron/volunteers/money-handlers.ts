import type { moneyContract } from '../../shared/volunteers/money-contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'

// placeholder: replaced by its helper
export function moneyHandlers(_machine: unknown): FeatureHandlers<typeof moneyContract> {
  return {} as FeatureHandlers<typeof moneyContract>
}
