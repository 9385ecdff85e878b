import type { Selectable, Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import type { KeptStep, Step } from '../../shared/tasks/plan.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { StepTable } from './plan-table.ts'
import type { Recorded } from './recorded.ts'

function stepsOf(db: Reader) {
  return db
    .selectFrom('steps')
    .leftJoin('users', 'users.id', 'steps.marked_by')
    .selectAll('steps')
    .select('users.name as marked_by_name')
}

export async function listSteps(db: Reader, clientId: string): Promise<KeptStep[]> {
  const rows = await stepsOf(db)
    .where('client_id', '=', clientId)
    .orderBy('steps.created_at')
    .orderBy('steps.id')
    .execute()
  return rows.map(toStep)
}

export async function getStep(db: Reader, clientId: string, id: string): Promise<KeptStep> {
  const row = await stepsOf(db)
    .where('steps.id', '=', id)
    .where('client_id', '=', clientId)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found')
  return toStep(row)
}

type Under = { needId: string | null; goalId: string | null }

export async function insertStep(
  db: Transaction<Database>,
  { needId, goalId }: Under,
  step: Step,
  { id, clientId, by, at }: Omit<Recorded, 'on'>,
): Promise<void> {
  await db
    .insertInto('steps')
    .values({
      ...{ id, client_id: clientId, need_id: needId, goal_id: goalId },
      ...{ text: step.text, due_on: step.dueOn, done_by: step.doneBy },
      ...{ created_by: by, created_at: at },
      ...{ done_on: null, void: 0, marked_by: null, marked_at: null },
    })
    .execute()
}

export async function updateStep(db: Transaction<Database>, id: string, step: Step): Promise<void> {
  await db
    .updateTable('steps')
    .set({ text: step.text, due_on: step.dueOn, done_by: step.doneBy })
    .where('id', '=', id)
    .execute()
}

/** A step that was done before keeps the day on which it was. */
export async function finishStep(
  db: Transaction<Database>,
  { id, by, at, on }: Omit<Recorded, 'clientId'>,
): Promise<void> {
  await db
    .updateTable('steps')
    .set({ done_on: on, void: 0, marked_by: by, marked_at: at })
    .where('id', '=', id)
    .where('done_on', 'is', null)
    .execute()
}

/** A step of a need that is closed stays given up: it opens with the need. */
export async function reopenStep(
  db: Transaction<Database>,
  id: string,
  needClosedAt: string | null,
): Promise<void> {
  await db
    .updateTable('steps')
    .set({ done_on: null, void: needClosedAt === null ? 0 : 1, marked_by: null })
    .set({ marked_at: needClosedAt })
    .where('id', '=', id)
    .execute()
}

/** With a need its open steps are given up; the instant says which come back with it. */
export async function pauseSteps(
  db: Transaction<Database>,
  needId: string,
  { by, at }: Pick<Recorded, 'by' | 'at'>,
): Promise<void> {
  await db
    .updateTable('steps')
    .set({ void: 1, marked_by: by, marked_at: at })
    .where('need_id', '=', needId)
    .where('done_on', 'is', null)
    .where('void', '=', 0)
    .execute()
}

export async function resumeSteps(
  db: Transaction<Database>,
  needId: string,
  pausedAt: string,
): Promise<void> {
  await db
    .updateTable('steps')
    .set({ void: 0, marked_by: null, marked_at: null })
    .where('need_id', '=', needId)
    .where('done_on', 'is', null)
    .where('void', '=', 1)
    .where('marked_at', '=', pausedAt)
    .execute()
}

export async function deleteStep(db: Transaction<Database>, id: string): Promise<void> {
  await db.deleteFrom('steps').where('id', '=', id).execute()
}

/** When a case ends nothing is open any more: what was is done, or given up. */
export async function endOpenSteps(
  db: Transaction<Database>,
  how: 'erledigt' | 'hinfaellig',
  { clientId, by, at, on }: Omit<Recorded, 'id'>,
): Promise<void> {
  const end = how === 'erledigt' ? { done_on: on } : { void: 1 }
  await db
    .updateTable('steps')
    .set({ ...end, marked_by: by, marked_at: at })
    .where('client_id', '=', clientId)
    .where('done_on', 'is', null)
    .where('void', '=', 0)
    .execute()
}

type StepRow = Selectable<StepTable> & { marked_by_name: string | null }

function toStep(row: StepRow): KeptStep {
  const { id, text, need_id: needId, goal_id: goalId } = row
  const { due_on: dueOn, done_by: doneBy, done_on: doneOn } = row
  const { marked_by_name: markedByName } = row
  return {
    ...{ id, text, needId, goalId, dueOn, doneBy, doneOn, markedByName },
    givenUp: row.void === 1,
  }
}
