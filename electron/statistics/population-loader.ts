import type { CountedRow, CountedRows } from '../../shared/statistics/count-cells.ts'
import type { Category } from '../../shared/statistics/dimensions.ts'
import type { Reader } from '../store/reader.ts'
import {
  begunIn,
  endedIn,
  loadAssignments,
  loadAttendances,
  loadHelpers,
  loadHours,
  loadMissions,
  runningOn,
} from './population-helpers.ts'
import { loadEntries, loadExits } from './population-moves.ts'
import { type Counting, type Span, spanOf } from './population-span.ts'
import { loadStock } from './population-stock.ts'
import { loadBarriers, loadReferrals, loadShortContacts } from './population-work.ts'

// What is counted in a quarter, told once: for the screen, for the snapshot and for the list behind
// a number.

export type Order = Counting & {
  /** Of the own body, for the dimension of municipalities. */
  places: readonly Category[]
  today: string
}

type Load = (db: Reader, span: Span, order: Order) => Promise<CountedRow[]>

const loaders = {
  bestand: (db, span, { places }) => loadStock(db, span, places),
  zugang: loadEntries,
  abgang: loadExits,
  kurzkontakt: loadShortContacts,
  vermittlung: loadReferrals,
  ehrenamt: loadHelpers,
  einsatz: loadMissions,
  stunden: loadHours,
  begleitung: (db, { to }, order) => loadAssignments(runningOn(db, to), order),
  'begleitung-neu': (db, span, order) => loadAssignments(begunIn(db, span), order),
  'begleitung-ende': (db, span, order) => loadAssignments(endedIn(db, span), order),
  schulung: loadAttendances,
  huerde: loadBarriers,
} as const satisfies Readonly<Record<string, Load>>

export type PopulationKey = keyof typeof loaders
export const populationKeys = Object.keys(loaders) as PopulationKey[]

export function loadPopulation(
  db: Reader,
  key: PopulationKey,
  quarter: string,
  order: Order,
): Promise<CountedRow[]> {
  return loaders[key](db, spanOf(quarter, order.today), order)
}

/** Every population of the programme; of a quarter that runs, until today. */
export async function loadPopulations(
  db: Reader,
  quarter: string,
  order: Order,
  keys: readonly PopulationKey[] = populationKeys,
): Promise<CountedRows> {
  const loaded: Record<string, CountedRow[]> = {}
  for (const key of keys) loaded[key] = await loadPopulation(db, key, quarter, order)
  return loaded
}
