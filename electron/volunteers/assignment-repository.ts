import { sql, type Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import type { Assignment } from '../../shared/volunteers/assignment.ts'
import { assignmentStateOn } from '../../shared/volunteers/assignment-rules.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { Writing } from '../vault/handler-types.ts'
import { type AssignmentRow, assignmentColumns } from './assignment-columns.ts'

type Db = Transaction<Database>

export async function getAssignmentRow(db: Reader, id: string): Promise<AssignmentRow> {
  const row = await db.selectFrom('assignments').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not-found')
  return row
}

export async function unchangedAssignment(
  db: Reader,
  { id, version }: { id: string; version: number },
): Promise<AssignmentRow> {
  const row = await getAssignmentRow(db, id)
  if (row.version !== version) throw new AppError('changed-meanwhile', { version: row.version })
  return row
}

type Pair = { helperId: string; clientId: string }

export async function insertAssignment(
  { db, actor, now, today, newId }: Writing,
  { helperId, clientId }: Pair,
  assignment: Assignment,
): Promise<{ id: string; version: number }> {
  const id = newId()
  await db
    .insertInto('assignments')
    .values({
      ...{ id, version: 1, helper_id: helperId, client_id: clientId },
      ...assignmentColumns(assignment),
      state: assignmentStateOn({ ...assignment, endedOn: null }, today),
      ...{ ended_on: null, end_reason: null, helper_word: '', client_word: '' },
      ...{ last_word_on: null, created_by: actor.id, created_at: now, updated_at: now },
    })
    .execute()
  return { id, version: 1 }
}

export async function changeAssignment(
  db: Db,
  id: string,
  columns: Partial<Omit<AssignmentRow, 'id' | 'version'>>,
  now: string,
): Promise<{ id: string; version: number }> {
  return db
    .updateTable('assignments')
    .set({ ...columns, version: sql<number>`version + 1`, updated_at: now })
    .where('id', '=', id)
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow()
}

/** The same two people, and not ended. */
export async function findRunningPair(
  db: Reader,
  { helperId, clientId }: Pair,
): Promise<string | null> {
  const row = await db
    .selectFrom('assignments')
    .select('id')
    .where('client_id', '=', clientId)
    .where('helper_id', '=', helperId)
    .where('state', '<>', 'beendet')
    .executeTakeFirst()
  return row?.id ?? null
}

// ---- the last word

/** Something was heard of it on that day: silence counts from there. */
export async function noteWord(db: Db, assignmentId: string, day: string): Promise<void> {
  await db
    .updateTable('assignments')
    .set({ last_word_on: day })
    .where('id', '=', assignmentId)
    .where(({ eb, or }) => or([eb('last_word_on', 'is', null), eb('last_word_on', '<', day)]))
    .execute()
}

/** After something was taken away or moved to another day. */
export async function recomputeWord(db: Db, assignmentId: string): Promise<void> {
  const checkIns = db
    .selectFrom('check_ins')
    .select('day')
    .where('assignment_id', '=', assignmentId)
  const missions = db
    .selectFrom('missions')
    .select('day')
    .where('assignment_id', '=', assignmentId)
    .where('cancelled_at', 'is', null)
  const last = db
    .selectFrom(checkIns.unionAll(missions).as('words'))
    .select(({ fn }) => fn.max('day').as('day'))
  await db
    .updateTable('assignments')
    .set({ last_word_on: last })
    .where('id', '=', assignmentId)
    .execute()
}
