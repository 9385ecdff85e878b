import type { Insertable, Transaction } from 'kysely'
import type { Consent } from '../../shared/privacy/consent.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { ConsentTable } from './client-table.ts'

type NewConsent = Omit<Insertable<ConsentTable>, 'withdrawn_on'>

/** In the order in which they were given. */
export async function listConsents(db: Reader, clientId: string): Promise<Consent[]> {
  const rows = await db
    .selectFrom('consents')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('given_on')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    textVersion: row.text_version,
    language: row.language,
    explainedBy: row.explained_by,
    medium: row.medium,
    givenOn: row.given_on,
    withdrawnOn: row.withdrawn_on,
  }))
}

export async function insertConsents(
  db: Transaction<Database>,
  rows: readonly NewConsent[],
): Promise<void> {
  if (rows.length === 0) return
  await db
    .insertInto('consents')
    .values(rows.map(row => ({ ...row, withdrawn_on: null })))
    .execute()
}

export async function markWithdrawn(
  db: Transaction<Database>,
  id: string,
  withdrawnOn: string,
): Promise<void> {
  await db.updateTable('consents').set({ withdrawn_on: withdrawnOn }).where('id', '=', id).execute()
}
