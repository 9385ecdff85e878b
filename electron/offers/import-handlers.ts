import type { importContract } from '../../shared/offers/import-contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'

// placeholder: replaced by its helper
export function importHandlers(
  _machine: unknown,
  _reference: unknown,
): FeatureHandlers<typeof importContract> {
  return {} as FeatureHandlers<typeof importContract>
}
