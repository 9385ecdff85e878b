import type { assignmentsContract } from '../../shared/volunteers/assignments-contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'

// placeholder: replaced by its helper
export function assignmentHandlers(
  _machine: unknown,
  _reference: unknown,
): FeatureHandlers<typeof assignmentsContract> {
  return {} as FeatureHandlers<typeof assignmentsContract>
}
