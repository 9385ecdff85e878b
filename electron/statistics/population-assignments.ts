import { type SqlBool, sql } from 'kysely'
import type { CountedRow } from '../../shared/statistics/count-cells.ts'
import type { QuarterSums } from '../../shared/statistics/quarter-sums.ts'
import { type AssignmentKind, helperOf } from '../../shared/volunteers/assignment.ts'
import type { Reader } from '../store/reader.ts'
import { wholeMonths } from '../volunteers/helper-list.ts'
import { type Counting, dayBefore, type Span } from './population-span.ts'
import { tally } from './population-tally.ts'

/** A tandem runs from its first meeting on; null: not yet. */
const begunOn = sql<string | null>`case when kind = 'tandem'
  then max(start_on, first_meeting_on) else start_on end`
const endedOn = sql<string>`coalesce(ended_on, '9999-12-31')`

/** As with cases: stock + ended = stock before + begun, whatever the days say. */
export const runningOn = (db: Reader, day: string) =>
  db.selectFrom('assignments').where(begunOn, '<=', day).where(endedOn, '>', day)

export const begunIn = (db: Reader, { from, to }: Span) =>
  db.selectFrom('assignments').where(begunOn, '>=', from).where(begunOn, '<=', to)

export const endedIn = (db: Reader, span: Span) =>
  db
    .selectFrom('assignments')
    .where(begunOn, '<=', span.to)
    .where(endedOn, '<=', span.to)
    .where(sql<SqlBool>`(${endedOn} > ${dayBefore(span)} or ${begunOn} >= ${span.from})`)

export async function loadAssignments(
  query: ReturnType<typeof runningOn>,
  counting: Counting,
): Promise<CountedRow[]> {
  const { who, count } = tally(counting, 'assignments.id')
  const rows = await query
    .select(['kind', who, count])
    .$if(!counting.withWho, some => some.groupBy('kind'))
    .execute()
  return rows.map(({ kind, ...row }) => ({
    ...row,
    categories: { art: helperOf[kind as AssignmentKind] },
  }))
}

type AssignmentSums = { begun: number; ended: number; tandems: QuarterSums['tandems'] }

/**
 * How many began and ended in each span. They are few: all are read, and counted here. Whatever the
 * days say, an accompaniment ends on the later of the two.
 */
export async function assignmentSums(
  db: Reader,
  spans: readonly Span[],
): Promise<AssignmentSums[]> {
  const since = spans[0]?.from ?? ''
  const rows = await db
    .selectFrom('assignments')
    .select(['kind', begunOn.$notNull().as('begun'), endedOn.as('ended')])
    .where(sql<SqlBool>`max(${begunOn}, ${endedOn}) >= ${since}`)
    .execute()
  const spanAt = (day: string) => spans.findIndex(({ from, to }) => from <= day && day <= to)
  const begun = Map.groupBy(rows, one => spanAt(one.begun))
  const ended = Map.groupBy(rows, one => spanAt(one.begun > one.ended ? one.begun : one.ended))
  return spans.map((_, at) => {
    const tandems = ended.get(at)?.filter(({ kind }) => kind === 'tandem') ?? []
    const months = tandems.reduce((sum, one) => sum + wholeMonths(one.begun, one.ended), 0)
    return {
      begun: begun.get(at)?.length ?? 0,
      ended: ended.get(at)?.length ?? 0,
      tandems: { ended: tandems.length, months },
    }
  })
}
