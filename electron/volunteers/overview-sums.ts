import { sql } from 'kysely'
import type { CoordinatorOverview } from '../../shared/volunteers/overview.ts'
import type { Reader } from '../store/reader.ts'
import { wholeMonths } from './helper-list.ts'

// What the overview adds up: months, money, tandems, who stayed.

type Months = CoordinatorOverview['months']

/** Every month of the year, also those without any Einsatz; one pass through the index. */
export async function monthsOf(db: Reader, year: number): Promise<Months> {
  const month = sql<string>`substr(day, 6, 2)`
  const rows = await db
    .selectFrom('missions')
    .select(({ fn }) => [
      month.as('month'),
      fn.sum<number>('minutes').as('minutes'),
      fn.sum<number>('cents').as('cents'),
      fn.countAll<number>().as('missions'),
    ])
    .where('day', '>=', `${year}-01-01`)
    .where('day', '<=', `${year}-12-31`)
    .where('cancelled_at', 'is', null)
    .groupBy(month)
    .execute()
  const found = new Map(rows.map(({ month: key, ...sums }) => [Number(key), sums]))
  return Array.from({ length: 12 }, (_, at) => ({
    month: at + 1,
    ...(found.get(at + 1) ?? { minutes: 0, missions: 0, cents: 0 }),
  }))
}

export async function budgetOf(
  db: Reader,
  year: number,
  months: Months,
): Promise<CoordinatorOverview['budget']> {
  const row = await db
    .selectFrom('budgets')
    .select('cents')
    .where('year', '=', year)
    .executeTakeFirst()
  if (!row) return null
  return { cents: row.cents, usedCents: months.reduce((sum, { cents }) => sum + cents, 0) }
}

type Span = CoordinatorOverview['tandems'][number]['months']
const spans: readonly (readonly [below: number, Span])[] = [
  ...([
    [3, '0-3'],
    [6, '3-6'],
    [12, '6-12'],
    [Number.POSITIVE_INFINITY, '12+'],
  ] as const),
]
const spanOf = (months: number) => spans.find(([below]) => months < below)?.[1] ?? '12+'

/** Those that run, by how long so far; those that ended in the year, by how long they lasted. */
export async function tandemsOf(
  db: Reader,
  year: number,
  today: string,
): Promise<CoordinatorOverview['tandems']> {
  const rows = await db
    .selectFrom('assignments')
    .select(['start_on', 'ended_on', 'state'])
    .where('kind', '=', 'tandem')
    .where(eb =>
      eb.or([
        eb('state', '<>', 'beendet'),
        eb.between('ended_on', `${year}-01-01`, `${year}-12-31`),
      ]),
    )
    .execute()
  const counts = new Map(spans.map(([, months]) => [months, { months, running: 0, ended: 0 }]))
  for (const { start_on, ended_on, state } of rows) {
    const ended = state === 'beendet'
    const count = counts.get(spanOf(wholeMonths(start_on, ended ? (ended_on ?? today) : today)))
    if (count) count[ended ? 'ended' : 'running'] += 1
  }
  return [...counts.values()]
}

/** By the year in which they began; whoever pauses is still there. */
export async function retentionOf(db: Reader): Promise<CoordinatorOverview['retention']> {
  const year = sql<string>`substr(active_on, 1, 4)`
  const rows = await db
    .selectFrom('helpers')
    .select(({ fn }) => [
      year.as('year'),
      fn.countAll<number>().as('began'),
      fn.sum<number>(sql`state in ('aktiv', 'pause')`).as('still'),
    ])
    .where('active_on', 'is not', null)
    .groupBy(year)
    .orderBy(year)
    .execute()
  return rows.map(row => ({ ...row, year: Number(row.year) }))
}
