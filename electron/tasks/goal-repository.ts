import type { Selectable, Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import type { Goal, KeptGoal } from '../../shared/tasks/plan.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { GoalTable } from './plan-table.ts'
import type { Recorded } from './recorded.ts'

export async function listGoals(db: Reader, clientId: string): Promise<KeptGoal[]> {
  const rows = await db
    .selectFrom('goals')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(toGoal)
}

export async function getGoal(db: Reader, clientId: string, id: string): Promise<KeptGoal> {
  const row = await db
    .selectFrom('goals')
    .selectAll()
    .where('id', '=', id)
    .where('client_id', '=', clientId)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found')
  return toGoal(row)
}

export async function insertGoal(
  db: Transaction<Database>,
  needId: string,
  goal: Goal,
  { id, clientId, by, at }: Omit<Recorded, 'on'>,
): Promise<void> {
  await db
    .insertInto('goals')
    .values({
      ...{ id, client_id: clientId, need_id: needId, text: goal.text, due_on: goal.dueOn },
      ...{ created_by: by, created_at: at, reached_on: null, reached_by: null, reached_at: null },
    })
    .execute()
}

export async function updateGoal(db: Transaction<Database>, id: string, goal: Goal): Promise<void> {
  await db
    .updateTable('goals')
    .set({ text: goal.text, due_on: goal.dueOn })
    .where('id', '=', id)
    .execute()
}

/** A goal that was reached before keeps the day on which it was. */
export async function reachGoal(
  db: Transaction<Database>,
  { id, by, at, on }: Omit<Recorded, 'clientId'>,
): Promise<void> {
  await db
    .updateTable('goals')
    .set({ reached_on: on, reached_by: by, reached_at: at })
    .where('id', '=', id)
    .where('reached_on', 'is', null)
    .execute()
}

export async function reopenGoal(db: Transaction<Database>, id: string): Promise<void> {
  await db
    .updateTable('goals')
    .set({ reached_on: null, reached_by: null, reached_at: null })
    .where('id', '=', id)
    .execute()
}

function toGoal(row: Selectable<GoalTable>): KeptGoal {
  const { id, text, need_id: needId, due_on: dueOn, reached_on: reachedOn } = row
  return { id, text, needId, dueOn, reachedOn }
}
