import { type Expression, type SqlBool, sql } from 'kysely'
import type { Gender } from '../../shared/clients/options.ts'
import type { CountedRow } from '../../shared/statistics/count-cells.ts'
import { genderCategory, helperKindDimension } from '../../shared/statistics/dimensions.ts'
import { missionKind } from '../../shared/volunteers/money.ts'
import type { Reader } from '../store/reader.ts'
import { askEach, type Bounds, type Counting, type Span } from './population-span.ts'
import { tally } from './population-tally.ts'

// ---- helpers

/** Active, not pausing; of what was before the present state only the first day is known. */
export const activeOn = (db: Reader, day: Bounds['to']) =>
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

const missionsIn = (db: Reader, { from, to }: Bounds) =>
  db
    .selectFrom('missions')
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('cancelled_at', 'is', null)

export type MissionSum = { kind: string; count: number; minutes: number; cents: number }

/** What the Einsätze of each span come to. Kind by kind: grouping would sort thousands of rows. */
export async function missionSums(db: Reader, spans: readonly Span[]): Promise<MissionSum[][]> {
  const { options } = missionKind
  const found = await askEach<string>(db, spans, span => {
    const sums = options.map(kind => sql`json(${sumsOf(missionsIn(db, span), kind)})`)
    return sql`json_array(${sql.join(sums)})`
  })
  return found.map(text =>
    (JSON.parse(text) as [number, number, number][])
      .map(([count, minutes, cents], at) => ({ kind: options[at] ?? '', count, minutes, cents }))
      .filter(({ count }) => count > 0),
  )
}

const sumsOf = (missions: ReturnType<typeof missionsIn>, kind: string): Expression<unknown> =>
  missions
    .where('kind', '=', kind)
    .select(sql<string>`json_array(count(*), sum(minutes), sum(cents))`.as('sums'))

export async function loadMissions(db: Reader, span: Span): Promise<CountedRow[]> {
  const rows = await missionsIn(db, span).select(['id as who', 'kind']).execute()
  return rows.map(({ who, kind }) => ({ who, count: 1, categories: { art: kind } }))
}

export const countedMissions = (sums: readonly MissionSum[]): CountedRow[] =>
  sums.map(({ kind, count }) => ({ who: '', count, categories: { art: kind } }))

export const wholeHours = (minutes: number): number => Math.floor(minutes / 60)

/** Hours are no people: one row for each kind, its whole hours the count. */
export const countedHours = (sums: readonly MissionSum[]): CountedRow[] =>
  sums.map(({ kind, minutes }) => ({
    ...{ who: kind, count: wholeHours(minutes) },
    categories: { art: kind },
  }))

// ---- trainings

/** Who was there, not who had only signed up. */
export const attendancesIn = (db: Reader, { from, to }: Bounds) =>
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
