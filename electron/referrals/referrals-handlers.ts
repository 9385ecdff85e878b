import type { referralsContract } from '../../shared/referrals/referrals-contract.ts'
import type { ClientTexts } from '../reference/client-texts.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { letterHandlers } from './letter-handlers.ts'
import { releaseHandlers } from './release-handlers.ts'
import { workHandlers } from './work-handlers.ts'

export function referralsHandlers(
  machine: Machine,
  reference: ReferenceData,
  texts: ClientTexts,
): FeatureHandlers<typeof referralsContract> {
  return {
    ...workHandlers(machine),
    ...releaseHandlers(texts),
    ...letterHandlers(machine, reference, texts),
  }
}
