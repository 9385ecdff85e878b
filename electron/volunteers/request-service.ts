import { AppError } from '../../shared/errors.ts'
import type {
  AssignmentKind,
  DeclineReason,
  HelpRequest,
} from '../../shared/volunteers/assignment.ts'
import { isOpenRequest, mayClose } from '../../shared/volunteers/assignment-rules.ts'
import { tellingFields } from '../../shared/volunteers/protected-words.ts'
import { getOpenClient } from '../clients/client-repository.ts'
import type { ClientRow } from '../clients/client-table.ts'
import type { Reader } from '../store/reader.ts'
import type { Writing } from '../vault/handler-types.ts'
import { type RequestRow, requestColumns, requestOf, requestStateOf } from './assignment-columns.ts'
import { findRunningPair } from './assignment-repository.ts'
import { assertFits } from './pair-checks.ts'
import {
  answersTo,
  askAgain,
  changeRequest,
  getRequestRow,
  insertRequest,
  setAnswer,
  stateFromAnswers,
} from './request-repository.ts'

// "Dari, Ausländerbehörde, Dienstag 10:00": open, asked, promised, done or called off.

type Changing = { id: string; version: number }

/** What a helper will read must not tell whose name it is. */
export function assertTellsNobody(
  texts: Pick<HelpRequest, 'task' | 'place'>,
  client: Pick<ClientRow, 'family_name' | 'birth_name' | 'own_script' | 'number'>,
): void {
  const fields = tellingFields(texts, {
    ...{ familyName: client.family_name, birthName: client.birth_name },
    ...{ ownScript: client.own_script, number: client.number },
  })
  if (fields.length > 0) throw new AppError('invalid', { fields })
}

async function assertRequest(db: Reader, request: HelpRequest): Promise<void> {
  if (request.clientId === null) return
  assertTellsNobody(request, await getOpenClient(db, request.clientId))
}

export async function addRequest(context: Writing, { request }: { request: HelpRequest }) {
  const { db, today } = context
  if (request.day < today) throw new AppError('invalid', { fields: ['day'] })
  await assertRequest(db, request)
  return insertRequest(context, request)
}

async function openRow(db: Reader, { id, version }: Changing): Promise<RequestRow> {
  const row = await getRequestRow(db, id)
  if (row.version !== version) throw new AppError('changed-meanwhile', { version: row.version })
  if (!isOpenRequest(requestStateOf(row))) throw new AppError('state-refused')
  return row
}

const promised = ['clientId', 'kind', 'language', 'day', 'time'] as const

/** Another day or another matter: whoever had promised is asked again. */
export async function saveRequest(
  { db, now, today }: Writing,
  { request, ...input }: Changing & { request: HelpRequest },
) {
  const row = await openRow(db, input)
  const before = requestOf(row)
  if (request.day < today && request.day !== before.day)
    throw new AppError('invalid', { fields: ['day'] })
  await assertRequest(db, request)
  if (promised.some(field => request[field] !== before[field])) await askAgain(db, row.id)
  const state = await stateFromAnswers(db, row.id)
  return changeRequest(db, row.id, { ...requestColumns(request), state }, now)
}

type Asking = Changing & { helperId: string }

async function assertMayBeAsked(
  { db, today }: Writing,
  row: RequestRow,
  helperId: string,
): Promise<void> {
  const { clientId, kind, topic, day } = requestOf(row)
  if (clientId !== null) await getOpenClient(db, clientId)
  await assertFits(db, { helperId, clientId, kind, topic, on: day > today ? day : today })
}

export async function askCandidate(context: Writing, input: Asking & { on: string }) {
  const { db, now, today } = context
  const { helperId, on } = input
  const row = await openRow(db, input)
  if (row.state === 'zugesagt') throw new AppError('state-refused')
  if (on > today) throw new AppError('invalid', { fields: ['on'] })
  await assertMayBeAsked(context, row, helperId)
  await setAnswer(db, {
    ...{ requestId: row.id, helperId, state: 'gefragt', reason: null, askedOn: on },
  })
  return changeRequest(db, row.id, { state: await stateFromAnswers(db, row.id) }, now)
}

type Answering = Asking & { answer: 'zugesagt' | 'abgelehnt'; reason: DeclineReason | null }

/** One promises; whoever had promised may still decline, and the request is open again. */
export async function answerCandidate(context: Writing, input: Answering) {
  const { db, now, today } = context
  const { helperId, answer, reason } = input
  const row = await openRow(db, input)
  const answers = await answersTo(db, row.id)
  if (!answers.some(one => one.helperId === helperId)) throw new AppError('not-found')
  if (answer === 'abgelehnt' && reason === null)
    throw new AppError('invalid', { fields: ['reason'] })
  if (answer === 'zugesagt') {
    const hasOther = answers.some(one => one.helperId !== helperId && one.state === 'zugesagt')
    if (hasOther) throw new AppError('state-refused')
    await assertMayBeAsked(context, row, helperId)
  }
  const given = answer === 'zugesagt' ? null : reason
  await setAnswer(db, {
    ...{ requestId: row.id, helperId, state: answer, reason: given, askedOn: today },
  })
  return changeRequest(db, row.id, { state: await stateFromAnswers(db, row.id) }, now)
}

/** What was done by two who already belong together is written to their assignment. */
export async function closeRequest(
  { db, now }: Writing,
  { state, ...input }: Changing & { state: 'erledigt' | 'abgesagt' },
) {
  const row = await openRow(db, input)
  if (!mayClose(requestStateOf(row), state)) throw new AppError('state-refused')
  const assignmentId = state === 'erledigt' ? await assignmentBehind(db, row) : null
  return changeRequest(db, row.id, { state, assignment_id: assignmentId }, now)
}

async function assignmentBehind(db: Reader, row: RequestRow): Promise<string | null> {
  const answers = await answersTo(db, row.id)
  const helperId = answers.find(({ state }) => state === 'zugesagt')?.helperId
  if (helperId === undefined || row.client_id === null) return null
  return findRunningPair(db, { helperId, clientId: row.client_id })
}

// ---- the assignment that answers a request

type Answered = { requestId: string | null; clientId: string; kind: AssignmentKind }

export async function requestForAssignment(
  db: Reader,
  { requestId, clientId, kind }: Answered,
): Promise<RequestRow | null> {
  if (requestId === null) return null
  const row = await getRequestRow(db, requestId)
  if (!isOpenRequest(requestStateOf(row))) throw new AppError('state-refused')
  const isOfAnother = row.client_id !== null && row.client_id !== clientId
  if (isOfAnother || row.kind !== kind) throw new AppError('invalid', { fields: ['requestId'] })
  return row
}

export async function closeByAssignment(
  { db, now, today }: Writing,
  row: RequestRow,
  { helperId, assignmentId }: { helperId: string; assignmentId: string },
): Promise<void> {
  await setAnswer(db, {
    ...{ requestId: row.id, helperId, state: 'zugesagt', reason: null, askedOn: today },
  })
  await changeRequest(db, row.id, { state: 'erledigt', assignment_id: assignmentId }, now)
}
