import type { Transaction } from 'kysely'
import { fullName } from '../../shared/clients/client.ts'
import type { KeptTask, SharedTask } from '../../shared/volunteers/network.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { Shown } from './network-rows.ts'

type Trx = Transaction<Database>

/** What is open by its day, what has none last; what is done with the newest first. */
export async function listTasks(db: Reader, open: boolean): Promise<KeptTask[]> {
  const rows = await taskRows(db)
    .where('done_on', open ? 'is' : 'is not', null)
    .execute()
  const tasks = rows.map(toTask)
  return open ? tasks : tasks.toSorted((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? 1 : -1))
}

/** Of these meetings, the done ones too. */
export async function tasksOfMeetings(db: Reader, ids: readonly string[]): Promise<KeptTask[]> {
  if (ids.length === 0) return []
  const rows = await taskRows(db)
    .where('shared_tasks.meeting_id', 'in', [...ids])
    .execute()
  return rows.map(toTask)
}

function taskRows(db: Reader) {
  return db
    .selectFrom('shared_tasks')
    .leftJoin('users', 'users.id', 'shared_tasks.user_id')
    .leftJoin('helpers', 'helpers.id', 'shared_tasks.helper_id')
    .leftJoin('contact_persons', 'contact_persons.id', 'shared_tasks.contact_id')
    .leftJoin('meetings', 'meetings.id', 'shared_tasks.meeting_id')
    .select(['shared_tasks.id', 'shared_tasks.version', 'shared_tasks.text', 'due_on', 'done_on'])
    .select(['user_id', 'shared_tasks.helper_id', 'shared_tasks.contact_id'])
    .select(['shared_tasks.meeting_id', 'users.name as user_name', 'meetings.title'])
    .select(['family_name', 'given_names', 'contact_persons.name as contact_name'])
    .orderBy(({ eb }) => eb('due_on', 'is', null))
    .orderBy('due_on')
    .orderBy('shared_tasks.id')
}

type TaskRow = Awaited<ReturnType<ReturnType<typeof taskRows>['execute']>>[number]

function toTask(row: TaskRow): KeptTask {
  const helperName = fullName({
    familyName: row.family_name ?? '',
    givenNames: row.given_names ?? '',
  })
  return {
    ...{ id: row.id, version: row.version, text: row.text, dueOn: row.due_on },
    ...{ userId: row.user_id, helperId: row.helper_id, contactId: row.contact_id },
    ...{ meetingId: row.meeting_id, meetingTitle: row.title, doneOn: row.done_on },
    whoName: row.user_name ?? row.contact_name ?? helperName,
  }
}

function columnsOf({ text, dueOn, userId, helperId, contactId, meetingId }: SharedTask) {
  return {
    ...{ text, due_on: dueOn, user_id: userId, helper_id: helperId },
    ...{ contact_id: contactId, meeting_id: meetingId },
  }
}

export async function insertTask(
  db: Trx,
  task: SharedTask,
  { id, by, at }: { id: string; by: string; at: string },
): Promise<void> {
  await db
    .insertInto('shared_tasks')
    .values({
      ...{ ...columnsOf(task), id, version: 1, done_on: null },
      ...{ created_by: by, created_at: at, updated_at: at },
    })
    .execute()
}

export async function updateTask(
  db: Trx,
  shown: Shown,
  change: SharedTask | { doneOn: string | null },
  at: string,
): Promise<void> {
  await db
    .updateTable('shared_tasks')
    .set('doneOn' in change ? { done_on: change.doneOn } : columnsOf(change))
    .set({ version: shown.version + 1, updated_at: at })
    .where('id', '=', shown.id)
    .execute()
}

export async function deleteTask(db: Trx, id: string): Promise<void> {
  await db.deleteFrom('shared_tasks').where('id', '=', id).execute()
}
