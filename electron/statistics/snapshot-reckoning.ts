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
import { loadPopulations } from './population-loader.ts'
import { reasonCategory } from './population-moves.ts'
import { countyPlaces } from './population-places.ts'
import { loadSums } from './population-sums.ts'
import { findSnapshot, type Snapshot } from './snapshot-repository.ts'
import { type FrozenRows, idsIn, readFrozenRows } from './snapshot-rows.ts'

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
  { reference, today }: Around,
): Promise<Reckoned> {
  const before = await frozenState(db, shiftQuarter(quarter, -1))
  const now = await frozenState(db, quarter)
  const places = await countyPlaces(db, reference, daysOfQuarter(quarter).to)
  const live = await loadPopulations(db, quarter, { places, today, withWho: true })
  const programme = programmeFor(places)
  const dated = now ? keepUndated(live, now.frozen.rows) : live
  const rows = before ? await moved(db, programme, dated, before) : dated
  const { counts, digests } = countOf(programme, quarter, rows)
  const gone = goneMoves({
    ...{ programme, quarter },
    now: now ? goneOf(programme, now) : {},
    before: before && { quarter: before.snapshot.quarter, counts: goneOf(programme, before) },
  })
  const owners = new Map([...(before?.frozen.owners ?? []), ...(now?.frozen.owners ?? [])])
  const lines = await sumsOf(db, quarter, today, now?.snapshot.lines)
  return { programme, counts: addedUp(counts, gone), digests, lines, frozen: { rows, owners } }
}

/** What is told by people who may be gone, or only of today, stays as it was frozen. */
async function sumsOf(db: Reader, quarter: string, today: string, frozen?: QuarterSums) {
  const { answers, tandems, offersFull, ...lasting } = await loadSums(db, quarter, today)
  return { answers, tandems, offersFull, ...frozen, ...lasting }
}

/** Whether freezing again would say anything else. */
export function saysTheSame(
  frozen: Pick<Snapshot, 'programme' | 'counts' | 'lines'>,
  { programme, counts, lines }: Reckoned,
): boolean {
  return (
    frozen.programme === programme.version &&
    canonicalJson(frozen.counts) === canonicalJson(counts) &&
    canonicalJson(frozen.lines) === canonicalJson(lines)
  )
}

type FrozenState = { snapshot: Snapshot; frozen: FrozenRows }

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

function countOf(programme: Programme, quarter: string, rows: CountedRows) {
  const sorted = Object.fromEntries(
    Object.entries(rows).map(([population, some]) => [
      population,
      some.toSorted((a, b) => (a.who < b.who ? -1 : 1)),
    ]),
  )
  const cells = [...countCells(programme, quarter, sorted)]
  return {
    counts: Object.fromEntries(cells.map(([id, { count }]) => [id, count])),
    digests: Object.fromEntries(cells.map(([id, { who }]) => [id, digestOf(who)])),
  }
}

const digestOf = (who: readonly string[]) =>
  createHash('sha256').update(who.join('\n')).digest('hex')
