import { z } from 'zod'
import { command, query } from '../ipc.ts'
import { partialDate } from '../lib/dates.ts'
import { lineText } from '../lib/text-fields.ts'
import { caseworkers } from '../roles.ts'
import { citizenshipKey } from './client.ts'
import { clientBrief } from './client-file.ts'
import { gender } from './options.ts'

const id = z.uuid()

/** Why a hit stands here: as typed, in another script or spelling, by sound, or by a number. */
export const hitReason = z.enum(['typed', 'spelling', 'sound', 'number', 'birth-date', 'phone'])
export type HitReason = z.infer<typeof hitReason>

export const searchHit = clientBrief.extend({ reason: hitReason })
export type ClientHit = z.infer<typeof searchHit>

const factField = z.enum(['name', 'birth-date', 'gender', 'citizenships', 'place-of-birth'])
const fact = z.strictObject({ field: factField, reasons: z.array(z.string()) })

/** Somebody who may be the same person, with what agrees and what differs. */
export const similarClient = clientBrief.extend({
  placeOfBirth: z.string(),
  citizenships: z.array(z.string()),
  closedReason: z.string().nullable(),
  verdict: z.enum(['same', 'likely', 'possible']),
  agrees: z.array(fact),
  inexact: z.array(fact),
  differs: z.array(fact),
})
export type SimilarClient = z.infer<typeof similarClient>

/** What is known so far; half a name is enough. */
export const similarTo = z.strictObject({
  familyName: lineText(),
  givenNames: lineText(),
  birthName: lineText(),
  ownScript: lineText(),
  otherSpellings: z.array(lineText()).max(10),
  birthDate: partialDate,
  gender,
  citizenships: z.array(citizenshipKey).max(5),
  placeOfBirth: lineText(),
})
export type SimilarTo = z.infer<typeof similarTo>

/** For each field of the two records: whose value stays. Lists keep the values of both. */
export const mergeChoice = z.enum(['kept', 'dropped'])

export const searchContract = {
  search: query({
    input: z.strictObject({ text: lineText(200), limit: z.int().min(1).max(50) }),
    output: z.strictObject({ hits: z.array(searchHit), more: z.boolean() }),
    roles: caseworkers,
  }),
  findSimilar: query({
    input: z.strictObject({
      person: similarTo,
      /** The record itself, where it has one; pairs that were told apart are left out. */
      exceptId: id.nullable(),
    }),
    output: z.array(similarClient),
    roles: caseworkers,
  }),
  declareDifferent: command({
    input: z.strictObject({ id, otherId: id }),
    output: z.strictObject({}),
    roles: caseworkers,
    subject: input => input.id,
  }),
  /**
   * Everything of `droppedId` goes to `keptId`. `choices` names "section.field", such as
   * "person.familyName": what is not named keeps the value of the kept record, or takes the other
   * one where it is blank.
   */
  merge: command({
    input: z.strictObject({
      keptId: id,
      keptVersion: z.int(),
      droppedId: id,
      droppedVersion: z.int(),
      choices: z.record(z.string().regex(/^[a-z]+\.[a-zA-Z]+$/), mergeChoice),
    }),
    output: z.strictObject({ mergeId: id }),
    roles: caseworkers,
    subject: input => input.keptId,
  }),
  /** Both records are as they were before; what was added since stays with the kept one. */
  undoMerge: command({
    input: z.strictObject({ keptId: id, mergeId: id }),
    output: z.strictObject({ droppedId: id }),
    roles: caseworkers,
    subject: input => input.keptId,
  }),
}
