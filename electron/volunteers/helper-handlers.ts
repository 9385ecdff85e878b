import type { helpersContract } from '../../shared/volunteers/helpers-contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'

// placeholder: replaced by its helper
export function helperHandlers(
  _machine: unknown,
  _reference: unknown,
): FeatureHandlers<typeof helpersContract> {
  return {} as FeatureHandlers<typeof helpersContract>
}
