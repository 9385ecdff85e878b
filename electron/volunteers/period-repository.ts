import type { Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import type { ClosedPeriod, Period, Reopening } from '../../shared/volunteers/money.ts'
import {
  bordersOf,
  closedKeyOf,
  keyOfPeriod,
  periodOfKey,
} from '../../shared/volunteers/money-periods.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { Writing } from '../vault/handler-types.ts'

export async function closedKeys(db: Reader): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('closed_periods').select('period').execute()
  return new Set(rows.map(({ period }) => period))
}

/** What was accounted for stays as it is until somebody opens it again. */
export async function assertOpen(db: Reader, days: readonly string[]): Promise<void> {
  const closed = await closedKeys(db)
  for (const day of days) {
    const key = closedKeyOf(closed, day)
    if (key !== null) throw new AppError('period-closed', { period: key })
  }
}

export async function listPeriods(
  db: Reader,
  { year }: { year: number },
): Promise<{ closed: ClosedPeriod[]; reopened: Reopening[] }> {
  const ofYear = `${year}%`
  const closed = await db
    .selectFrom('closed_periods')
    .innerJoin('users', 'users.id', 'closed_periods.closed_by')
    .select(['period', 'closed_at as closedAt', 'users.name as byName'])
    .where('period', 'like', ofYear)
    .orderBy('period')
    .execute()
  const reopened = await db
    .selectFrom('period_reopenings')
    .innerJoin('users', 'users.id', 'period_reopenings.reopened_by')
    .select(['period', 'reopened_at as reopenedAt', 'reason', 'users.name as byName'])
    .where('period', 'like', ofYear)
    .orderBy('reopened_at', 'desc')
    .execute()
  return { closed: closed.map(withPeriod), reopened: reopened.map(withPeriod) }
}

function withPeriod<Row extends { period: string }>(row: Row) {
  const period = periodOfKey(row.period)
  if (period === null) throw new AppError('store-damaged')
  return { ...row, period }
}

/** Closed twice it stays as it was. What has not begun cannot be closed. */
export async function closePeriod(
  { db, actor, now, today }: Writing,
  { period }: { period: Period },
) {
  if (bordersOf(period).from > today) throw new AppError('invalid', { fields: ['period'] })
  await db
    .insertInto('closed_periods')
    .values({ period: keyOfPeriod(period), closed_by: actor.id, closed_at: now })
    .onConflict(conflict => conflict.column('period').doNothing())
    .execute()
  return {}
}

/** A month of a closed year opens with its year only. */
export async function reopenPeriod(
  { db, actor, now, newId }: Writing,
  { period, reason }: { period: Period; reason: string },
) {
  const key = keyOfPeriod(period)
  if (period.kind === 'month') await assertYearOpen(db, period.year)
  const { numDeletedRows } = await db
    .deleteFrom('closed_periods')
    .where('period', '=', key)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw new AppError('not-found')
  await noteReopening(db, { id: newId(), key, reason, by: actor.id, at: now })
  return {}
}

export async function assertYearOpen(db: Reader, year: number): Promise<void> {
  const closed = await closedKeys(db)
  if (closed.has(String(year))) throw new AppError('period-closed', { period: String(year) })
}

type Noted = { id: string; key: string; reason: string; by: string; at: string }

async function noteReopening(
  db: Transaction<Database>,
  { id, key, reason, by, at }: Noted,
): Promise<void> {
  await db
    .insertInto('period_reopenings')
    .values({ id, period: key, reason, reopened_by: by, reopened_at: at })
    .execute()
}
