import { type RawBuilder, sql, type Transaction } from 'kysely'
import { fullName } from '../../shared/clients/client.ts'
import { AppError } from '../../shared/errors.ts'
import type {
  DeclineReason,
  HelpRequest,
  KeptRequest,
  RequestState,
} from '../../shared/volunteers/assignment.ts'
import { type AnswerState, openStateOf } from '../../shared/volunteers/assignment-rules.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import { among } from '../today/desk-cases.ts'
import type { Writing } from '../vault/handler-types.ts'
import { type RequestRow, requestColumns, requestOf, requestStateOf } from './assignment-columns.ts'

type Db = Transaction<Database>
type Saved = { id: string; version: number }

export async function getRequestRow(db: Reader, id: string): Promise<RequestRow> {
  const row = await db
    .selectFrom('help_requests')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found')
  return row
}

export async function insertRequest(
  { db, actor, now, today, newId }: Writing,
  request: HelpRequest,
): Promise<Saved> {
  const id = newId()
  await db
    .insertInto('help_requests')
    .values({
      ...{ id, version: 1, ...requestColumns(request), state: 'offen', assignment_id: null },
      ...{ created_by: actor.id, created_on: today, created_at: now, updated_at: now },
    })
    .execute()
  return { id, version: 1 }
}

export async function changeRequest(
  db: Db,
  id: string,
  columns: Partial<Omit<RequestRow, 'id' | 'version'>>,
  now: string,
): Promise<Saved> {
  return db
    .updateTable('help_requests')
    .set({ ...columns, version: sql<number>`version + 1`, updated_at: now })
    .where('id', '=', id)
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow()
}

// ---- answers

export async function answersTo(
  db: Reader,
  requestId: string,
): Promise<{ helperId: string; state: AnswerState }[]> {
  const rows = await db
    .selectFrom('request_answers')
    .select(['helper_id as helperId', 'state'])
    .where('request_id', '=', requestId)
    .execute()
  return rows.map(({ helperId, state }) => ({ helperId, state: state as AnswerState }))
}

type Answer = {
  requestId: string
  helperId: string
  state: AnswerState
  reason: DeclineReason | null
  askedOn: string
}

export async function setAnswer(db: Db, answer: Answer): Promise<void> {
  const { requestId, helperId, state, reason, askedOn } = answer
  await db
    .insertInto('request_answers')
    .values({ request_id: requestId, helper_id: helperId, state, reason, asked_on: askedOn })
    .onConflict(conflict =>
      conflict.columns(['request_id', 'helper_id']).doUpdateSet({ state, reason }),
    )
    .execute()
}

/** Those who had promised are asked again: what they promised is no longer what is wanted. */
export async function askAgain(db: Db, requestId: string): Promise<void> {
  await db
    .updateTable('request_answers')
    .set({ state: 'gefragt' })
    .where('request_id', '=', requestId)
    .where('state', '=', 'zugesagt')
    .execute()
}

/** Follows from the answers; what is closed is not asked for. */
export async function stateFromAnswers(db: Reader, requestId: string): Promise<RequestState> {
  return openStateOf((await answersTo(db, requestId)).map(({ state }) => state))
}

/**
 * Somebody pauses or leaves: what she had promised, or was asked for, is free again for others.
 * Returns how many requests that were.
 */
export async function freeRequestsOf(db: Db, helperId: string, at: string): Promise<number> {
  const rows = await db
    .selectFrom('request_answers')
    .innerJoin('help_requests', 'help_requests.id', 'request_answers.request_id')
    .select('help_requests.id')
    .where('helper_id', '=', helperId)
    .where('request_answers.state', 'in', ['gefragt', 'zugesagt'])
    .where('help_requests.state', 'in', ['angefragt', 'zugesagt'])
    .execute()
  for (const { id } of rows) {
    await db
      .updateTable('request_answers')
      .set({ state: 'abgelehnt', reason: 'keine-zeit' })
      .where('request_id', '=', id)
      .where('helper_id', '=', helperId)
      .execute()
    await changeRequest(db, id, { state: await stateFromAnswers(db, id) }, at)
  }
  return rows.length
}

// ---- reading

type Wanted = { states: readonly RequestState[]; clientId: string | null }

/** The next appointment first; no state asked for means all. */
export async function listRequests(db: Reader, wanted: Wanted): Promise<KeptRequest[]> {
  const { states, clientId } = wanted
  let query = db
    .selectFrom('help_requests')
    .innerJoin('users', 'users.id', 'help_requests.created_by')
    .leftJoin('clients', 'clients.id', 'help_requests.client_id')
    .selectAll('help_requests')
    .select(['users.name as createdByName', 'family_name', 'given_names'])
  if (states.length > 0) query = query.where('help_requests.state', 'in', [...states])
  if (clientId !== null) query = query.where('help_requests.client_id', '=', clientId)
  const rows = await query
    .orderBy('help_requests.day')
    .orderBy(sql`time is null`)
    .orderBy('time')
    .orderBy('help_requests.id')
    .execute()
  const answers = await namedAnswers(db, among(rows.map(({ id }) => id)))
  return rows.map(row => ({
    ...requestOf(row),
    ...{ id: row.id, version: row.version, state: requestStateOf(row) },
    clientName: fullName({
      familyName: row.family_name ?? '',
      givenNames: row.given_names ?? '',
    }),
    answers: answers.get(row.id) ?? [],
    ...{ assignmentId: row.assignment_id, createdByName: row.createdByName },
    createdOn: row.created_on,
  }))
}

async function namedAnswers(db: Reader, requestIds: RawBuilder<string>) {
  const rows = await db
    .selectFrom('request_answers')
    .innerJoin('helpers', 'helpers.id', 'request_answers.helper_id')
    .select(['request_id', 'helper_id', 'request_answers.state', 'reason', 'asked_on'])
    .select(['family_name', 'given_names'])
    .where('request_id', 'in', requestIds)
    .orderBy('asked_on')
    .orderBy('name_sort')
    .orderBy('helper_id')
    .execute()
  const named = rows.map(row => ({
    requestId: row.request_id,
    answer: {
      helperId: row.helper_id,
      helperName: fullName({ familyName: row.family_name, givenNames: row.given_names }),
      state: row.state as AnswerState,
      reason: row.reason as DeclineReason | null,
      askedOn: row.asked_on,
    },
  }))
  const grouped = Map.groupBy(named, row => row.requestId)
  return new Map([...grouped].map(([id, list]) => [id, list.map(({ answer }) => answer)]))
}
