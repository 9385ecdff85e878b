import type { TimelineEntry } from '../../shared/clients/case-contract.ts'
import { fullName } from '../../shared/clients/client.ts'
import { dayOfInstant } from '../../shared/lib/dates.ts'
import { type AssignmentKind, assignmentKindNames } from '../../shared/volunteers/assignment.ts'
import { recipientOf } from '../referrals/referral-columns.ts'
import type { EventKind } from '../referrals/referral-events.ts'
import type { Reader } from '../store/reader.ts'

/** Everything that happened in a case, the newest first; before its opening there was nothing. */
export async function listTimeline(db: Reader, clientId: string): Promise<TimelineEntry[]> {
  const parts = await Promise.all(sources.map(source => source(db, clientId)))
  return parts.flat().toSorted(newestFirst)
}

function newestFirst(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compare(b.day, a.day) ||
    compare(b.at, a.at) ||
    Number(isOpening(a)) - Number(isOpening(b)) ||
    compare(b.id, a.id)
  )
}

const isOpening = (entry: TimelineEntry) => entry.type === 'event' && entry.kind === 'opened'

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

type Source = (db: Reader, clientId: string) => Promise<TimelineEntry[]>

const contacts: Source = async (db, clientId) => {
  const rows = await db
    .selectFrom('contacts')
    .innerJoin('users', 'users.id', 'contacts.recorded_by')
    .selectAll('contacts')
    .select('users.name as byName')
    .where('contacts.client_id', '=', clientId)
    .execute()
  return rows.map(({ id, day, kind, minutes, note, byName, ...row }) => ({
    ...{ type: 'contact' as const, id, day, at: row.recorded_at, byName },
    contact: { day, kind, minutes, note, withWhom: row.with_whom },
  }))
}

const events: Source = async (db, clientId) => {
  const rows = await db
    .selectFrom('case_events')
    .innerJoin('users', 'users.id', 'case_events.by_user')
    .leftJoin('users as receivers', 'receivers.id', 'case_events.to_user')
    .select(['case_events.id', 'day', 'at', 'kind', 'code', 'note'])
    .select(['users.name as byName', 'receivers.name as toName'])
    .where('case_events.client_id', '=', clientId)
    .execute()
  return rows.map(row => ({ type: 'event' as const, ...row }))
}

const needsOpened: Source = async (db, clientId) => {
  const rows = await db
    .selectFrom('needs')
    .innerJoin('users', 'users.id', 'needs.created_by')
    .select(['needs.id', 'opened_on as day', 'needs.created_at as at', 'title as text'])
    .select(['field as code', 'users.name as byName'])
    .where('client_id', '=', clientId)
    .execute()
  return rows.map(row => ({ type: 'need-opened' as const, ...row }))
}

const needsClosed: Source = async (db, clientId) => {
  const rows = await db
    .selectFrom('needs')
    .innerJoin('users', 'users.id', 'needs.closed_by')
    .select(['needs.id', 'title as text', 'outcome as code', 'users.name as byName'])
    .select(({ ref }) => [
      ref('closed_on').$notNull().as('day'),
      ref('closed_at').$notNull().as('at'),
    ])
    .where('client_id', '=', clientId)
    .where('closed_on', 'is not', null)
    .execute()
  return rows.map(row => ({ type: 'need-closed' as const, ...row }))
}

const goalsSet: Source = async (db, clientId) => {
  const rows = await db
    .selectFrom('goals')
    .innerJoin('users', 'users.id', 'goals.created_by')
    .select(['goals.id', 'text', 'goals.created_at as at', 'users.name as byName'])
    .where('client_id', '=', clientId)
    .execute()
  return rows.map(row => ({
    ...{ type: 'goal-set' as const, ...row, day: dayOfInstant(row.at), code: null },
  }))
}

const goalsReached: Source = async (db, clientId) => {
  const rows = await db
    .selectFrom('goals')
    .innerJoin('users', 'users.id', 'goals.reached_by')
    .select(['goals.id', 'text', 'users.name as byName'])
    .select(({ ref }) => [
      ref('reached_on').$notNull().as('day'),
      ref('reached_at').$notNull().as('at'),
    ])
    .where('client_id', '=', clientId)
    .where('reached_on', 'is not', null)
    .execute()
  return rows.map(row => ({ type: 'goal-reached' as const, ...row, code: null }))
}

const stepsDone: Source = async (db, clientId) => {
  const rows = await db
    .selectFrom('steps')
    .innerJoin('users', 'users.id', 'steps.marked_by')
    .select(['steps.id', 'text', 'users.name as byName'])
    .select(({ ref }) => [
      ref('done_on').$notNull().as('day'),
      ref('marked_at').$notNull().as('at'),
    ])
    .where('client_id', '=', clientId)
    .where('done_on', 'is not', null)
    .execute()
  return rows.map(row => ({ type: 'step-done' as const, ...row, code: null }))
}

const barriers: Source = async (db, clientId) => {
  const rows = await db
    .selectFrom('barriers')
    .innerJoin('users', 'users.id', 'barriers.noted_by')
    .select(['barriers.id', 'noted_on as day', 'noted_at as at', 'text', 'field as code'])
    .select('users.name as byName')
    .where('client_id', '=', clientId)
    .execute()
  return rows.map(row => ({ type: 'barrier' as const, ...row }))
}

const documents: Source = async (db, clientId) => {
  const rows = await db
    .selectFrom('documents')
    .innerJoin('users', 'users.id', 'documents.added_by')
    .select(['documents.id', 'added_at as at', 'title as text', 'kind as code'])
    .select('users.name as byName')
    .where('client_id', '=', clientId)
    .where('documents.removed_at', 'is', null)
    .execute()
  return rows.map(row => ({ type: 'document' as const, ...row, day: dayOfInstant(row.at) }))
}

const referrals: Source = async (db, clientId) => {
  const rows = await db
    .selectFrom('referral_events')
    .innerJoin('referrals', 'referrals.id', 'referral_events.referral_id')
    .innerJoin('users', 'users.id', 'referral_events.by_user')
    .select(['referral_events.id', 'referral_id as referralId', 'day', 'at', 'kind', 'note'])
    .select(['referral_events.code', 'users.name as byName', 'recipient'])
    .where('referral_events.client_id', '=', clientId)
    .where('referrals.removed_at', 'is', null)
    .execute()
  return rows.map(({ recipient: json, kind, ...row }) => {
    const { offer, organisation } = recipientOf(json)
    const text = `${offer}, ${organisation}`
    return { type: 'referral' as const, ...row, kind: kind as EventKind, text }
  })
}

const assignmentsOf = (db: Reader, clientId: string) =>
  db
    .selectFrom('assignments')
    .innerJoin('helpers', 'helpers.id', 'assignments.helper_id')
    .select(['assignments.id', 'assignments.kind', 'family_name', 'given_names'])
    .where('client_id', '=', clientId)

/** "Begleitung, Abrehet Kidane" */
function withWhom(row: { kind: string; family_name: string; given_names: string }): string {
  const name = fullName({ familyName: row.family_name, givenNames: row.given_names })
  return `${assignmentKindNames[row.kind as AssignmentKind]}, ${name}`
}

const assignmentsBegun: Source = async (db, clientId) => {
  const rows = await assignmentsOf(db, clientId)
    .innerJoin('users', 'users.id', 'assignments.created_by')
    .select(['start_on as day', 'assignments.created_at as at', 'users.name as byName'])
    .execute()
  return rows.map(row => ({
    ...{ type: 'assignment-begun' as const, id: row.id, day: row.day, at: row.at },
    ...{ byName: row.byName, text: withWhom(row), code: null },
  }))
}

const assignmentsEnded: Source = async (db, clientId) => {
  const rows = await assignmentsOf(db, clientId)
    .innerJoin('users', 'users.id', 'assignments.ended_by')
    .select(({ ref }) => [
      ref('ended_on').$notNull().as('day'),
      ref('ended_at').$notNull().as('at'),
    ])
    .select(['end_reason as code', 'users.name as byName'])
    .where('ended_on', 'is not', null)
    .execute()
  return rows.map(row => ({
    ...{ type: 'assignment-ended' as const, id: row.id, day: row.day, at: row.at },
    ...{ byName: row.byName, text: withWhom(row), code: row.code },
  }))
}

const sources: readonly Source[] = [
  ...[contacts, events, needsOpened, needsClosed],
  ...[goalsSet, goalsReached, stepsDone, barriers, documents, referrals],
  ...[assignmentsBegun, assignmentsEnded],
]
