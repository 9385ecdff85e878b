import { z } from 'zod'
import { command, query } from '../ipc.ts'
import { caseworkers } from '../roles.ts'
import { goal, need, needOutcome, plan, step } from './plan.ts'

const id = z.uuid()
const nothing = z.strictObject({})
const created = z.strictObject({ id })

/** Every call names the client: the audit row is about her, and what belongs to another is refused. */
export const tasksContract = {
  readPlan: query({
    input: z.strictObject({ clientId: id }),
    output: plan,
    roles: caseworkers,
    readsFileOf: input => input.clientId,
  }),
  addNeed: command({
    input: z.strictObject({ clientId: id, need }),
    output: created,
    roles: caseworkers,
    subject: input => input.clientId,
  }),
  changeNeed: command({
    input: z.strictObject({ clientId: id, id, need }),
    output: nothing,
    roles: caseworkers,
    subject: input => input.clientId,
  }),
  /** Its goals stay as they are. Its open steps are given up, and come back when it is reopened. */
  closeNeed: command({
    input: z.strictObject({ clientId: id, id, outcome: needOutcome }),
    output: nothing,
    roles: caseworkers,
    subject: input => input.clientId,
  }),
  reopenNeed: command({
    input: z.strictObject({ clientId: id, id }),
    output: nothing,
    roles: caseworkers,
    subject: input => input.clientId,
  }),
  addGoal: command({
    input: z.strictObject({ clientId: id, needId: id, goal }),
    output: created,
    roles: caseworkers,
    subject: input => input.clientId,
  }),
  changeGoal: command({
    input: z.strictObject({ clientId: id, id, goal }),
    output: nothing,
    roles: caseworkers,
    subject: input => input.clientId,
  }),
  markGoal: command({
    input: z.strictObject({ clientId: id, id, reached: z.boolean() }),
    output: nothing,
    roles: caseworkers,
    subject: input => input.clientId,
  }),
  /** A step may stand under a goal, under a need, or alone. A goal brings its need along. */
  addStep: command({
    input: z.strictObject({ clientId: id, needId: id.nullable(), goalId: id.nullable(), step }),
    output: created,
    roles: caseworkers,
    subject: input => input.clientId,
  }),
  changeStep: command({
    input: z.strictObject({ clientId: id, id, step }),
    output: nothing,
    roles: caseworkers,
    subject: input => input.clientId,
  }),
  /** `done: false` opens it again, and takes a step up again that had been given up. */
  markStep: command({
    input: z.strictObject({ clientId: id, id, done: z.boolean() }),
    output: nothing,
    roles: caseworkers,
    subject: input => input.clientId,
  }),
  /** What was added by mistake; the answer is enough to put it back with `addStep`. */
  removeStep: command({
    input: z.strictObject({ clientId: id, id }),
    output: nothing,
    roles: caseworkers,
    subject: input => input.clientId,
  }),
}
