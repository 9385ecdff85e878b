import { accountOf } from '../../shared/volunteers/account-rules.ts'
import type { Account } from '../../shared/volunteers/money.ts'
import { bordersOf } from '../../shared/volunteers/money-periods.ts'
import type { Reader } from '../store/reader.ts'
import { budgetCentsOf, houseCentsOf } from './budget-repository.ts'
import { toHelper } from './helper-columns.ts'
import { findHelper } from './helper-repository.ts'
import { entriesOfYear } from './mission-sums.ts'
import { closedKeys } from './period-repository.ts'
import { listRates } from './rate-repository.ts'

type Asked = { helperId: string; year: number; month: number }

export async function readAccount(db: Reader, { helperId, year, month }: Asked): Promise<Account> {
  const { coordinating } = toHelper(await findHelper(db, helperId))
  const budgetCents = await budgetCentsOf(db, year)
  const borders = bordersOf({ kind: 'year', year })
  return accountOf({
    ...{ year, month, coordinating, budgetCents },
    entries: await entriesOfYear(db, helperId, year),
    rates: await listRates(db),
    plannedMinutes: await plannedOf(db, helperId, year),
    houseCents: budgetCents === null ? 0 : await houseCentsOf(db, borders),
    closed: await closedKeys(db),
  })
}

async function plannedOf(db: Reader, helperId: string, year: number): Promise<number | null> {
  const row = await db
    .selectFrom('planned_hours')
    .select('minutes')
    .where('helper_id', '=', helperId)
    .where('year', '=', year)
    .executeTakeFirst()
  return row?.minutes ?? null
}
