import { z } from 'zod'
import { partialDate } from '../lib/dates.ts'
import { consent } from '../privacy/consent.ts'
import { clientSections, depth } from './client.ts'
import { gender } from './options.ts'
import { relation } from './options-household.ts'
import { closingReason } from './options-record.ts'
import { residenceStatus } from './residence-status.ts'

export const personRef = z.strictObject({ id: z.uuid(), name: z.string() })

/** Another person of the family, as seen from the open file. */
export const relative = z.strictObject({
  id: z.uuid(),
  number: z.string(),
  familyName: z.string(),
  givenNames: z.string(),
  ownScript: z.string(),
  /** What the other person is to this one; null: only lives in the same household. */
  relation: relation.nullable(),
  gender,
  birthDate: partialDate,
  sameHousehold: z.boolean(),
  closedOn: z.string().nullable(),
  /** The residence status of today. */
  status: residenceStatus.nullable(),
})
export type Relative = z.infer<typeof relative>

export const mergeNote = z.strictObject({
  id: z.uuid(),
  /** Number and name of the record that was taken in. */
  number: z.string(),
  name: z.string(),
  mergedOn: z.string(),
})

/** Everything of the person; plan, contacts and documents have calls of their own. */
export const clientFile = z.strictObject({
  id: z.uuid(),
  /** "2026-0117" */
  number: z.string(),
  /** Grows with every change of the record: who saves says which version was read. */
  version: z.int(),
  depth,
  openedOn: z.string(),
  closed: z.strictObject({ on: z.string(), reason: closingReason, note: z.string() }).nullable(),
  responsible: personRef,
  intakeDoneOn: z.string().nullable(),
  ...clientSections,
  consents: z.array(consent),
  relatives: z.array(relative),
  merges: z.array(mergeNote),
})
export type ClientFile = z.infer<typeof clientFile>

/** One person in a list of hits or suggestions: enough to recognise, not the file. */
export const clientBrief = z.strictObject({
  id: z.uuid(),
  number: z.string(),
  familyName: z.string(),
  givenNames: z.string(),
  ownScript: z.string(),
  birthDate: partialDate,
  gender,
  municipality: z.string().nullable(),
  countryOfOrigin: z.string().nullable(),
  responsibleName: z.string(),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
})
export type ClientBrief = z.infer<typeof clientBrief>
