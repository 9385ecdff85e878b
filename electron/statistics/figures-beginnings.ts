import { sql } from 'kysely'
import type { KeyFigure } from '../../shared/statistics/figures.ts'
import type { Reader } from '../store/reader.ts'
import type { PopulationKey } from './population-loader.ts'
import { cases } from './population-presence.ts'

// Since when something is known. A nought before that would be made up: nobody counted then.

const areas = ['cases', 'service', 'helpers', 'network'] as const
type Area = (typeof areas)[number]
export type Areas = ReadonlySet<Area>
/** The first day of each; null: nothing is written down at all. */
export type Beginnings = Readonly<Record<Area, string>> | null

export const allAreas: Areas = new Set(areas)

/** What is neither named here nor told of otherwise is part of the work with cases. */
const areaOf: Readonly<Partial<Record<KeyFigure | PopulationKey, Area>>> = {
  ehrenamt: 'helpers',
  ...({ einsatz: 'service', stunden: 'service', euro: 'service' } as const),
  ...({ begleitung: 'service', 'begleitung-neu': 'service' } as const),
  ...({ 'begleitung-ende': 'service', 'begleitung-monate': 'service' } as const),
  ...({ schulung: 'service', 'schulung-ue': 'service' } as const),
  treffen: 'network',
}

export const isKnown = (known: Areas, key: KeyFigure | PopulationKey): boolean =>
  known.has(areaOf[key] ?? 'cases')

export const areasUntil = (beginnings: Beginnings, day: string): Areas =>
  new Set(areas.filter(area => beginnings !== null && beginnings[area] <= day))

const ownSources = {
  service: [
    ['missions', 'day'],
    ['assignments', 'start_on'],
    ['trainings', 'day'],
  ],
  // often long before anybody wrote it down here: it tells of the helper, not of the service
  helpers: [['helpers', 'active_on']],
  network: [['meetings', 'day']],
} as const

/** The work with cases begins all that has not begun by itself before. */
export async function readBeginnings(db: Reader): Promise<Beginnings> {
  const own = {
    cases: await firstCaseDay(db),
    service: await firstOf(db, ownSources.service),
    helpers: await firstOf(db, ownSources.helpers),
    network: await firstOf(db, ownSources.network),
  }
  const cases = own.cases ?? earliest(Object.values(own))
  if (cases === null) return null
  const since = (...days: (string | null)[]) => earliest([cases, ...days]) ?? cases
  return {
    cases,
    service: since(own.service),
    helpers: since(own.service, own.helpers),
    network: since(own.network),
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
  const noted = await firstOf(db, [
    ['short_contacts', 'day'],
    ['barriers', 'noted_on'],
  ])
  return earliest([opened?.day ?? null, first?.day ?? null, noted])
}

type Source = readonly [
  (typeof ownSources)[keyof typeof ownSources][number][0] | 'short_contacts' | 'barriers',
  string,
]

async function firstOf(db: Reader, sources: readonly Source[]): Promise<string | null> {
  const days: (string | null)[] = []
  for (const [table, column] of sources) {
    const row = await db.selectFrom(table).select(least(column)).executeTakeFirst()
    days.push(row?.day ?? null)
  }
  return earliest(days)
}
