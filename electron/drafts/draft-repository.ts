import type { Transaction } from 'kysely'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'

type Key = { userId: string; form: string }

export async function findDraft(db: Reader, { userId, form }: Key) {
  const row = await db
    .selectFrom('drafts')
    .select(['value', 'updated_at'])
    .where('user_id', '=', userId)
    .where('form', '=', form)
    .executeTakeFirst()
  return row ? { values: JSON.parse(row.value) as unknown, updatedAt: row.updated_at } : null
}

const MOST_LISTED = 100

/** Names of forms are made of letters, digits and "-", all of which stand before "~". */
export async function listDrafts(
  db: Reader,
  { userId, prefix }: { userId: string; prefix: string },
) {
  const rows = await db
    .selectFrom('drafts')
    .select(['form', 'value', 'updated_at'])
    .where('user_id', '=', userId)
    .where('form', '>=', prefix)
    .where('form', '<', `${prefix}~`)
    .orderBy('updated_at', 'desc')
    .orderBy('form')
    .limit(MOST_LISTED)
    .execute()
  return rows.map(row => ({
    form: row.form,
    values: JSON.parse(row.value) as unknown,
    updatedAt: row.updated_at,
  }))
}

export async function keepDraft(
  db: Transaction<Database>,
  { userId, form }: Key,
  values: unknown,
  now: string,
): Promise<void> {
  const value = JSON.stringify(values ?? null)
  await db
    .insertInto('drafts')
    .values({ user_id: userId, form, value, updated_at: now })
    .onConflict(conflict =>
      conflict.columns(['user_id', 'form']).doUpdateSet({ value, updated_at: now }),
    )
    .execute()
}

export async function deleteDraft(db: Transaction<Database>, { userId, form }: Key): Promise<void> {
  await db.deleteFrom('drafts').where('user_id', '=', userId).where('form', '=', form).execute()
}

export async function deleteDraftsOf(db: Transaction<Database>, userId: string): Promise<void> {
  await db.deleteFrom('drafts').where('user_id', '=', userId).execute()
}
