import type { CountedRow, CountedRows } from '../../shared/statistics/count-cells.ts'
import type { Category } from '../../shared/statistics/dimensions.ts'
import type { Reader } from '../store/reader.ts'
import { begunIn, endedIn, loadAssignments, runningOn } from './population-assignments.ts'
import {
  countedHours,
  countedMissions,
  loadAttendances,
  loadHelpers,
  loadMissions,
  missionSums,
} from './population-helpers.ts'
import { loadEntries, loadExits } from './population-moves.ts'
import { type History, readHistory } from './population-presence.ts'
import { countedReferrals, sentReferrals } from './population-referrals.ts'
import { type Counting, type Span, spanOf } from './population-span.ts'
import { loadStock } from './population-stock.ts'
import { loadBarriers, loadShortContacts } from './population-work.ts'

// What is counted in a quarter, told once: for the screen, for the snapshot and for the list behind
// a number.

type SpanOrder = Counting & {
  /** Of the own body, for the dimension of municipalities. */
  places: readonly Category[]
  /** Dimensions of the stock, where not all are asked for. */
  only?: readonly string[]
}
export type Order = SpanOrder & {
  today: string
  /** Read once where several quarters are asked for. */
  history?: History
}

type Known = { db: Reader; history: History }
type Load = (known: Known, span: Span, order: SpanOrder) => Promise<CountedRow[]>

const loaders = {
  bestand: ({ history }, span, order) => loadStock(history, span, order),
  zugang: ({ history }, span, order) => loadEntries(history, span, order),
  abgang: ({ history }, span, order) => loadExits(history, span, order),
  kurzkontakt: ({ db }, span, order) => loadShortContacts(db, span, order),
  vermittlung: async ({ db }, span, order) =>
    countedReferrals(await sentReferrals(db, span, order)),
  ehrenamt: ({ db }, span, order) => loadHelpers(db, span, order),
  einsatz: async ({ db }, span, { withWho }) =>
    withWho ? loadMissions(db, span) : countedMissions((await missionSums(db, [span])).flat()),
  stunden: async ({ db }, span) => countedHours((await missionSums(db, [span])).flat()),
  begleitung: ({ db }, { to }, order) => loadAssignments(runningOn(db, to), order),
  'begleitung-neu': ({ db }, span, order) => loadAssignments(begunIn(db, span), order),
  'begleitung-ende': ({ db }, span, order) => loadAssignments(endedIn(db, span), order),
  schulung: ({ db }, span, order) => loadAttendances(db, span, order),
  huerde: ({ db }, span, order) => loadBarriers(db, span, order),
} as const satisfies Readonly<Record<string, Load>>

export type PopulationKey = keyof typeof loaders
export const populationKeys = Object.keys(loaders) as PopulationKey[]

export async function loadPopulation(
  db: Reader,
  key: PopulationKey,
  quarter: string,
  order: Order,
): Promise<CountedRow[]> {
  const history = order.history ?? (await readHistory(db))
  return loadSpan(history, key, spanOf(quarter, order.today), order)
}

export const loadSpan = (
  history: History,
  key: PopulationKey,
  span: Span,
  order: SpanOrder,
): Promise<CountedRow[]> => loaders[key]({ db: history.db, history }, span, order)

/** Every population of the programme; of a quarter that runs, until today. */
export async function loadPopulations(
  db: Reader,
  quarter: string,
  order: Order,
  keys: readonly PopulationKey[] = populationKeys,
): Promise<CountedRows> {
  const history = order.history ?? (await readHistory(db))
  const loaded: Record<string, CountedRow[]> = {}
  for (const key of keys)
    loaded[key] = await loadPopulation(db, key, quarter, { ...order, history })
  return loaded
}
