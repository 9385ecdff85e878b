import { sql } from 'kysely'
import type { Budget } from '../../shared/volunteers/money.ts'
import type { Reader } from '../store/reader.ts'
import type { Writing } from '../vault/handler-types.ts'
import { assertYearOpen } from './period-repository.ts'

export async function getBudget(db: Reader, year: number): Promise<Budget | null> {
  const row = await db
    .selectFrom('budgets')
    .select(['year', 'cents', 'note'])
    .where('year', '=', year)
    .executeTakeFirst()
  return row ?? null
}

export async function budgetCentsOf(db: Reader, year: number): Promise<number | null> {
  return (await getBudget(db, year))?.cents ?? null
}

/** What all helpers cost in these days; the index holds all that it adds up. */
export async function houseCentsOf(
  db: Reader,
  { from, to }: { from: string; to: string },
): Promise<number> {
  const { cents } = await db
    .selectFrom('missions')
    .select(sql<number>`coalesce(sum(cents), 0)`.as('cents'))
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('cancelled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return cents
}

/** The proof of a closed year stays what it was. */
export async function saveBudget({ db, now }: Writing, { budget }: { budget: Budget }) {
  const { year, cents, note } = budget
  await assertYearOpen(db, year)
  await db
    .insertInto('budgets')
    .values({ year, cents, note, updated_at: now })
    .onConflict(conflict => conflict.column('year').doUpdateSet({ cents, note, updated_at: now }))
    .execute()
  return {}
}
