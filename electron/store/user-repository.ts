import type { Selectable, Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import { phoneBookForm } from '../../shared/lib/phone-book.ts'
import { type Role, role } from '../../shared/roles.ts'
import type { User } from '../../shared/store/user.ts'
import type { Database } from './database.ts'
import type { Reader } from './reader.ts'

function toUser(row: Selectable<Database['users']>): User {
  return {
    id: row.id,
    name: row.name,
    role: role.parse(row.role),
    active: row.active === 1,
    createdAt: row.created_at,
    removedAt: row.removed_at,
  }
}

export async function listUsers(db: Reader): Promise<User[]> {
  const rows = await db.selectFrom('users').selectAll().orderBy('name_sort').execute()
  return rows.map(toUser)
}

export async function insertUser(
  db: Transaction<Database>,
  user: { id: string; name: string; role: Role },
  now: string,
): Promise<void> {
  const { id, name, role: its } = user
  await db
    .insertInto('users')
    .values({
      id,
      name,
      name_sort: phoneBookForm(name),
      role: its,
      active: 1,
      created_at: now,
      removed_at: null,
    })
    .execute()
}

export async function updateUser(
  db: Transaction<Database>,
  id: string,
  user: { name: string; role: Role },
): Promise<void> {
  const result = await db
    .updateTable('users')
    .set({ name: user.name, name_sort: phoneBookForm(user.name), role: user.role })
    .where('id', '=', id)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) throw new AppError('not-found')
}

/** The row stays, because the log names it; the way in is gone. */
export async function deactivateUser(
  db: Transaction<Database>,
  id: string,
  now: string,
): Promise<void> {
  const result = await db
    .updateTable('users')
    .set({ active: 0, removed_at: now })
    .where('id', '=', id)
    .where('active', '=', 1)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) throw new AppError('not-found')
}

/** Ways in are those of today, so the people must be too: puts in who is missing, updates the rest. */
export async function bringPeople(
  db: Transaction<Database>,
  people: readonly User[],
): Promise<void> {
  for (const { id, name, role: its, active, createdAt, removedAt } of people) {
    const today = {
      name,
      name_sort: phoneBookForm(name),
      role: its,
      active: active ? 1 : 0,
      removed_at: removedAt,
    } as const
    await db
      .insertInto('users')
      .values({ id, ...today, created_at: createdAt })
      .onConflict(conflict => conflict.column('id').doUpdateSet(today))
      .execute()
  }
}
