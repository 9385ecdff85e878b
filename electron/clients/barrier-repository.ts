import type { Transaction } from 'kysely'
import type { Barrier } from '../../shared/clients/case-contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'

type Noted = { id: string; clientId: string; by: string; at: string; on: string }

/** The newest first, and nothing that leads back to a person. */
export async function listBarriers(db: Reader) {
  const rows = await db
    .selectFrom('barriers')
    .select(['id', 'field', 'text', 'noted_on as notedOn'])
    .orderBy('noted_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows
}

export async function insertBarrier(
  db: Transaction<Database>,
  barrier: Barrier,
  { id, clientId, by, at, on }: Noted,
): Promise<void> {
  await db
    .insertInto('barriers')
    .values({ ...barrier, id, client_id: clientId, noted_on: on, noted_by: by, noted_at: at })
    .execute()
}

/** What belongs to somebody else is not there. */
export async function deleteBarrier(
  db: Transaction<Database>,
  clientId: string,
  id: string,
): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('barriers')
    .where('id', '=', id)
    .where('client_id', '=', clientId)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw new AppError('not-found')
}
