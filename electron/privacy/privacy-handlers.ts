import type { AppContract } from '../../shared/contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import { listAudit, verifyAudit } from './audit-repository.ts'

export const privacyHandlers: FeatureHandlers<AppContract['privacy']> = {
  listAudit: ({ db }, { limit }) => listAudit(db, limit),
  verifyAudit: ({ db }) => verifyAudit(db),
}
