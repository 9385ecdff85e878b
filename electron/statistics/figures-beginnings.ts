import { sql } from 'kysely'
import type { KeyFigure } from '../../shared/statistics/figures.ts'
import type { Reader } from '../store/reader.ts'
import type { PopulationKey } from './population-loader.ts'
import { cases } from './population-presence.ts'

// Since when something is known. A nought before that would be made up: nobody counted then.

const areas = ['cases', 'missions', 'assignments', 'trainings', 'helpers', 'meetings'] as const
type Area = (typeof areas)[number]
export type Areas = ReadonlySet<Area>
/** The first day of each; null: nothing is written down at all. */
export type Beginnings = Readonly<Record<Area, string>> | null

export const allAreas: Areas = new Set(areas)

/** What is neither named here nor told of otherwise is part of the work with cases. */
const areaOf: Readonly<Partial<Record<KeyFigure | PopulationKey, Area>>> = {
  ehrenamt: 'helpers',
  ...({ einsatz: 'missions', stunden: 'missions', euro: 'missions' } as const),
  ...({ begleitung: 'assignments', 'begleitung-monate': 'assignments' } as const),
  ...({ 'begleitung-neu': 'assignments', 'begleitung-ende': 'assignments' } as const),
  ...({ schulung: 'trainings', 'schulung-ue': 'trainings' } as const),
  treffen: 'meetings',
}

export const isKnown = (known: Areas, key: KeyFigure | PopulationKey): boolean =>
  known.has(areaOf[key] ?? 'cases')

export const areasUntil = (beginnings: Beginnings, day: string): Areas =>
  new Set(areas.filter(area => beginnings !== null && beginnings[area] <= day))

/** The work with cases begins all that has not begun by itself before. */
export async function readBeginnings(db: Reader): Promise<Beginnings> {
  const own = {
    cases: await firstCaseDay(db),
    missions: await firstIn(db, 'missions', 'day'),
    assignments: await firstIn(db, 'assignments', 'start_on'),
    trainings: await firstIn(db, 'trainings', 'day'),
    // often long before anybody wrote it down here: it tells of the helper only
    helpers: await firstIn(db, 'helpers', 'active_on'),
    meetings: await firstIn(db, 'meetings', 'day'),
  }
  const start = own.cases ?? earliest(Object.values(own))
  if (start === null) return null
  const since = (day: string | null) => (day !== null && day < start ? day : start)
  return {
    cases: start,
    missions: since(own.missions),
    assignments: since(own.assignments),
    trainings: since(own.trainings),
    helpers: since(own.helpers),
    meetings: since(own.meetings),
  }
}

const least = (column: string) => sql<string | null>`min(${sql.ref(column)})`.as('day')

function earliest(days: readonly (string | null)[]): string | null {
  return days.filter(day => day !== null).toSorted()[0] ?? null
}

async function firstCaseDay(db: Reader): Promise<string | null> {
  const sent = db.selectFrom('referrals').where('removed_at', 'is', null)
  const opened = await cases(db).select(least('opened_on')).executeTakeFirst()
  const first = await sent.select(least('sent_on')).executeTakeFirst()
  return earliest([
    opened?.day ?? null,
    first?.day ?? null,
    await firstIn(db, 'short_contacts', 'day'),
    await firstIn(db, 'barriers', 'noted_on'),
  ])
}

type Told = Exclude<Area, 'cases'> | 'short_contacts' | 'barriers'

async function firstIn(db: Reader, table: Told, column: string): Promise<string | null> {
  const row = await db.selectFrom(table).select(least(column)).executeTakeFirst()
  return row?.day ?? null
}
