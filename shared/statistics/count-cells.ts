import type { Dimension } from './dimensions.ts'
import type { Population, Programme, TableDefinition } from './programme.ts'

// Counting, the same for the screen, the snapshot and the tests.

/** Somebody or something that is counted, and as what. */
export type CountedRow = {
  /** The client, the contact, the Einsatz: tells whether the same are counted as last time. */
  who: string
  categories: Readonly<Record<string, string>>
  /** More than one where not heads but hours are counted. */
  count: number
}
export type CountedRows = Readonly<Record<string, readonly CountedRow[]>>

export type Split = readonly (readonly [dimension: string, category: string])[]

/** One name for each count, whatever table shows it: "2026-Q3/bestand/geschlecht=w,status=duldung". */
export function cellId(quarter: string, population: string, split: Split): string {
  const sorted = split.map(([dimension, category]) => `${dimension}=${category}`).toSorted()
  return `${quarter}/${population}/${sorted.join(',')}`
}

export type TableShape = {
  definition: TableDefinition
  population: Population
  rows: Dimension
  columns: Dimension | null
}

export function populationOf(programme: Programme, key: string): Population {
  const found = programme.populations.find(one => one.key === key)
  if (!found) throw new RangeError('no such population in the programme')
  return found
}

function dimensionOf(population: Population, key: string): Dimension {
  const found = population.dimensions.find(one => one.key === key)
  if (!found) throw new RangeError('no such dimension of the population')
  return found
}

export function shapeOf(programme: Programme, definition: TableDefinition): TableShape {
  const population = populationOf(programme, definition.population)
  const [rows, columns] = definition.dimensions
  return {
    ...{ definition, population, rows: dimensionOf(population, rows) },
    columns: columns === undefined ? null : dimensionOf(population, columns),
  }
}

/** Every split that a table shows: its cells, both margins and the total. */
export function splitsOf({ rows, columns }: Pick<TableShape, 'rows' | 'columns'>): Split[] {
  const down: Split[] = rows.categories.map(({ key }) => [[rows.key, key]])
  if (columns === null) return [[], ...down]
  const across: Split[] = columns.categories.map(({ key }) => [[columns.key, key]])
  const inside = down.flatMap(row => across.map(column => [...row, ...column]))
  return [[], ...down, ...across, ...inside]
}

export type CellCount = { count: number; who: string[] }

/** Each cell of the programme once; those that nobody falls into are there with nought. */
export function countCells(
  programme: Programme,
  quarter: string,
  rows: CountedRows,
): Map<string, CellCount> {
  const cells = new Map<string, CellCount>()
  const shapes = programme.tables.map(definition => shapeOf(programme, definition))
  for (const shape of shapes)
    for (const split of splitsOf(shape))
      cells.set(cellId(quarter, shape.population.key, split), { count: 0, who: [] })
  const tallied = new Set<string>()
  for (const { population, rows: down, columns } of shapes) {
    const across = columns === null ? [] : [[columns.key], [down.key, columns.key]]
    for (const by of [[], [down.key], ...across]) {
      // margins that several tables share are counted once
      const name = [population.key, ...by.toSorted()].join('/')
      if (tallied.has(name)) continue
      tallied.add(name)
      const idOf = (row: CountedRow) =>
        cellId(
          quarter,
          population.key,
          by.map(key => [key, row.categories[key] ?? '']),
        )
      tally(cells, { rows: rows[population.key] ?? [], by, idOf })
    }
  }
  return cells
}

type Tally = {
  rows: readonly CountedRow[]
  by: readonly string[]
  idOf: (row: CountedRow) => string
}

/** What falls into no category of the programme is a mistake of the counting, not a cell. */
function tally(cells: ReadonlyMap<string, CellCount>, { rows, by, idOf }: Tally): void {
  // thousands of rows, few cells: the long name of a cell is made once
  const found = new Map<string, CellCount>()
  const [first = '', second = ''] = by
  for (const row of rows) {
    const short = `${row.categories[first]},${row.categories[second]}`
    const cell = found.get(short) ?? cells.get(idOf(row))
    if (!cell) throw new RangeError('a row falls into no category of the programme')
    found.set(short, cell)
    cell.count += row.count
    cell.who.push(row.who)
  }
}
