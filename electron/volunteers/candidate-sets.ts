import { type Rate, rate } from '../../shared/volunteers/money.ts'
import { rateOfYear } from '../../shared/volunteers/money-rules.ts'
import type { Reader } from '../store/reader.ts'

// Who stands how to one client, and who has worked how much: sets for all helpers at once.

async function helperIds(rows: Promise<{ helper_id: string }[]>): Promise<ReadonlySet<string>> {
  return new Set((await rows).map(row => row.helper_id))
}

export async function keptApartFrom(db: Reader, clientId: string | null) {
  return helperIds(
    db
      .selectFrom('helper_exclusions')
      .select('helper_id')
      .where('client_id', '=', clientId ?? '')
      .execute(),
  )
}

export async function endedByClient(db: Reader, clientId: string | null) {
  return helperIds(
    db
      .selectFrom('assignments')
      .select('helper_id')
      .where('client_id', '=', clientId ?? '')
      .where('state', '=', 'beendet')
      .where('end_reason', '=', 'klient-wunsch')
      .execute(),
  )
}

/** Of the client or of anybody who lives there. */
export async function knowingFamily(db: Reader, householdId: string | null) {
  return helperIds(
    db
      .selectFrom('clients')
      .innerJoin('assignments', 'assignments.client_id', 'clients.id')
      .select('helper_id')
      .where('clients.household_id', '=', householdId ?? '')
      .where('assignments.state', '<>', 'beendet')
      .execute(),
  )
}

/** Minutes that count against the cap of the year. */
export async function workedIn(db: Reader, year: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('missions')
    .select(({ fn }) => ['helper_id', fn.sum<number>('minutes').as('minutes')])
    .where('day', '>=', `${year}-01-01`)
    .where('day', '<=', `${year}-12-31`)
    .where('kind', '=', 'lotse')
    .where('cancelled_at', 'is', null)
    .groupBy('helper_id')
    .execute()
  return new Map(rows.map(row => [row.helper_id, row.minutes]))
}

export async function rateIn(db: Reader, year: string): Promise<Rate> {
  const rows = await db.selectFrom('rates').select('value').execute()
  const rates = rows.map(({ value }) => rate.parse(JSON.parse(value)))
  return rateOfYear(rates, Number(year))
}
