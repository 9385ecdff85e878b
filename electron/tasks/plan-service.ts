import { AppError } from '../../shared/errors.ts'
import type { Goal, Need, NeedOutcome, Step } from '../../shared/tasks/plan.ts'
import { isPlannable } from '../../shared/tasks/plan-rules.ts'
import { getOpenClient } from '../clients/client-repository.ts'
import { refreshSummary } from '../clients/client-summary.ts'
import type { Writing } from '../vault/handler-types.ts'
import { getGoal, insertGoal, reachGoal, reopenGoal, updateGoal } from './goal-repository.ts'
import {
  closedAtOf,
  closeNeed,
  getNeed,
  insertNeed,
  reopenNeed,
  updateNeed,
} from './need-repository.ts'
import type { Recorded } from './recorded.ts'
import {
  deleteStep,
  finishStep,
  getStep,
  insertStep,
  pauseSteps,
  reopenStep,
  resumeSteps,
  updateStep,
} from './step-repository.ts'

// Plans change while a case is open. The summary of the record follows in the same transaction.

type OfClient = { clientId: string }
type Part = OfClient & { id: string }

function recorded({ actor, now, today }: Writing, clientId: string, id: string): Recorded {
  return { id, clientId, by: actor.id, at: now, on: today }
}

/** What is closed takes nothing new: it has to be opened again first. */
async function getOpenNeed({ db }: Writing, clientId: string, id: string): Promise<void> {
  const need = await getNeed(db, clientId, id)
  if (need.closed !== null) throw new AppError('invalid', { fields: ['needId'] })
}

function checkDay(dueOn: string | null, today: string, field: string): void {
  if (!isPlannable(dueOn, today)) throw new AppError('invalid', { fields: [field] })
}

// ---- needs

export async function addNeed(context: Writing, { clientId, need }: OfClient & { need: Need }) {
  const { db, today } = context
  await getOpenClient(db, clientId)
  const id = context.newId()
  await insertNeed(db, need, recorded(context, clientId, id))
  await refreshSummary(db, clientId, today)
  return { id }
}

export async function changeNeed({ db, today }: Writing, input: Part & { need: Need }) {
  const { clientId, id, need } = input
  await getOpenClient(db, clientId)
  await getNeed(db, clientId, id)
  await updateNeed(db, id, need)
  await refreshSummary(db, clientId, today)
  return {}
}

export async function endNeed(context: Writing, input: Part & { outcome: NeedOutcome }) {
  const { db, today } = context
  const { clientId, id, outcome } = input
  await getOpenClient(db, clientId)
  await getNeed(db, clientId, id)
  const done = recorded(context, clientId, id)
  await closeNeed(db, outcome, done)
  await pauseSteps(db, id, done)
  await refreshSummary(db, clientId, today)
  return {}
}

export async function takeNeedUp({ db, today }: Writing, { clientId, id }: Part) {
  await getOpenClient(db, clientId)
  await getNeed(db, clientId, id)
  const closedAt = await closedAtOf(db, id)
  if (closedAt !== null) await resumeSteps(db, id, closedAt)
  await reopenNeed(db, id)
  await refreshSummary(db, clientId, today)
  return {}
}

// ---- goals

export async function addGoal(
  context: Writing,
  { clientId, needId, goal }: OfClient & { needId: string; goal: Goal },
) {
  await getOpenClient(context.db, clientId)
  await getOpenNeed(context, clientId, needId)
  checkDay(goal.dueOn, context.today, 'goal.dueOn')
  const id = context.newId()
  await insertGoal(context.db, needId, goal, recorded(context, clientId, id))
  return { id }
}

export async function changeGoal({ db, today }: Writing, input: Part & { goal: Goal }) {
  const { clientId, id, goal } = input
  await getOpenClient(db, clientId)
  await getGoal(db, clientId, id)
  checkDay(goal.dueOn, today, 'goal.dueOn')
  await updateGoal(db, id, goal)
  return {}
}

export async function markGoal(context: Writing, input: Part & { reached: boolean }) {
  const { clientId, id, reached } = input
  await getOpenClient(context.db, clientId)
  await getGoal(context.db, clientId, id)
  if (reached) await reachGoal(context.db, recorded(context, clientId, id))
  else await reopenGoal(context.db, id)
  return {}
}

// ---- steps

type NewStep = OfClient & { needId: string | null; goalId: string | null; step: Step }

/** The need of a goal is known; another one beside it would be a contradiction. */
async function needOf({ db }: Writing, { clientId, needId, goalId }: NewStep) {
  if (goalId === null) return needId
  const goal = await getGoal(db, clientId, goalId)
  if (needId !== null && needId !== goal.needId)
    throw new AppError('invalid', { fields: ['needId'] })
  return goal.needId
}

export async function addStep(context: Writing, input: NewStep) {
  const { db, today } = context
  const { clientId, goalId, step } = input
  await getOpenClient(db, clientId)
  const needId = await needOf(context, input)
  if (needId !== null) await getOpenNeed(context, clientId, needId)
  checkDay(step.dueOn, today, 'step.dueOn')
  const id = context.newId()
  await insertStep(db, { needId, goalId }, step, recorded(context, clientId, id))
  await refreshSummary(db, clientId, today)
  return { id }
}

export async function changeStep({ db, today }: Writing, input: Part & { step: Step }) {
  const { clientId, id, step } = input
  await getOpenClient(db, clientId)
  await getStep(db, clientId, id)
  checkDay(step.dueOn, today, 'step.dueOn')
  await updateStep(db, id, step)
  await refreshSummary(db, clientId, today)
  return {}
}

export async function markStep(context: Writing, input: Part & { done: boolean }) {
  const { db, today } = context
  const { clientId, id, done } = input
  await getOpenClient(db, clientId)
  const { needId } = await getStep(db, clientId, id)
  if (done) await finishStep(db, recorded(context, clientId, id))
  else await reopenStep(db, id, needId === null ? null : await closedAtOf(db, needId))
  await refreshSummary(db, clientId, today)
  return {}
}

export async function removeStep({ db, today }: Writing, { clientId, id }: Part) {
  await getOpenClient(db, clientId)
  await getStep(db, clientId, id)
  await deleteStep(db, id)
  await refreshSummary(db, clientId, today)
  return {}
}
