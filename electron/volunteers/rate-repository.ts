import { AppError } from '../../shared/errors.ts'
import { type Rate, rate } from '../../shared/volunteers/money.ts'
import type { Reader } from '../store/reader.ts'
import type { Writing } from '../vault/handler-types.ts'

/** The newest first. */
export async function listRates(db: Reader): Promise<(Rate & { id: string })[]> {
  const rows = await db
    .selectFrom('rates')
    .select(['id', 'value'])
    .orderBy('valid_from', 'desc')
    .execute()
  return rows.map(({ id, value }) => ({ ...rate.parse(JSON.parse(value)), id }))
}

/** The office has entered what its own notice says: rates, or the money of a year. */
export async function hasOwnRates(db: Reader): Promise<boolean> {
  const rate = await db.selectFrom('rates').select('id').limit(1).executeTakeFirst()
  const budget = await db.selectFrom('budgets').select('year').limit(1).executeTakeFirst()
  return rate !== undefined || budget !== undefined
}

/** From its day on for what is entered or corrected from now on; what was reckoned stays. */
export async function addRate(
  { db, actor, now, newId }: Writing,
  { rate: added }: { rate: Rate },
): Promise<{ id: string }> {
  const id = newId()
  const { numInsertedOrUpdatedRows: inserted } = await db
    .insertInto('rates')
    .values({
      ...{ id, valid_from: added.validFrom, value: JSON.stringify(added) },
      ...{ created_by: actor.id, created_at: now },
    })
    .onConflict(conflict => conflict.column('valid_from').doNothing())
    .executeTakeFirst()
  if (inserted !== 1n) throw new AppError('conflict', { fields: ['rate.validFrom'] })
  return { id }
}

export async function removeRate({ db }: Writing, { id }: { id: string }) {
  const { numDeletedRows } = await db.deleteFrom('rates').where('id', '=', id).executeTakeFirst()
  if (numDeletedRows === 0n) throw new AppError('not-found')
  return {}
}
