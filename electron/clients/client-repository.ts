import { sql, type Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { ClientRow } from './client-table.ts'

/** A record that was merged into another is no longer there. */
export async function getClient(db: Reader, id: string): Promise<ClientRow> {
  const row = await db
    .selectFrom('clients')
    .selectAll()
    .where('id', '=', id)
    .where('merged_into', 'is', null)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found')
  return row
}

/** For whatever changes a record: what is closed stays as it was until it is reopened. */
export async function getOpenClient(db: Reader, id: string): Promise<ClientRow> {
  const row = await getClient(db, id)
  if (row.closed_on !== null) throw new AppError('case-closed')
  return row
}

/** Says that the record changed: whoever has read it before meets a conflict. Returns the new version. */
export async function touchClient(
  db: Transaction<Database>,
  id: string,
  now: string,
): Promise<number> {
  const { version } = await db
    .updateTable('clients')
    .set({ version: sql<number>`version + 1`, updated_at: now })
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow(() => new AppError('not-found'))
  return version
}
