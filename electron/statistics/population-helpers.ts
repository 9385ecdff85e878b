import { type SqlBool, sql } from 'kysely'
import type { Gender } from '../../shared/clients/options.ts'
import type { CountedRow } from '../../shared/statistics/count-cells.ts'
import { genderCategory, helperKindDimension } from '../../shared/statistics/dimensions.ts'
import { type AssignmentKind, helperOf } from '../../shared/volunteers/assignment.ts'
import { missionKind } from '../../shared/volunteers/money.ts'
import type { Reader } from '../store/reader.ts'
import { type Counting, dayBefore, type Span } from './population-span.ts'
import { tally } from './population-tally.ts'

// ---- helpers

/** Active, not pausing; of what was before the present state only the first day is known. */
export const activeOn = (db: Reader, day: string) =>
  db
    .selectFrom('helpers')
    .where('active_on', '<=', day)
    .where(sql<SqlBool>`(state = 'aktiv' or state_on > ${day})`)

export async function loadHelpers(
  db: Reader,
  { to }: Span,
  counting: Counting,
): Promise<CountedRow[]> {
  const { who, count } = tally(counting, 'helpers.id')
  const rows = await activeOn(db, to)
    .select(['gender', 'kinds', who, count])
    .$if(!counting.withWho, query => query.groupBy(['gender', 'kinds']))
    .execute()
  return rows.map(({ gender, kinds, ...row }) => ({
    ...row,
    categories: { geschlecht: genderCategory(gender as Gender), ...kindsOf(kinds) },
  }))
}

function kindsOf(json: string): Record<string, string> {
  const own = new Set(JSON.parse(json) as string[])
  return Object.fromEntries(
    helperKindDimension.categories.map(({ key }) => [`art-${key}`, own.has(key) ? 'ja' : 'nein']),
  )
}

// ---- Einsätze

const missionsIn = (db: Reader, { from, to }: Span) =>
  db
    .selectFrom('missions')
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('cancelled_at', 'is', null)

export async function loadMissions(
  db: Reader,
  span: Span,
  { withWho }: Counting,
): Promise<CountedRow[]> {
  const rows = withWho
    ? await missionsIn(db, span)
        .select(['id as who', 'kind', sql<number>`1`.as('count')])
        .execute()
    : (await missionSums(db, span)).map(({ kind, count }) => ({ who: '', kind, count }))
  return rows.map(({ kind, ...row }) => ({ ...row, categories: { art: kind } }))
}

export type MissionSum = { kind: string; count: number; minutes: number; cents: number }

/** What the Einsätze of a span come to. Kind by kind: grouping would sort thousands of rows. */
export async function missionSums(db: Reader, span: Span): Promise<MissionSum[]> {
  const sums: MissionSum[] = []
  for (const kind of missionKind.options) {
    const sum = await missionsIn(db, span)
      .where('kind', '=', kind)
      .select(({ fn }) => [
        fn.countAll<number>().as('count'),
        fn.sum<number>('minutes').as('minutes'),
        fn.sum<number>('cents').as('cents'),
      ])
      .executeTakeFirstOrThrow()
    if (sum.count > 0) sums.push({ kind, ...sum })
  }
  return sums
}

export const wholeHours = (minutes: number): number => Math.floor(minutes / 60)

/** Hours are no people: one row for each kind, its whole hours the count. */
export async function loadHours(db: Reader, span: Span): Promise<CountedRow[]> {
  return (await missionSums(db, span)).map(({ kind, minutes }) => ({
    ...{ who: kind, count: wholeHours(minutes) },
    categories: { art: kind },
  }))
}

// ---- accompaniments

/** A tandem runs from its first meeting on; null: not yet. */
export const begunOn = sql<string | null>`case when kind = 'tandem'
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

// ---- trainings

/** Who was there, not who had only signed up. */
export const attendancesIn = (db: Reader, { from, to }: Span) =>
  db
    .selectFrom('trainings')
    .innerJoin('training_participants as part', 'part.training_id', 'trainings.id')
    .where('trainings.day', '>=', from)
    .where('trainings.day', '<=', to)
    .where('part.attended', '=', 1)

export async function loadAttendances(
  db: Reader,
  span: Span,
  { withWho }: Counting,
): Promise<CountedRow[]> {
  const { count } = tally({ withWho }, '')
  const who = sql<string>`part.training_id || ' ' || part.helper_id`
  const rows = await attendancesIn(db, span)
    .innerJoin('helpers', 'helpers.id', 'part.helper_id')
    .select(['helpers.gender', (withWho ? who : sql<string>`''`).as('who'), count])
    .$if(!withWho, query => query.groupBy('helpers.gender'))
    .execute()
  return rows.map(({ gender, ...row }) => ({
    ...row,
    categories: { geschlecht: genderCategory(gender as Gender) },
  }))
}
