import { sql } from 'kysely'
import { noSums, type QuarterSums } from '../../shared/statistics/quarter-sums.ts'
import type { Reader } from '../store/reader.ts'
import { assignmentSums } from './population-assignments.ts'
import { attendancesIn, type MissionSum, missionSums } from './population-helpers.ts'
import { answersByField, sentReferrals } from './population-referrals.ts'
import { askEach, type Bounds, countEach, type Span, spanOf } from './population-span.ts'

/** What is no count of the programme. Full offers are those of today: nobody wrote down the past. */
export async function loadSums(db: Reader, quarter: string, today: string): Promise<QuarterSums> {
  const span = spanOf(quarter, today)
  const [lasting] = await sumsEach(db, [span], {
    missions: await missionSums(db, [span]),
    assignments: await assignmentSums(db, [span]),
    answers: [answersByField(await sentReferrals(db, span, { withWho: false }))],
  })
  return { ...noSums, ...lasting, offersFull: await fullOffers(db) }
}

/** Of each span; where the totals need them too they are asked for once. */
type Told = {
  missions: readonly (readonly MissionSum[])[]
  assignments: Awaited<ReturnType<typeof assignmentSums>>
  answers: readonly QuarterSums['answers'][]
}

export async function sumsEach(
  db: Reader,
  spans: readonly Span[],
  { missions, assignments, answers }: Told,
): Promise<Omit<QuarterSums, 'offersFull'>[]> {
  const units = await askEach<number>(db, spans, span =>
    attendancesIn(db, span).select(sql<number>`coalesce(sum(part.ue), 0)`.as('units')),
  )
  const meetings = await countEach(db, spans, span => meetingsIn(db, span))
  return spans.map((_, at) => ({
    cents: (missions[at] ?? []).reduce((sum, { cents }) => sum + cents, 0),
    units: units[at] ?? 0,
    meetings: meetings[at] ?? 0,
    tandems: assignments[at]?.tandems ?? noSums.tandems,
    answers: answers[at] ?? {},
  }))
}

const meetingsIn = (db: Reader, { from, to }: Bounds) =>
  db.selectFrom('meetings').where('day', '>=', from).where('day', '<=', to)

export async function fullOffers(db: Reader): Promise<number> {
  const row = await db
    .selectFrom('offers')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'aktiv')
    .where('capacity', '=', 'voll')
    .executeTakeFirstOrThrow()
  return row.count
}
