import { cellId, type Split, shapeOf, type TableShape } from './count-cells.ts'
import type { Counts } from './frozen-balance.ts'
import type { Programme, TableDefinition } from './programme.ts'
import type { ReleaseTable } from './release.ts'

// The tables of a release: true beside rounded for the screen of the house, rounded alone for
// whatever leaves it.

/** From here on a count says nothing about a single person. */
const SMALL_BELOW = 10

const sum = { key: 'gesamt', name: 'Gesamt' }
const number = { key: 'anzahl', name: 'Anzahl' }

type Released = {
  quarter: string
  counts: Counts
  values: Counts
  /** Ids of tables that are left out. */
  leftOut: readonly string[]
}

/** The last column of a table with two characteristics is the sum. */
export function releaseTables(
  programme: Programme,
  { quarter, counts, values, leftOut }: Released,
): ReleaseTable[] {
  const cellsOf = (population: string) => (split: Split) => {
    const id = cellId(quarter, population, split)
    const [count, value] = [counts[id], values[id]]
    if (count === undefined || value === undefined) throw new RangeError('a cell is missing')
    return { id, count, value, small: count < SMALL_BELOW }
  }
  return programme.tables
    .filter(({ id }) => !leftOut.includes(id))
    .map(definition => tableOf(shapeOf(programme, definition), cellsOf(definition.population)))
}

type CellOf = (split: Split) => ReleaseTable['totals'][number]

function tableOf({ definition, population, rows, columns }: TableShape, cell: CellOf) {
  const across: { head: { key: string; name: string }; split: Split }[] = [
    ...(columns?.categories ?? []).map(({ key, name }) => ({
      head: { key, name },
      split: [[columns!.key, key]] as Split,
    })),
    { head: columns ? sum : number, split: [] },
  ]
  return {
    ...{ id: definition.id, title: definition.title, kind: definition.kind },
    unit: population.unit,
    columns: across.map(({ head }) => head),
    rows: rows.categories.map(({ key, name }) => ({
      ...{ key, name },
      cells: across.map(({ split }) => cell([[rows.key, key], ...split])),
    })),
    totals: across.map(({ split }) => cell(split)),
  }
}

/** Entries and exits: what is left out where no rounding fits the quarter before. */
export function flowTables({ tables, flows }: Programme): TableDefinition[] {
  const moves = new Set(flows.flatMap(({ entries, exits }) => [entries, exits]))
  return tables.filter(({ population }) => moves.has(population))
}

/** Rounded numbers only: nothing else of a release may get into a file. */
export type PublishedTable = {
  id: string
  title: string
  kind: string
  unit: string
  columns: { key: string; name: string }[]
  /** As many values as columns. */
  rows: { key: string; name: string; values: number[] }[]
  totals: number[]
}

export function publishedTables({ tables }: { tables: readonly ReleaseTable[] }): PublishedTable[] {
  return tables.map(({ id, title, kind, unit, columns, rows, totals }) => ({
    ...{ id, title, kind, unit, columns },
    rows: rows.map(({ key, name, cells }) => ({ key, name, values: cells.map(one => one.value) })),
    totals: totals.map(({ value }) => value),
  }))
}

/** Every string that a file made of these tables holds. */
export function textsOfTables(tables: readonly PublishedTable[]): string[] {
  return tables.flatMap(({ id, title, kind, unit, columns, rows }) => [
    ...[id, title, kind, unit],
    ...[...columns, ...rows].flatMap(({ key, name }) => [key, name]),
  ])
}

/** What the programme allows to be said, told from the programme alone. */
export function textsOfProgramme({ populations, tables }: Programme): Set<string> {
  const categories = populations.flatMap(({ dimensions }) => dimensions.flatMap(d => d.categories))
  return new Set([
    ...tables.flatMap(({ id, title, kind }) => [id, title, kind]),
    ...populations.flatMap(({ name, unit, definition }) => [name, unit, definition]),
    ...[sum, number, ...categories].flatMap(({ key, name }) => [key, name]),
  ])
}
