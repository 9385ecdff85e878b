import type { volunteersContract } from '../../shared/volunteers/volunteers-contract.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { assignmentHandlers } from './assignment-handlers.ts'
import { helperHandlers } from './helper-handlers.ts'
import { moneyHandlers } from './money-handlers.ts'
import { networkHandlers } from './network-handlers.ts'

export function volunteersHandlers(
  machine: Machine,
  reference: ReferenceData,
): FeatureHandlers<typeof volunteersContract> {
  return {
    ...helperHandlers(machine, reference),
    ...assignmentHandlers(machine, reference),
    ...moneyHandlers(machine),
    ...networkHandlers(machine, reference),
  }
}
