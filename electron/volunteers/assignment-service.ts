import { AppError } from '../../shared/errors.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type { Assignment, Ending } from '../../shared/volunteers/assignment.ts'
import { assignmentStateOn } from '../../shared/volunteers/assignment-rules.ts'
import { getOpenClient } from '../clients/client-repository.ts'
import type { Writing } from '../vault/handler-types.ts'
import {
  type AssignmentRow,
  assignmentColumns,
  assignmentOf,
  endingColumns,
} from './assignment-columns.ts'
import {
  changeAssignment,
  findRunningPair,
  insertAssignment,
  unchangedAssignment,
} from './assignment-repository.ts'
import { assertFits, assertHasPlace } from './pair-checks.ts'
import { closeByAssignment, requestForAssignment } from './request-service.ts'

// From the first meeting to the last word. Nothing changes while the case is closed.

type Assigning = {
  helperId: string
  clientId: string
  assignment: Assignment
  requestId: string | null
}
type Changing = { id: string; version: number }

export async function assign(context: Writing, input: Assigning) {
  const { db, today } = context
  const { helperId, clientId, assignment, requestId } = input
  await getOpenClient(db, clientId)
  assertDays(assignment, today)
  const request = await requestForAssignment(db, { requestId, clientId, kind: assignment.kind })
  await assertPair(context, { helperId, clientId, assignment, requestId })
  const saved = await insertAssignment(context, { helperId, clientId }, assignment)
  if (request) await closeByAssignment(context, request, { helperId, assignmentId: saved.id })
  return saved
}

/** Two helpers may share one family; the same two people are not brought together twice. */
async function assertPair({ db, today }: Writing, pair: Assigning): Promise<void> {
  const { helperId, clientId, assignment, requestId } = pair
  const { kind, topic, startOn } = assignment
  const on = startOn > today ? startOn : today
  const helper = await assertFits(db, { helperId, clientId, kind, topic, on })
  if ((await findRunningPair(db, pair)) !== null)
    throw new AppError('invalid', { fields: ['helperId'] })
  await assertHasPlace(db, helper, { kind, on: startOn }, requestId)
}

const FURTHEST_DAYS = 366

function assertDays({ startOn, agreementOn }: Assignment, today: string): void {
  if (startOn > addDays(today, FURTHEST_DAYS))
    throw new AppError('invalid', { fields: ['startOn'] })
  if (agreementOn !== null && agreementOn > today)
    throw new AppError('invalid', { fields: ['agreementOn'] })
}

async function runningRow({ db }: Writing, input: Changing): Promise<AssignmentRow> {
  const row = await unchangedAssignment(db, input)
  await getOpenClient(db, row.client_id)
  if (row.state === 'beendet') throw new AppError('state-refused')
  return row
}

/** Another kind of work, or work for children, asks for the papers again. */
export async function saveAssignment(
  context: Writing,
  { assignment, ...input }: Changing & { assignment: Assignment },
) {
  const { db, now, today } = context
  const row = await runningRow(context, input)
  assertDays(assignment, today)
  const { kind, topic, startOn } = assignment
  const on = startOn > today ? startOn : today
  if (kind !== row.kind || topic !== row.topic) {
    const matter = { helperId: row.helper_id, clientId: row.client_id, kind, topic, on }
    const helper = await assertFits(db, matter)
    if (kind !== row.kind) await assertHasPlace(db, helper, { kind, on: startOn }, null)
  }
  const state = assignmentStateOn({ ...assignment, endedOn: null }, today)
  return changeAssignment(db, row.id, { ...assignmentColumns(assignment), state }, now)
}

export async function endAssignment(
  context: Writing,
  { ending, ...input }: Changing & { ending: Ending },
) {
  const { db, actor, now, today } = context
  const row = await runningRow(context, input)
  const isWithin = ending.on <= today && ending.on >= earlierDay(row.start_on, today)
  if (!isWithin) throw new AppError('invalid', { fields: ['on'] })
  const ended = { ...endingColumns(ending), ended_by: actor.id, ended_at: now }
  return changeAssignment(db, row.id, ended, now)
}

/** What never began may be called off today. */
const earlierDay = (a: string, b: string) => (a < b ? a : b)

/** Ended by mistake, or taken up again: all that must hold for a new one must hold. The words stay. */
export async function resumeAssignment(context: Writing, input: Changing) {
  const { db, now, today } = context
  const row = await unchangedAssignment(db, input)
  await getOpenClient(db, row.client_id)
  if (row.state !== 'beendet') throw new AppError('state-refused')
  const assignment = assignmentOf(row)
  const pair = { helperId: row.helper_id, clientId: row.client_id, assignment, requestId: null }
  await assertPair(context, pair)
  const state = assignmentStateOn({ ...assignment, endedOn: null }, today)
  const running = { state, ended_on: null, end_reason: null, ended_by: null, ended_at: null }
  return changeAssignment(db, row.id, running, now)
}
