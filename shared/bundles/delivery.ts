import { z } from 'zod'
import { quarter } from '../lib/quarters.ts'

// What was produced, for whom and when, and what replaced it.

const id = z.uuid()

export const deliveryKind = z.enum(['lieferung', 'bericht', 'tabellen', 'csv', 'sachbericht'])
export type DeliveryKind = z.infer<typeof deliveryKind>
export const deliveryKindNames: Readonly<Record<DeliveryKind, string>> = {
  lieferung: 'Lieferung an das Ministerium',
  bericht: 'Bericht (PDF)',
  tabellen: 'Tabellen (Excel)',
  csv: 'Tabellen (CSV)',
  sachbericht: 'Sachbericht',
}

export const deliveryLine = z.strictObject({
  id,
  kind: deliveryKind,
  /** "3. Quartal 2026" or a year. */
  period: z.string(),
  /** Counts what left of this kind for this period: 1, then one more for each correction. */
  version: z.int(),
  /** What it was made of; null for the Sachbericht. */
  releaseId: id.nullable(),
  fileName: z.string(),
  madeOn: z.string(),
  byName: z.string(),
  /** Bundles only: their number, and for whom they are sealed. */
  number: z.int().nullable(),
  recipient: z.string().nullable(),
  sha256: z.string(),
  /** The version that took its place. */
  replacedBy: z.int().nullable(),
  /** Other figures of this quarter have left since, in whatever form. */
  outdated: z.boolean(),
  /** The sealed bytes are kept: the same file can be written once more. */
  canRepeat: z.boolean(),
})
export type DeliveryLine = z.infer<typeof deliveryLine>

export const keyState = z.strictObject({
  /** Of the ministry; null while none was confirmed. */
  ministry: z
    .strictObject({ fingerprint: z.string(), confirmedOn: z.string(), byName: z.string() })
    .nullable(),
  /** Read in, its fingerprint not yet compared. */
  waiting: z.strictObject({ fingerprint: z.string() }).nullable(),
  archive: z.strictObject({ fingerprint: z.string(), madeOn: z.string() }).nullable(),
  signing: z.strictObject({ fingerprint: z.string(), madeOn: z.string() }).nullable(),
})
export type KeyState = z.infer<typeof keyState>

export const puttingOut = z.strictObject({
  quarter,
  what: z.enum(['lieferung', 'bericht', 'tabellen', 'csv']),
})
export type PuttingOut = z.infer<typeof puttingOut>
