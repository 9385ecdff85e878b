import type { Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import type { Database } from '../store/database.ts'

type Decision = { id: string; otherIds: readonly string[]; by: string; at: string }

/** Looked at and found to be somebody else: never proposed again. Said twice it stays said once. */
export async function keepDifferences(
  db: Transaction<Database>,
  { id, otherIds, by, at }: Decision,
): Promise<void> {
  const others = [...new Set(otherIds)]
  if (others.length === 0) return
  const found = await db.selectFrom('clients').select('id').where('id', 'in', others).execute()
  if (found.length < others.length) throw new AppError('not-found')
  const rows = others.map(otherId => ({
    first_id: otherId < id ? otherId : id,
    second_id: otherId < id ? id : otherId,
    decided_by: by,
    decided_at: at,
  }))
  await db
    .insertInto('different_clients')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
