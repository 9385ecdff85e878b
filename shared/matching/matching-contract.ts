import { z } from 'zod'
import { command, job, query } from '../ipc.ts'
import { day } from '../lib/dates.ts'
import { lineText } from '../lib/text-fields.ts'
import { caseworkers } from '../roles.ts'
import { weights } from '../settings/settings.ts'
import { assignment, assignmentKind } from '../volunteers/assignment.ts'
import { board, candidates, difference, pairSheet, whyNot } from './board.ts'
import { ownReason, refusalReason, refusedBy } from './decision.ts'
import { companionWish, keptWish, wishKind } from './wish.ts'

const id = z.uuid()
const nothing = z.strictObject({})
const saved = z.strictObject({ id, version: z.int() })
const changing = z.strictObject({ id, version: z.int() })
const itself = ({ id: of }: { id: string }) => of
const ofCase = ({ caseId }: { caseId: string }) => caseId

const kind = assignmentKind
const pair = z.strictObject({ kind, caseId: id, helperId: id })
/** What the screen showed of the two: a pair that has changed since is not decided unseen. */
const seenPair = pair.extend({ seen: z.string().max(200) })

export const matchingContract = {
  listWishes: query({
    input: z.strictObject({ clientId: id }),
    output: z.array(keptWish),
    roles: caseworkers,
  }),
  addWish: command({
    input: z.strictObject({ clientId: id, wish: companionWish }),
    output: saved,
    roles: caseworkers,
    subject: ({ clientId }) => clientId,
  }),
  saveWish: command({
    input: changing.extend({ wish: companionWish }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  /** Nobody waits for it any more; or it waits again. */
  closeWish: command({
    input: changing.extend({ state: z.enum(['zurueckgezogen', 'offen']) }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  readBoard: query({ input: z.strictObject({ kind }), output: board, roles: caseworkers }),
  /** Reckons in a thread of its own and keeps what it found; nothing holds until it is applied. */
  run: job({
    input: z.strictObject({ kind }),
    output: z.strictObject({ runId: id, changes: z.int(), applied: z.boolean() }),
    roles: caseworkers,
    subject: (_, { runId }) => runId,
  }),
  readDifference: query({
    input: z.strictObject({ runId: id }),
    output: difference,
    roles: caseworkers,
  }),
  applyRun: command({
    input: z.strictObject({ id }),
    output: nothing,
    roles: caseworkers,
    subject: itself,
  }),
  discardRun: command({
    input: z.strictObject({ id }),
    output: nothing,
    roles: caseworkers,
    subject: itself,
  }),
  /** What other weights would change; nothing is kept. */
  tryWeights: query({
    input: z.strictObject({ kind, weights }),
    output: difference,
    roles: caseworkers,
  }),
  readPair: query({ input: pair, output: pairSheet, roles: caseworkers }),
  listCandidates: query({
    input: z.strictObject({ kind, caseId: id }),
    output: candidates,
    roles: caseworkers,
  }),
  explainWhyNot: query({ input: pair, output: whyNot, roles: caseworkers }),
  /** Makes the assignment and answers the wish. */
  confirm: command({
    input: seenPair.extend({ kind: wishKind, assignment }),
    output: z.strictObject({ assignmentId: id }),
    roles: caseworkers,
    subject: ofCase,
  }),
  /** Against the reckoning, with a reason; never against what protects people. */
  confirmByHand: command({
    input: seenPair.extend({ kind: wishKind, assignment, reason: ownReason, note: lineText(200) }),
    output: z.strictObject({ assignmentId: id }),
    roles: caseworkers,
    subject: ofCase,
  }),
  reserve: command({
    input: seenPair.extend({ until: day }),
    output: z.strictObject({ decisionId: id }),
    roles: caseworkers,
    subject: ofCase,
  }),
  releaseReservation: command({
    input: pair,
    output: nothing,
    roles: caseworkers,
    subject: ofCase,
  }),
  refuse: command({
    input: pair.extend({
      by: refusedBy,
      reason: refusalReason,
      /** Null: for good. */
      until: day.nullable(),
      note: lineText(200),
    }),
    output: z.strictObject({ decisionId: id }),
    roles: caseworkers,
    subject: ofCase,
  }),
  takeBackRefusal: command({ input: pair, output: nothing, roles: caseworkers, subject: ofCase }),
}
