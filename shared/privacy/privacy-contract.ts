import { z } from 'zod'
import { query } from '../ipc.ts'
import { leitungOnly } from '../roles.ts'
import { auditEntry, chainReport } from './audit.ts'

export const privacyContract = {
  listAudit: query({
    input: z.strictObject({ limit: z.int().min(1).max(5000) }),
    output: z.array(auditEntry),
    roles: leitungOnly,
    readsFileOf: () => 'audit',
  }),
  verifyAudit: query({ input: z.strictObject({}), output: chainReport, roles: leitungOnly }),
}
