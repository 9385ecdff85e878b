import { z } from 'zod'
import { referralField } from '../clients/options.ts'
import { command, query } from '../ipc.ts'
import { day } from '../lib/dates.ts'
import { lineText } from '../lib/text-fields.ts'
import { caseworkers } from '../roles.ts'
import { lettersContract } from './letters-contract.ts'
import {
  appointment,
  arrival,
  delivery,
  move,
  referral,
  referralLine,
  referralState,
  removal,
} from './referral.ts'
import { dataGroup, keptRelease, releaseGiven } from './release.ts'

const id = z.uuid()
const nothing = z.strictObject({})
const saved = z.strictObject({ version: z.int() })
const ofReferral = z.strictObject({ clientId: id, id })
const changing = ofReferral.extend({ version: z.int() })
const client = ({ clientId }: { clientId: string }) => clientId

export const referralFilter = z.strictObject({
  states: z.array(referralState).max(9),
  field: referralField.nullable(),
  onlyMine: z.boolean(),
  /** Sent and without an answer. */
  onlyUnanswered: z.boolean(),
  text: z.string().max(200),
})
export type ReferralFilter = z.infer<typeof referralFilter>

export const workContract = {
  list: query({
    input: z.strictObject({
      filter: referralFilter,
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({
      lines: z.array(referralLine),
      total: z.int(),
      counts: z.strictObject({ open: z.int(), unanswered: z.int(), draft: z.int() }),
    }),
    roles: caseworkers,
  }),
  listOfClient: query({
    input: z.strictObject({ clientId: id }),
    output: z.array(referralLine),
    roles: caseworkers,
    readsFileOf: client,
  }),
  read: query({ input: ofReferral, output: referral, roles: caseworkers, readsFileOf: client }),
  /** A mistyped code finds nothing, never another referral. */
  findByCode: query({
    input: z.strictObject({ code: z.string().max(20) }),
    output: z.strictObject({ found: ofReferral.nullable(), mistyped: z.boolean() }),
    roles: caseworkers,
  }),
  /** One for each of the family who goes along: each has a consent and a code of their own. */
  create: command({
    input: z.strictObject({
      clientId: id,
      needId: id,
      offerId: id,
      /** Others of the same household. */
      memberIds: z.array(id).max(20),
    }),
    output: z.strictObject({ ids: z.array(ofReferral) }),
    roles: caseworkers,
    subject: client,
  }),
  /** Only while it is a draft. */
  saveDraft: command({
    input: changing.extend({ letterNote: lineText(600), answerBy: day.nullable() }),
    output: saved,
    roles: caseworkers,
    subject: client,
  }),
  /** The next step, if the rules allow it. Done with "gedeckt" the need is done as well. */
  move: command({
    input: changing.extend({ move, wholeGroup: z.boolean() }),
    output: z.strictObject({ version: z.int(), needClosed: z.boolean() }),
    roles: caseworkers,
    subject: client,
  }),
  /** Takes the last step back, while nothing else has happened since. */
  takeBack: command({ input: changing, output: saved, roles: caseworkers, subject: client }),
  setAppointment: command({
    input: changing.extend({ appointment: appointment.nullable() }),
    output: saved,
    roles: caseworkers,
    subject: client,
  }),
  /** The client's own word. */
  recordArrival: command({
    input: changing.extend({ arrived: arrival.nullable(), on: day }),
    output: saved,
    roles: caseworkers,
    subject: client,
  }),
  recordReminder: command({
    input: changing.extend({ on: day, delivery }),
    output: saved,
    roles: caseworkers,
    subject: client,
  }),
  /** Only as "irrtümlich": kept for the log, in no list and no figure. */
  remove: command({
    input: changing.extend(removal.shape),
    output: nothing,
    roles: caseworkers,
    subject: client,
  }),
}

export const releaseContract = {
  listReleases: query({
    input: z.strictObject({ clientId: id }),
    output: z.array(keptRelease),
    roles: caseworkers,
    readsFileOf: client,
  }),
  /** What this recipient needs, to be offered for ticking. */
  suggestGroups: query({
    input: ofReferral,
    output: z.strictObject({
      groups: z.array(dataGroup),
      validUntil: z.string(),
      textVersion: z.string(),
    }),
    roles: caseworkers,
    readsFileOf: client,
  }),
  giveRelease: command({
    input: ofReferral.extend({ release: releaseGiven }),
    output: z.strictObject({ releaseId: id }),
    roles: caseworkers,
    subject: client,
  }),
  /** Blocks at once; what had been passed on comes back as a list. */
  withdrawRelease: command({
    input: z.strictObject({ clientId: id, releaseId: id, on: day }),
    output: z.strictObject({ passedOn: keptRelease.shape.passedOn }),
    roles: caseworkers,
    subject: client,
  }),
  /** The recipient knows of the withdrawal. */
  markTold: command({
    input: z.strictObject({ clientId: id, letterId: id, on: day }),
    output: nothing,
    roles: caseworkers,
    subject: client,
  }),
}

export const referralsContract = { ...workContract, ...releaseContract, ...lettersContract }
