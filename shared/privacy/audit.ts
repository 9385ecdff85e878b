import { z } from 'zod'

/** One line of the log. It names who, when, which call and which record, never a value. */
export const auditEntry = z.strictObject({
  seq: z.int(),
  at: z.string(),
  actorName: z.string().nullable(),
  call: z.string(),
  subject: z.string().nullable(),
  outcome: z.enum(['done', 'refused']),
})
export type AuditEntry = z.infer<typeof auditEntry>

export const chainReport = z.strictObject({
  entries: z.int(),
  whole: z.boolean(),
  brokenAt: z.int().nullable(),
  head: z.string(),
})
