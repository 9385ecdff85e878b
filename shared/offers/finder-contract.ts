import { z } from 'zod'
import { ags } from '../clients/client.ts'
import { referralField } from '../clients/options.ts'
import { command, job, query } from '../ipc.ts'
import { day } from '../lib/dates.ts'
import { caseworkers, everyone } from '../roles.ts'
import { keptRule, rule } from './eligibility.ts'
import { finderAnswer, finderFacts, finderQuestion } from './finder.ts'

const id = z.uuid()
const nothing = z.strictObject({})
const saved = z.strictObject({ id, version: z.int() })

/** Gaps in what there is, by field and municipality; for the office, exact. */
export const gapRow = z.strictObject({
  field: referralField,
  municipality: ags.nullable(),
  openNeeds: z.int(),
  /** No offer fits, not even perhaps. */
  withoutOffer: z.int(),
  /** Only perhaps: somebody has to ask first. */
  onlyPerhaps: z.int(),
  refusedForCapacity: z.int(),
  refusedOtherwise: z.int(),
  /** The nearest that fits is further away than the settings call near. */
  tooFar: z.int(),
  languageMissing: z.int(),
  childcareMissing: z.int(),
  /** Systemhürden noted on cases in the time asked for. */
  barriers: z.int(),
})
export type GapRow = z.infer<typeof gapRow>

export const gapReport = z.strictObject({
  from: z.string(),
  until: z.string(),
  rows: z.array(gapRow),
  languages: z.array(z.strictObject({ code: z.string(), needs: z.int() })),
  /** German, without any name; numbers below five are said as "unter 5". */
  paragraph: z.string(),
})
export type GapReport = z.infer<typeof gapReport>

export const finderContract = {
  /** Nobody's file: the facts are what was typed. */
  find: query({
    input: z.strictObject({
      question: finderQuestion,
      facts: finderFacts,
      /** Of each verdict. */
      shown: z.int().min(1).max(200),
    }),
    output: finderAnswer,
    roles: everyone,
  }),
  /** What is known of this client, to be looked at and changed for the question. */
  readFacts: query({
    input: z.strictObject({ clientId: id, from: day }),
    output: finderFacts,
    roles: caseworkers,
    readsFileOf: input => input.clientId,
  }),
  listRules: query({ input: nothing, output: z.array(keptRule), roles: everyone }),
  addRule: command({
    input: z.strictObject({ rule }),
    output: saved,
    roles: everyone,
    subject: (_, { id: added }) => added,
  }),
  saveRule: command({
    input: z.strictObject({ id, version: z.int(), rule }),
    output: saved,
    roles: everyone,
    subject: input => input.id,
  }),
  removeRule: command({
    input: z.strictObject({ id, version: z.int() }),
    output: nothing,
    roles: everyone,
    subject: input => input.id,
  }),
  /** For how many of the open cases would it hold, fail, or be unclear? Counts only. */
  tryRule: query({
    input: z.strictObject({ rule }),
    output: z.strictObject({ holds: z.int(), fails: z.int(), unclear: z.int() }),
    roles: caseworkers,
  }),
  findGaps: job({
    input: z.strictObject({ from: day, until: day }),
    output: gapReport,
    roles: caseworkers,
    subject: () => null,
  }),
}
