import type { Transaction } from 'kysely'
import type { Contact } from '../../shared/clients/case-contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'

/** What belongs to somebody else is not there. */
export async function requireContact(db: Reader, clientId: string, id: string): Promise<void> {
  const row = await db
    .selectFrom('contacts')
    .select('id')
    .where('id', '=', id)
    .where('client_id', '=', clientId)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found')
}

export async function insertContact(
  db: Transaction<Database>,
  contact: Contact,
  { id, clientId, by, at }: { id: string; clientId: string; by: string; at: string },
): Promise<void> {
  await db
    .insertInto('contacts')
    .values({ ...columnsOf(contact), id, client_id: clientId, recorded_by: by, recorded_at: at })
    .execute()
}

export async function updateContact(
  db: Transaction<Database>,
  id: string,
  contact: Contact,
): Promise<void> {
  await db.updateTable('contacts').set(columnsOf(contact)).where('id', '=', id).execute()
}

export async function deleteContact(db: Transaction<Database>, id: string): Promise<void> {
  await db.deleteFrom('contacts').where('id', '=', id).execute()
}

function columnsOf({ withWhom, ...contact }: Contact) {
  return { ...contact, with_whom: withWhom }
}
