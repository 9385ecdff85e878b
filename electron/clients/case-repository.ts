import type { Insertable, Transaction } from 'kysely'
import { caseworkers } from '../../shared/roles.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import { listUsers } from '../store/user-repository.ts'
import type { CaseEventTable } from './case-table.ts'
import type { ClientChange } from './client-table.ts'

type Event = Pick<Insertable<CaseEventTable>, 'id' | 'client_id' | 'day' | 'at' | 'kind'> &
  Pick<Insertable<CaseEventTable>, 'by_user'> & {
    code?: string
    note?: string
    to_user?: string
  }

export async function insertCaseEvent(db: Transaction<Database>, event: Event): Promise<void> {
  await db
    .insertInto('case_events')
    .values({ code: null, note: '', to_user: null, ...event })
    .execute()
}

/** For what never happened after all. */
export async function removeCaseEvent(db: Transaction<Database>, id: string): Promise<void> {
  await db.deleteFrom('case_events').where('id', '=', id).execute()
}

export async function updateCase(
  db: Transaction<Database>,
  id: string,
  change: Pick<ClientChange, 'closed_on' | 'closed_reason' | 'closed_note' | 'responsible'>,
): Promise<void> {
  await db.updateTable('clients').set(change).where('id', '=', id).execute()
}

/** Who works here today and may open files, by name. */
export async function listColleagues(db: Reader): Promise<{ id: string; name: string }[]> {
  const users = await listUsers(db)
  return users
    .filter(({ active, role }) => active && caseworkers.includes(role))
    .map(({ id, name }) => ({ id, name }))
}
