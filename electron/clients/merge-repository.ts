import type { Insertable, Transaction } from 'kysely'
import type { ClientSections } from '../../shared/clients/client.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { MergeTable } from './case-table.ts'
import type { ClientRow, RelationTable } from './client-table.ts'
import type { MovedExclusions } from './merge-exclusions.ts'

/** Whose rows go along with a record. A table of a client's own things has its place here. */
export const movingTables = [
  'needs',
  'goals',
  'steps',
  'contacts',
  'barriers',
  'consents',
  'case_events',
  'documents',
  'referrals',
  'referral_events',
  'releases',
  'letters',
  'assignments',
  'check_ins',
  'help_requests',
  'missions',
  'match_wishes',
  'match_decisions',
] as const
type MovingTable = (typeof movingTables)[number]

/** Of the row itself, besides the sections; what belongs together is one value. */
export type CaseFacts = {
  depth: ClientRow['depth']
  openedOn: string
  intakeDoneOn: string | null
  closing: Pick<ClientRow, 'closed_on' | 'closed_reason' | 'closed_note'>
  householdId: string
}
type Whole = { sections: ClientSections; facts: CaseFacts; relations: readonly RelationTable[] }

/** What `merges.before` holds: the kept record before and after, and what changed hands. */
export type MergeMemory = {
  before: Whole
  after: Whole
  moved: Readonly<Record<MovingTable, readonly string[]>>
  /** Told apart from the kept record only because they were from the other one. */
  apart: readonly string[]
  /** Helpers to be kept apart; a merge of before there were any has none. */
  exclusions?: MovedExclusions
}

type Db = Transaction<Database>
const AT_ONCE = 500

export async function moveAll(db: Db, fromId: string, toId: string): Promise<MergeMemory['moved']> {
  const moved = {} as Record<MovingTable, string[]>
  for (const table of movingTables) {
    const rows = await db
      .updateTable(table)
      .set({ client_id: toId })
      .where('client_id', '=', fromId)
      .returning('id')
      .execute()
    moved[table] = rows.map(({ id }) => id)
  }
  return moved
}

/** What was removed since stays away. */
export async function moveBack(
  db: Db,
  moved: MergeMemory['moved'],
  { fromId, toId, mergedAt }: { fromId: string; toId: string; mergedAt: string },
): Promise<void> {
  for (const table of movingTables) {
    const ids = moved[table] ?? []
    for (let start = 0; start < ids.length; start += AT_ONCE)
      await db
        .updateTable(table)
        .set({ client_id: toId })
        .where('client_id', '=', fromId)
        .where('id', 'in', ids.slice(start, start + AT_ONCE))
        .execute()
  }
  await settlePlan(db, fromId, toId)
  await settleWishes(db, { keptId: fromId, droppedId: toId })
  await settleCheckIns(db, { keptId: fromId, droppedId: toId })
  await settleReferrals(db, { keptId: fromId, droppedId: toId, mergedAt })
}

/** A goal that came since goes with its need; a step stays, without what went away from it. */
async function settlePlan(db: Db, keptId: string, droppedId: string): Promise<void> {
  const needs = db.selectFrom('needs').select('id').where('client_id', '=', droppedId)
  await db
    .updateTable('goals')
    .set({ client_id: droppedId })
    .where('client_id', '=', keptId)
    .where('need_id', 'in', needs)
    .execute()
  await loosenSteps(db, keptId, droppedId)
  await loosenSteps(db, droppedId, keptId)
}

async function loosenSteps(db: Db, ownerId: string, otherId: string): Promise<void> {
  const goals = db.selectFrom('goals').select('id').where('client_id', '=', otherId)
  const needs = db.selectFrom('needs').select('id').where('client_id', '=', otherId)
  const steps = db.updateTable('steps').where('client_id', '=', ownerId)
  await steps.set({ goal_id: null }).where('goal_id', 'in', goals).execute()
  await steps.set({ need_id: null }).where('need_id', 'in', needs).execute()
}

/**
 * A referral that came since goes with its need: its letters say whose need it was. One that is older
 * stays, it went along with somebody of the household.
 */
async function settleReferrals(
  db: Db,
  { keptId, droppedId, mergedAt }: { keptId: string; droppedId: string; mergedAt: string },
): Promise<void> {
  const needs = db.selectFrom('needs').select('id').where('client_id', '=', droppedId)
  await db
    .updateTable('referrals')
    .set({ client_id: droppedId })
    .where('client_id', '=', keptId)
    .where('created_at', '>=', mergedAt)
    .where('need_id', 'in', needs)
    .execute()
  const referrals = db.selectFrom('referrals').select('id').where('client_id', '=', droppedId)
  for (const table of ['referral_events', 'releases', 'letters'] as const)
    await db
      .updateTable(table)
      .set({ client_id: droppedId })
      .where('client_id', '=', keptId)
      .where('referral_id', 'in', referrals)
      .execute()
}

/** Whatever answered a wish since, or was decided about it or a request, goes with it. */
async function settleWishes(
  db: Db,
  { keptId, droppedId }: { keptId: string; droppedId: string },
): Promise<void> {
  const wishes = db.selectFrom('match_wishes').where('client_id', '=', droppedId)
  const requests = db.selectFrom('help_requests').where('client_id', '=', droppedId)
  await db
    .updateTable('match_decisions')
    .set({ client_id: droppedId })
    .where('client_id', '=', keptId)
    .where('case_id', 'in', wishes.select('id').unionAll(requests.select('id')))
    .execute()
  await db
    .updateTable('assignments')
    .set({ client_id: droppedId })
    .where('client_id', '=', keptId)
    .where('id', 'in', wishes.where('assignment_id', 'is not', null).select('assignment_id'))
    .execute()
}

/** A check-in that came since goes with its tandem. */
async function settleCheckIns(
  db: Db,
  { keptId, droppedId }: { keptId: string; droppedId: string },
): Promise<void> {
  const own = db.selectFrom('assignments').select('id').where('client_id', '=', droppedId)
  await db
    .updateTable('check_ins')
    .set({ client_id: droppedId })
    .where('client_id', '=', keptId)
    .where('assignment_id', 'in', own)
    .execute()
}

// ---- relations, seen from both sides

export function listRelations(db: Reader, ids: readonly string[]): Promise<RelationTable[]> {
  return db
    .selectFrom('client_relations')
    .selectAll()
    .where(eb => eb.or([eb('client_id', 'in', ids), eb('other_id', 'in', ids)]))
    .orderBy('client_id')
    .orderBy('other_id')
    .execute()
}

export async function replaceRelations(
  db: Db,
  ids: readonly string[],
  relations: readonly RelationTable[],
): Promise<void> {
  await db
    .deleteFrom('client_relations')
    .where(eb => eb.or([eb('client_id', 'in', ids), eb('other_id', 'in', ids)]))
    .execute()
  if (relations.length > 0)
    await db
      .insertInto('client_relations')
      .values([...relations])
      .execute()
}

// ---- the merges themselves

export async function insertMerge(
  db: Db,
  merge: Omit<Insertable<MergeTable>, 'before' | 'undone_at'>,
  memory: MergeMemory,
): Promise<void> {
  await db
    .insertInto('merges')
    .values({ ...merge, before: JSON.stringify(memory), undone_at: null })
    .execute()
}

export function findMerge(db: Reader, id: string, keptId: string) {
  return db
    .selectFrom('merges')
    .selectAll()
    .where('id', '=', id)
    .where('kept_id', '=', keptId)
    .executeTakeFirst()
}

/** Merges that came later, still hold, and touch one of these people. */
export async function laterMerges(
  db: Reader,
  merge: Pick<MergeTable, 'id' | 'merged_at'>,
  people: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('merges')
    .select('id')
    .where('undone_at', 'is', null)
    .where('id', '<>', merge.id)
    .where(eb =>
      eb.or([
        eb('merged_at', '>', merge.merged_at),
        eb.and([eb('merged_at', '=', merge.merged_at), eb('id', '>', merge.id)]),
      ]),
    )
    .where(eb => eb.or([eb('kept_id', 'in', people), eb('dropped_id', 'in', people)]))
    .execute()
  return rows.map(({ id }) => id)
}

export async function markUndone(db: Db, id: string, now: string): Promise<void> {
  await db.updateTable('merges').set({ undone_at: now }).where('id', '=', id).execute()
}
