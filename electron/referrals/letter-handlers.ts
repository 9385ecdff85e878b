import type { lettersContract } from '../../shared/referrals/letters-contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'

// placeholder: replaced by its helper
export function letterHandlers(
  _machine: unknown,
  _reference: unknown,
  _texts: unknown,
): FeatureHandlers<typeof lettersContract> {
  return {} as FeatureHandlers<typeof lettersContract>
}
