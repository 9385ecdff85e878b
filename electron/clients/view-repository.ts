import type { Transaction } from 'kysely'
import {
  type ClientView,
  MOST_VIEWS,
  type SavedView,
  savedView,
} from '../../shared/clients/list.ts'
import { AppError } from '../../shared/errors.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'

/** A view that an older program saved and this one can't read any more is left out. */
export async function listViews(db: Reader, userId: string): Promise<SavedView[]> {
  const rows = await db
    .selectFrom('client_views')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ id, name, value }) => {
    const parsed = savedView.safeParse({ ...JSON.parse(value), id, name })
    return parsed.success ? [parsed.data] : []
  })
}

export type NewView = { id: string; userId: string; view: ClientView; at: string }

/** A view of the same name takes the new values and keeps its place. */
export async function saveView(
  db: Transaction<Database>,
  { id, userId, view, at }: NewView,
): Promise<string> {
  const { name, ...values } = view
  const value = JSON.stringify(values)
  const kept = await db
    .selectFrom('client_views')
    .select(['id', 'name'])
    .where('user_id', '=', userId)
    .execute()
  const same = kept.find(one => one.name === name)
  if (same) {
    await db.updateTable('client_views').set({ value }).where('id', '=', same.id).execute()
    return same.id
  }
  if (kept.length >= MOST_VIEWS) throw new AppError('invalid', { fields: ['name'] })
  await db
    .insertInto('client_views')
    .values({ id, user_id: userId, name, value, created_at: at })
    .execute()
  return id
}

export async function deleteView(
  db: Transaction<Database>,
  { id, userId }: { id: string; userId: string },
): Promise<void> {
  const result = await db
    .deleteFrom('client_views')
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  if (result.numDeletedRows === 0n) throw new AppError('not-found')
}
