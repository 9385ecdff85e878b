import { z } from 'zod'
import { command, query } from '../ipc.ts'
import { day } from '../lib/dates.ts'
import { lineText, neededLine, noteText } from '../lib/text-fields.ts'
import { referralEvent } from '../referrals/referral.ts'
import { caseworkers, everyone } from '../roles.ts'
import { step } from '../tasks/plan.ts'
import { personRef } from './client-file.ts'
import { contactKind, referralField } from './options.ts'
import { closingReason } from './options-record.ts'

const id = z.uuid()
const nothing = z.strictObject({})
const MOST_AT_ONCE = 500

export const contact = z.strictObject({
  day,
  kind: contactKind,
  minutes: z.int().min(0).max(1440, 'Höchstens 24 Stunden.').nullable(),
  withWhom: lineText(),
  note: noteText(),
})
export type Contact = z.infer<typeof contact>

/** A gap in the system, noted on a case and collected for the network. */
export const barrier = z.strictObject({
  field: referralField,
  text: neededLine('Bitte beschreiben Sie die Hürde in einem Satz.', 500),
})
export type Barrier = z.infer<typeof barrier>

export const closing = z
  .strictObject({
    ids: z.array(id).min(1).max(MOST_AT_ONCE),
    on: day,
    reason: closingReason,
    note: noteText(2000),
    /** Open steps are done or given up; either way nothing is due any more. */
    openSteps: z.enum(['erledigt', 'hinfaellig']),
  })
  .refine(({ reason, note }) => reason !== 'sonst' || note !== '', {
    message: 'Bitte schreiben Sie den Grund in einem Satz.',
    path: ['note'],
  })
export type Closing = z.infer<typeof closing>

/** What changed in the life of the case. */
export const caseEventKind = z.enum([
  'opened',
  'depth',
  'closed',
  'reopened',
  'handed-over',
  'merged',
  'unmerged',
  'consent-given',
  'consent-withdrawn',
  'document-removed',
])
export type CaseEventKind = z.infer<typeof caseEventKind>

/** One line of the Verlauf; most recent first. */
export const timelineEntry = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('contact'),
    id,
    day: z.string(),
    at: z.string(),
    byName: z.string(),
    contact,
  }),
  z.strictObject({
    type: z.literal('event'),
    id,
    day: z.string(),
    at: z.string(),
    byName: z.string(),
    kind: caseEventKind,
    /** A key of the kind: the reason of closing, the new depth, the kind of document. */
    code: z.string().nullable(),
    note: z.string(),
    toName: z.string().nullable(),
  }),
  z.strictObject({
    type: z.enum([
      'need-opened',
      'need-closed',
      'goal-set',
      'goal-reached',
      'step-done',
      'barrier',
      'document',
      'assignment-begun',
      'assignment-ended',
    ]),
    id,
    day: z.string(),
    at: z.string(),
    byName: z.string(),
    text: z.string(),
    /** The field of a need or barrier, the outcome of a need, the kind of a document, why it ended. */
    code: z.string().nullable(),
  }),
  z.strictObject({
    type: z.literal('referral'),
    ...referralEvent.shape,
    referralId: id,
    /** The offer and whose it is. */
    text: z.string(),
  }),
])
export type TimelineEntry = z.infer<typeof timelineEntry>

export const caseContract = {
  listTimeline: query({
    input: z.strictObject({ clientId: id }),
    output: z.array(timelineEntry),
    roles: caseworkers,
    readsFileOf: input => input.clientId,
  }),
  /** `step` is what follows from the talk: one entry, one command. */
  recordContact: command({
    input: z.strictObject({ clientId: id, contact, step: step.nullable() }),
    output: z.strictObject({ id, stepId: id.nullable() }),
    roles: caseworkers,
    subject: input => input.clientId,
  }),
  changeContact: command({
    input: z.strictObject({ clientId: id, id, contact }),
    output: nothing,
    roles: caseworkers,
    subject: input => input.clientId,
  }),
  removeContact: command({
    input: z.strictObject({ clientId: id, id }),
    output: nothing,
    roles: caseworkers,
    subject: input => input.clientId,
  }),
  noteBarrier: command({
    input: z.strictObject({ clientId: id, barrier }),
    output: z.strictObject({ id }),
    roles: caseworkers,
    subject: input => input.clientId,
  }),
  removeBarrier: command({
    input: z.strictObject({ clientId: id, id }),
    output: nothing,
    roles: caseworkers,
    subject: input => input.clientId,
  }),
  /** For the network: what was noted, without whose case it was. */
  listBarriers: query({
    input: z.strictObject({}),
    output: z.array(barrier.extend({ id, notedOn: z.string() })),
    roles: everyone,
  }),
  /** Needs stay as they are: how far they were met is said at each need. */
  closeCase: command({
    input: closing,
    output: nothing,
    roles: caseworkers,
    subject: input => (input.ids.length === 1 ? (input.ids[0] ?? null) : null),
  }),
  /** The history stays, and what was given up stays given up. */
  reopenCase: command({
    input: z.strictObject({ id, note: noteText(2000) }),
    output: nothing,
    roles: caseworkers,
    subject: input => input.id,
  }),
  handOver: command({
    input: z.strictObject({
      ids: z.array(id).min(1).max(MOST_AT_ONCE),
      toUserId: id,
      /** What the next one must know. */
      note: noteText(2000),
    }),
    output: nothing,
    roles: caseworkers,
    subject: input => (input.ids.length === 1 ? (input.ids[0] ?? null) : null),
  }),
  /** Who may be responsible for a case. */
  listColleagues: query({
    input: z.strictObject({}),
    output: z.array(personRef),
    roles: caseworkers,
  }),
}
