import type { Term } from './cells.ts'
import {
  type CountedRow,
  type CountedRows,
  cellId,
  countCells,
  populationOf,
  type Split,
} from './count-cells.ts'
import type { FlowDefinition, Programme } from './programme.ts'

// Entries and exits against the quarter that was frozen before, so that stock now + exits = stock
// before + entries holds whatever was entered late, taken back, merged or erased in between.

export type Counts = Readonly<Record<string, number>>
type Categories = CountedRow['categories']
/** Who was frozen in a stock, and as what. */
export type FrozenStock = ReadonlyMap<string, Categories>

export const otherReason = 'sonst'

type Moves = {
  flow: FlowDefinition
  /** As the records of today tell it. */
  live: CountedRows
  before: FrozenStock
  /** Why somebody is no longer there; undefined where exits are not counted by it. */
  reasonOf?: (who: string) => string
}

/** Stock, entries and exits of a flow. Late entries count in the quarter that freezes them first. */
export function balanced({ flow, live, before, reasonOf }: Moves): Record<string, CountedRow[]> {
  const stock = (live[flow.stock] ?? []).map(row => {
    const frozen = before.get(row.who)
    return frozen ? withCategories(row, pick(frozen, flow.by)) : row
  })
  const present = new Set(stock.map(({ who }) => who))
  const isNew = ({ who }: CountedRow) => !before.has(who)
  const passedThrough = (live[flow.entries] ?? []).filter(
    row => isNew(row) && !present.has(row.who),
  )
  const entries = [...stock.filter(isNew), ...passedThrough].map(row => only(row, flow.by))
  const left = [...before]
    .filter(([who]) => !present.has(who))
    .map(([who, categories]) => only({ who, categories, count: 1 }, flow.by))
  const exits = [...left, ...passedThrough.map(row => only(row, flow.by))].map(row =>
    reasonOf ? withCategories(row, { grund: reasonOf(row.who) }) : row,
  )
  return { [flow.stock]: stock, [flow.entries]: entries, [flow.exits]: exits }
}

function pick(categories: Categories, keys: readonly string[]): Categories {
  return Object.fromEntries(keys.map(key => [key, categories[key] ?? '']))
}

const only = (row: CountedRow, keys: readonly string[]): CountedRow => ({
  ...row,
  categories: pick(row.categories, keys),
})

const withCategories = (row: CountedRow, categories: Categories): CountedRow => ({
  ...row,
  categories: { ...row.categories, ...categories },
})

/**
 * What the records tell only of today: it stays as it was frozen, or a correction would put today's
 * knowledge into an old quarter. The category that means "not known" is filled in.
 */
const undated: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  bestand: { gemeinde: 'andere', deutsch: 'unbekannt', tiefe: null },
  vermittlung: { ausgang: null, antwort: null },
}

export function keepUndated(live: CountedRows, frozen: CountedRows): CountedRows {
  const kept = Object.entries(undated).map(([population, dimensions]) => {
    const frozenAs = new Map(frozen[population]?.map(row => [row.who, row.categories]))
    const rows = (live[population] ?? []).map(row => {
      const before = frozenAs.get(row.who)
      if (!before) return row
      const known = Object.keys(dimensions).filter(key => before[key] !== dimensions[key])
      return withCategories(row, pick(before, known))
    })
    return [population, rows]
  })
  return { ...live, ...Object.fromEntries(kept) }
}

/** Counted when it was frozen, explained by nobody's row any more: erased since. */
export function goneCounts(
  programme: Programme,
  quarter: string,
  frozen: { counts: Counts; rows: CountedRows },
): Counts {
  const populations = new Set(
    Object.entries(frozen.rows)
      .filter(([key, rows]) => frozen.counts[cellId(quarter, key, [])] !== rows.length)
      .map(([key]) => key),
  )
  // the total is the sum of all: where nobody is missing there, nobody is missing anywhere
  if (populations.size === 0) return {}
  const left = [...countCells(programme, quarter, frozen.rows)]
    .filter(([id]) => populations.has(id.split('/')[1]!))
    .map(([id, { count }]) => [id, (frozen.counts[id] ?? count) - count] as const)
  return Object.fromEntries(left.filter(([, count]) => count !== 0))
}

type Gone = {
  programme: Programme
  quarter: string
  /** Of the frozen state of this quarter that is being corrected, if there is one. */
  now: Counts
  /** Of the stock of the quarter before, if that one is frozen. */
  before: { quarter: string; counts: Counts } | null
}

/** Whoever was erased goes on counting as frozen, and leaves in the first quarter without them. */
export function goneMoves({ programme, quarter, now, before }: Gone): Counts {
  const added: Record<string, number> = { ...now }
  const add = (id: string, count: number) => {
    if (count !== 0) added[id] = (added[id] ?? 0) + count
  }
  if (before === null) return added
  for (const flow of programme.flows)
    for (const split of splitsOfFlow(programme, flow)) {
      const cell = (of: string) => cellId(quarter, of, split)
      const terms: Term[] = [
        [1, cell(flow.stock)],
        [1, cell(flow.exits)],
        [-1, cell(flow.entries)],
      ]
      const now = terms.reduce((sum, [weight, id]) => sum + weight * (added[id] ?? 0), 0)
      const surplus = now - (before.counts[cellId(before.quarter, flow.stock, split)] ?? 0)
      add(cell(flow.entries), Math.max(0, surplus))
      add(cell(flow.exits), Math.max(0, -surplus))
      if (split.length === 0 && hasReasons(programme, flow))
        add(cellId(quarter, flow.exits, [['grund', otherReason]]), Math.max(0, -surplus))
    }
  return added
}

const hasReasons = (programme: Programme, { exits }: FlowDefinition) =>
  populationOf(programme, exits).dimensions.some(({ key }) => key === 'grund')

function splitsOfFlow(programme: Programme, { stock, by }: FlowDefinition): Split[] {
  const { dimensions } = populationOf(programme, stock)
  const parts = dimensions
    .filter(({ key }) => by.includes(key))
    .flatMap(({ key, categories }) => categories.map((one): Split => [[key, one.key]]))
  return [[], ...parts]
}

export function addedUp(counts: Counts, more: Counts): Counts {
  const sum: Record<string, number> = { ...counts }
  for (const [id, count] of Object.entries(more)) sum[id] = (sum[id] ?? 0) + count
  return sum
}
