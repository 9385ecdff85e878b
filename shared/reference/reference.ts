import { z } from 'zod'

export const fundedBody = z.strictObject({
  key: z.string(),
  name: z.string(),
  kind: z.string(),
  municipalities: z.int(),
})
export type FundedBody = z.infer<typeof fundedBody>

export const municipality = z.strictObject({
  ags: z.string(),
  name: z.string(),
  kind: z.string(),
  longitude: z.number(),
  latitude: z.number(),
})
export type Municipality = z.infer<typeof municipality>

type Dated = { validFrom: string | null; validUntil: string | null }

/** Bodies and keys change with the law: Hanau left its county on 2026-01-01. */
export function isValidOn(row: Dated, day: string): boolean {
  return (
    (row.validFrom === null || row.validFrom <= day) &&
    (row.validUntil === null || day <= row.validUntil)
  )
}
