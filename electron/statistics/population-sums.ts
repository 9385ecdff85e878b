import { sql } from 'kysely'
import type { QuarterSums } from '../../shared/statistics/quarter-sums.ts'
import type { Reader } from '../store/reader.ts'
import { wholeMonths } from '../volunteers/helper-list.ts'
import {
  attendancesIn,
  begunOn,
  endedIn,
  type MissionSum,
  missionSums,
} from './population-helpers.ts'
import { type Span, spanOf } from './population-span.ts'
import { answerDays, neededField, referralsIn } from './population-work.ts'

/** What is no count of the programme. Full offers are those of today: nobody wrote down the past. */
export async function loadSums(db: Reader, quarter: string, today: string): Promise<QuarterSums> {
  const span = spanOf(quarter, today)
  const missions = await missionSums(db, span)
  return sumsIn(db, span, { missions, byField: true, withOffers: true })
}

type SumOrder = {
  missions: readonly MissionSum[]
  /** Otherwise the answers of all fields stand together. */
  byField: boolean
  withOffers: boolean
}

export async function sumsIn(
  db: Reader,
  span: Span,
  { missions, byField, withOffers }: SumOrder,
): Promise<QuarterSums> {
  return {
    cents: missions.reduce((sum, { cents }) => sum + cents, 0),
    units: await unitsIn(db, span),
    meetings: await meetingsIn(db, span),
    offersFull: withOffers ? await fullOffers(db) : null,
    tandems: await tandemsIn(db, span),
    answers: byField ? await answersByField(db, span) : { alle: await answersIn(db, span) },
  }
}

async function unitsIn(db: Reader, span: Span): Promise<number> {
  const row = await attendancesIn(db, span)
    .select(({ fn }) => fn.sum<number | null>('part.ue').as('units'))
    .executeTakeFirst()
  return row?.units ?? 0
}

async function meetingsIn(db: Reader, { from, to }: Span): Promise<number> {
  const row = await db
    .selectFrom('meetings')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('day', '>=', from)
    .where('day', '<=', to)
    .executeTakeFirstOrThrow()
  return row.count
}

async function fullOffers(db: Reader): Promise<number> {
  const row = await db
    .selectFrom('offers')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'aktiv')
    .where('capacity', '=', 'voll')
    .executeTakeFirstOrThrow()
  return row.count
}

async function tandemsIn(db: Reader, span: Span): Promise<QuarterSums['tandems']> {
  const rows = await endedIn(db, span)
    .select([begunOn.as('from'), 'ended_on as to'])
    .where('kind', '=', 'tandem')
    .execute()
  const months = rows.map(({ from, to }) =>
    from === null || to === null ? 0 : wholeMonths(from, to),
  )
  return { ended: rows.length, months: months.reduce((sum, one) => sum + one, 0) }
}

const times = sql<number>`count(*)`.as('times')
type Answered = { days: number | null; times: number }

const timesOf = (rows: readonly Answered[]) =>
  Object.fromEntries(rows.map(row => [String(row.days), row.times]))

async function answersIn(db: Reader, span: Span) {
  const rows = await referralsIn(db, span)
    .select([answerDays.as('days'), times])
    .where('answered_on', 'is not', null)
    .groupBy('days')
    .execute()
  return timesOf(rows)
}

async function answersByField(db: Reader, span: Span): Promise<QuarterSums['answers']> {
  const answered = referralsIn(db, span)
    .select([neededField.as('field'), answerDays.as('days')])
    .where('answered_on', 'is not', null)
    .as('answered')
  const rows = await db
    .selectFrom(answered)
    .select(['field', 'days', times])
    .groupBy(['field', 'days'])
    .execute()
  const fields = Map.groupBy(rows, ({ field }) => field)
  return Object.fromEntries([...fields].map(([field, some]) => [field, timesOf(some)]))
}
