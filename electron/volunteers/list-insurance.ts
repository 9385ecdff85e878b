import { sql } from 'kysely'
import { listName } from '../../shared/clients/client.ts'
import type { HelperKind } from '../../shared/volunteers/helper.ts'
import type { MoneySheet } from '../../shared/volunteers/money.ts'
import {
  countColumn,
  dayColumn,
  minutesColumn,
  textColumn,
} from '../../shared/volunteers/money-list.ts'
import { bordersOf, lastDayOf } from '../../shared/volunteers/money-periods.ts'
import type { Reader } from '../store/reader.ts'
import { type Asked, countedMissions, type Draw } from './list-parts.ts'

type Insured = {
  name: string
  kinds: string
  from: string | null
  until: string | null
  missions: number
  minutes: number
}

/** Whoever was active on behalf of the office in the period, or worked in it. */
export async function insuranceList(db: Reader, asked: Asked, draw: Draw): Promise<MoneySheet> {
  return draw<Insured>({
    columns: [
      textColumn('Name', row => row.name, { width: 26 }),
      textColumn('Aufgabe', row => row.kinds, { width: 30 }),
      dayColumn('Aktiv von', row => row.from),
      dayColumn('bis', row => row.until),
      countColumn('Einsätze', row => row.missions),
      minutesColumn('Stunden', row => row.minutes),
    ],
    rows: await insuredOf(db, asked),
    lines: ['Ehrenamtlich im Auftrag der Stelle tätig'],
    signatures: ['Datum, Unterschrift Fallmanagement'],
  })
}

async function insuredOf(db: Reader, asked: Asked): Promise<Insured[]> {
  const worked = await workedOf(db, asked)
  const { from } = bordersOf(asked.period)
  const to = lastDayOf(asked.period)
  const rows = await db
    .selectFrom('helpers')
    .select(['id', 'family_name', 'given_names', 'kinds', 'active_on', 'left_on'])
    .orderBy('name_sort')
    .orderBy('id')
    .execute()
  return rows.flatMap(row => {
    if (asked.helperId !== null && row.id !== asked.helperId) return []
    const began = row.active_on !== null && row.active_on <= to
    const isActive = began && (row.left_on === null || row.left_on >= from)
    const sums = worked.get(row.id)
    if (!isActive && sums === undefined) return []
    return [
      {
        name: listName({ familyName: row.family_name, givenNames: row.given_names }),
        kinds: (JSON.parse(row.kinds) as HelperKind[]).map(kind => tasks[kind]).join(', '),
        ...activeDays(row, { from, to }),
        missions: sums?.missions ?? 0,
        minutes: sums?.minutes ?? 0,
      },
    ]
  })
}

/** What she does, in a word that fits a column. */
const tasks: Readonly<Record<HelperKind, string>> = {
  lotse: 'Begleitung',
  dolmetscher: 'Dolmetschen',
  pate: 'Patenschaft',
}

type Active = { active_on: string | null; left_on: string | null }

/** As far as they lie in the period; empty for whoever worked in it without being active. */
function activeDays(
  { active_on: began, left_on: left }: Active,
  { from, to }: { from: string; to: string },
): Pick<Insured, 'from' | 'until'> {
  const isOutside = began === null || began > to || (left !== null && left < from)
  if (isOutside) return { from: null, until: null }
  return { from: later(began, from), until: left !== null && left < to ? left : to }
}

const later = (a: string, b: string) => (a > b ? a : b)

async function workedOf(db: Reader, asked: Asked) {
  const rows = await countedMissions(db, asked)
    .select(['missions.helper_id as id', sql<number>`count(*)`.as('missions')])
    .select(sql<number>`sum(missions.minutes)`.as('minutes'))
    .groupBy('missions.helper_id')
    .execute()
  return new Map(rows.map(row => [row.id, row]))
}
