import type { offersContract } from '../../shared/offers/offers-contract.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { directoryHandlers } from './directory-handlers.ts'
import { finderHandlers } from './finder-handlers.ts'
import { importHandlers } from './import-handlers.ts'

export function offersHandlers(
  machine: Machine,
  reference: ReferenceData,
): FeatureHandlers<typeof offersContract> {
  return {
    ...directoryHandlers(machine, reference),
    ...importHandlers(machine, reference),
    ...finderHandlers(reference),
  }
}
