import { createHash } from 'node:crypto'
import { daysOfQuarter, shiftQuarter } from '../../shared/lib/quarters.ts'
import { type CountedRows, countCells } from '../../shared/statistics/count-cells.ts'
import {
  addedUp,
  balanced,
  type Counts,
  type FrozenStock,
  goneCounts,
  goneMoves,
  keepUndated,
  otherReason,
} from '../../shared/statistics/frozen-balance.ts'
import {
  type FlowDefinition,
  type Programme,
  programmeFor,
} from '../../shared/statistics/programme.ts'
import type { QuarterSums } from '../../shared/statistics/quarter-sums.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import type { Reader } from '../store/reader.ts'
import { loadPopulations, type PopulationKey, populationKeys } from './population-loader.ts'
import { reasonCategory } from './population-moves.ts'
import { countyPlaces } from './population-places.ts'
import { readHistory } from './population-presence.ts'
import { loadSums } from './population-sums.ts'
import { findSnapshot, type Snapshot } from './snapshot-repository.ts'
import { type FrozenRows, idsIn, isKept, readFrozenRows } from './snapshot-rows.ts'

export type Municipalities = Pick<ReferenceData, 'municipalities'>
type Around = { reference: Municipalities; today: string }

/** What would be frozen now. */
export type Reckoned = {
  programme: Programme
  counts: Counts
  digests: Readonly<Record<string, string>>
  lines: QuarterSums
  /** Everybody who is counted and still known. */
  frozen: FrozenRows
}

export async function reckonQuarter(
  db: Reader,
  quarter: string,
  around: Around,
): Promise<Reckoned> {
  const stateOf = (one: string) => frozenState(db, one)
  const everything = { ...around, stateOf, each: populationKeys }
  const { programme, rows, owners, gone, lines } = await reckonRows(db, quarter, everything)
  const sorted = Object.fromEntries(
    Object.entries(rows).map(([population, some]) => [
      population,
      some.toSorted((a, b) => (a.who < b.who ? -1 : 1)),
    ]),
  )
  const cells = countCells(programme, quarter, sorted)
  const digests = Object.fromEntries([...cells].map(([id, { who }]) => [id, digestOf(who)]))
  const counts = addedUp(countsOf(cells), gone)
  return { programme, counts, digests, lines, frozen: { rows, owners } }
}

/** What freezing would count, not who. What is nobody's is not looked at one by one. */
export async function reckonCounts(
  db: Reader,
  quarter: string,
  around: Around & { stateOf: StateOf },
): Promise<Pick<Reckoned, 'programme' | 'counts' | 'lines'>> {
  const those = { ...around, each: populationKeys.filter(isKept) }
  const { programme, rows, gone, lines } = await reckonRows(db, quarter, those)
  return { programme, counts: addedUp(countsOf(countCells(programme, quarter, rows)), gone), lines }
}

type Order = Around & {
  stateOf: StateOf
  /** Populations of which each is looked at. */
  each: readonly PopulationKey[]
}

async function reckonRows(db: Reader, quarter: string, { reference, today, stateOf, each }: Order) {
  const now = await stateOf(quarter)
  const before = await stateOf(shiftQuarter(quarter, -1))
  const places = await countyPlaces(db, reference, daysOfQuarter(quarter).to)
  const order = { places, today, history: await readHistory(db) }
  const others = populationKeys.filter(key => !each.includes(key))
  const live = {
    ...(await loadPopulations(db, quarter, { ...order, withWho: true }, each)),
    ...(await loadPopulations(db, quarter, { ...order, withWho: false }, others)),
  }
  const programme = programmeFor(places)
  const dated = now ? keepUndated(live, now.frozen.rows) : live
  const rows = before ? await moved(db, programme, dated, before) : dated
  const gone = goneMoves({
    ...{ programme, quarter },
    now: now ? goneOf(programme, now) : {},
    before: before && { quarter: before.snapshot.quarter, counts: goneOf(programme, before) },
  })
  const owners = new Map([...(before?.frozen.owners ?? []), ...(now?.frozen.owners ?? [])])
  const lines = await sumsOf(db, quarter, today, now?.snapshot.lines)
  return { programme, rows, owners, gone, lines }
}

/** What is told by people who may be gone, or only of today, stays as it was frozen. */
async function sumsOf(db: Reader, quarter: string, today: string, frozen?: QuarterSums) {
  const { answers, tandems, offersFull, ...lasting } = await loadSums(db, quarter, today)
  return { answers, tandems, offersFull, ...frozen, ...lasting }
}

/** Whether freezing again would say anything else. */
export function saysTheSame(
  frozen: Pick<Snapshot, 'programme' | 'counts' | 'lines'>,
  { programme, counts, lines }: Pick<Reckoned, 'programme' | 'counts' | 'lines'>,
): boolean {
  return (
    frozen.programme === programme.version &&
    canonicalJson(frozen.counts) === canonicalJson(counts) &&
    canonicalJson(frozen.lines) === canonicalJson(lines)
  )
}

type FrozenState = { snapshot: Snapshot; frozen: FrozenRows }
export type StateOf = (quarter: string) => Promise<FrozenState | null>

/** For neighbours from the newest on: what comes before one is looked at next. */
export function neighbouringStates(db: Reader): StateOf {
  const known = new Map<string, FrozenState | null>()
  return async quarter => {
    const state = known.get(quarter) ?? (await frozenState(db, quarter))
    known.delete(quarter)
    known.set(quarter, state)
    const [oldest] = known.keys()
    if (known.size > 2 && oldest !== undefined) known.delete(oldest)
    return state
  }
}

async function frozenState(db: Reader, quarter: string): Promise<FrozenState | null> {
  const snapshot = await findSnapshot(db, quarter)
  return snapshot && { snapshot, frozen: await readFrozenRows(db, quarter) }
}

const goneOf = (programme: Programme, { snapshot, frozen }: FrozenState): Counts =>
  goneCounts(programme, snapshot.quarter, { counts: snapshot.counts, rows: frozen.rows })

/** Entries and exits of all flows, against who was frozen before. */
async function moved(
  db: Reader,
  programme: Programme,
  live: CountedRows,
  { frozen }: FrozenState,
): Promise<CountedRows> {
  const rows = { ...live }
  for (const flow of programme.flows) {
    const before = new Map(frozen.rows[flow.stock]?.map(row => [row.who, row.categories]))
    const reasonOf = await reasonsOf(db, flow, live, before)
    Object.assign(rows, balanced({ flow, live, before, ...reasonOf }))
  }
  return rows
}

/** By the closing in the quarter, else by the one in the record; merged and unknown: other. */
async function reasonsOf(
  db: Reader,
  { stock, exits }: FlowDefinition,
  live: CountedRows,
  before: FrozenStock,
): Promise<{ reasonOf?: (who: string) => string }> {
  if (stock !== 'bestand') return {}
  const present = new Set(live[stock]?.map(({ who }) => who))
  const gone = [...before.keys()].filter(who => !present.has(who))
  const closed = await db
    .selectFrom('clients')
    .select(['id', 'closed_reason'])
    .where('id', 'in', idsIn(gone))
    .where('merged_into', 'is', null)
    .execute()
  const inRecord = new Map(closed.map(({ id, closed_reason }) => [id, closed_reason]))
  const inQuarter = new Map(live[exits]?.map(({ who, categories }) => [who, categories.grund]))
  return {
    reasonOf: who => inQuarter.get(who) ?? reasonCategory(inRecord.get(who) ?? otherReason),
  }
}

const countsOf = (cells: ReturnType<typeof countCells>) =>
  Object.fromEntries([...cells].map(([id, { count }]) => [id, count]))

const digestOf = (who: readonly string[]) =>
  createHash('sha256').update(who.join('\n')).digest('hex')
