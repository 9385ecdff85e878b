import type { Transaction } from 'kysely'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'

export type Snooze = { until: string; reason: string }

export async function listSnoozes(db: Reader, userId: string): Promise<Map<string, Snooze>> {
  const rows = await db
    .selectFrom('snoozes')
    .select(['line', 'until', 'reason'])
    .where('user_id', '=', userId)
    .execute()
  return new Map(rows.map(({ line, until, reason }) => [line, { until, reason }]))
}

/** What has come back already is no longer needed. */
export async function putSnooze(
  db: Transaction<Database>,
  { userId, line, now, today }: { userId: string; line: string; now: string; today: string },
  { until, reason }: Snooze,
): Promise<void> {
  await db.deleteFrom('snoozes').where('user_id', '=', userId).where('until', '<=', today).execute()
  await db
    .insertInto('snoozes')
    .values({ user_id: userId, line, until, reason, created_at: now })
    .onConflict(conflict =>
      conflict.columns(['user_id', 'line']).doUpdateSet({ until, reason, created_at: now }),
    )
    .execute()
}

export async function deleteSnooze(
  db: Transaction<Database>,
  userId: string,
  line: string,
): Promise<void> {
  await db.deleteFrom('snoozes').where('user_id', '=', userId).where('line', '=', line).execute()
}
