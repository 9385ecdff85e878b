import { sql } from 'kysely'
import { listName } from '../../shared/clients/client.ts'
import type { Period, PeriodReview } from '../../shared/volunteers/money.ts'
import { bordersOf } from '../../shared/volunteers/money-periods.ts'
import type { Reader } from '../store/reader.ts'

const MOST_PEOPLE = 200
const MOST_OVERLAPS = 100

type Borders = { from: string; to: string }

/** What is still open before a period is closed. */
export async function reviewPeriod(db: Reader, period: Period): Promise<PeriodReview> {
  const borders = bordersOf(period)
  return {
    ...(await sumsOf(db, borders)),
    unsignedOf: await unsignedOf(db, borders),
    overlaps: await overlapsOf(db, borders),
  }
}

function inPeriod(db: Reader, { from, to }: Borders) {
  return db
    .selectFrom('missions')
    .where('missions.day', '>=', from)
    .where('missions.day', '<=', to)
    .where('missions.cancelled_at', 'is', null)
}

function sumsOf(db: Reader, borders: Borders) {
  return inPeriod(db, borders)
    .select([
      sql<number>`count(*)`.as('missions'),
      sql<number>`coalesce(sum(minutes), 0)`.as('minutes'),
      sql<number>`coalesce(sum(cents), 0)`.as('cents'),
      sql<number>`coalesce(sum(signed = 0), 0)`.as('unsigned'),
    ])
    .executeTakeFirstOrThrow()
}

async function unsignedOf(db: Reader, borders: Borders): Promise<PeriodReview['unsignedOf']> {
  const rows = await inPeriod(db, borders)
    .innerJoin('helpers', 'helpers.id', 'missions.helper_id')
    .select(['helpers.id', 'family_name', 'given_names', sql<number>`count(*)`.as('count')])
    .where('signed', '=', 0)
    .groupBy('helpers.id')
    .orderBy('count', 'desc')
    .orderBy('name_sort')
    .limit(MOST_PEOPLE)
    .execute()
  return rows.map(row => ({ helperId: row.id, helperName: nameOf(row), count: row.count }))
}

const minute = (table: 'missions' | 'other') =>
  sql<number>`(cast(substr(${sql.ref(`${table}.starts_at`)}, 1, 2) as integer) * 60
    + cast(substr(${sql.ref(`${table}.starts_at`)}, 4, 2) as integer))`

/** Two Einsätze of one person at the same time, as far as both beginnings are known. */
async function overlapsOf(db: Reader, borders: Borders): Promise<PeriodReview['overlaps']> {
  const rows = await inPeriod(db, borders)
    .innerJoin('missions as other', join =>
      join
        .onRef('other.helper_id', '=', 'missions.helper_id')
        .onRef('other.day', '=', 'missions.day')
        .on('other.cancelled_at', 'is', null),
    )
    .innerJoin('helpers', 'helpers.id', 'missions.helper_id')
    .select(['helpers.id', 'family_name', 'given_names', 'missions.day'])
    .select(['missions.starts_at as first', 'other.starts_at as second'])
    // each pair once: by beginning, and by id where both begin together
    .where(
      sql<boolean>`(${minute('missions')}, missions.id) < (${minute('other')}, ${sql.ref('other.id')})`,
    )
    .where(sql<boolean>`${minute('other')} < ${minute('missions')} + missions.minutes`)
    .orderBy('missions.day')
    .orderBy('name_sort')
    .orderBy('missions.starts_at')
    .limit(MOST_OVERLAPS)
    .execute()
  return rows.map(row => ({
    ...{ helperId: row.id, helperName: nameOf(row), day: row.day },
    times: `${row.first ?? ''} und ${row.second ?? ''}`,
  }))
}

function nameOf(row: { family_name: string; given_names: string }): string {
  return listName({ familyName: row.family_name, givenNames: row.given_names })
}
