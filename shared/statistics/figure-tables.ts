import { type CountedRow, cellId, type TableShape } from './count-cells.ts'
import type { Category } from './dimensions.ts'
import type { FigureTable } from './figures.ts'

// Tables as the screen shows them. Only what stands inside is counted; the sums follow from it.

/** By rows and columns of a table; a table without columns has one. */
export type TableCounts = readonly (readonly number[])[]

const nobody: readonly Category[] = [{ key: '', name: '' }]
const acrossOf = ({ columns }: TableShape) => columns?.categories ?? nobody

export function countTable(shape: TableShape, counted: readonly CountedRow[]): TableCounts {
  const { rows, columns } = shape
  const counts = rows.categories.map(() => acrossOf(shape).map(() => 0))
  const places = (categories: readonly Category[]) =>
    new Map(categories.map(({ key }, place) => [key, place]))
  const [down, across] = [places(rows.categories), places(acrossOf(shape))]
  for (const { categories, count } of counted) {
    const line = counts[down.get(categories[rows.key] ?? '') ?? -1]
    const at = across.get(columns === null ? '' : (categories[columns.key] ?? ' ')) ?? -1
    if (line?.[at] === undefined) throw new RangeError('a row falls into no category of the table')
    line[at] += count
  }
  return counts
}

/** Of a quarter that was frozen. */
export function readTable(
  shape: TableShape,
  quarter: string,
  counts: Readonly<Record<string, number>>,
): TableCounts {
  const { rows, columns, population } = shape
  return rows.categories.map(row =>
    acrossOf(shape).map(column => {
      const beside = columns === null ? [] : [[columns.key, column.key] as const]
      return counts[cellId(quarter, population.key, [[rows.key, row.key], ...beside])] ?? 0
    }),
  )
}

export function addTables(a: TableCounts, b: TableCounts): TableCounts {
  return a.map((line, row) => line.map((count, column) => count + (b[row]?.[column] ?? 0)))
}

type Beside = {
  known: boolean
  /** The total of the period before. */
  before: number | null
  opens: boolean
}

const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0)

export function figureTable(
  { definition, population, rows, columns }: TableShape,
  counts: TableCounts,
  { known, before, opens }: Beside,
): FigureTable {
  const across = columns?.categories ?? []
  const lines = rows.categories.map(({ key, name }, row) => {
    const line = counts[row] ?? []
    return { key, name, cells: columns === null ? [] : [...line], total: sum(line) }
  })
  return {
    ...{ id: definition.id, title: definition.title, kind: definition.kind },
    ...{ unit: population.unit, definition: population.definition },
    ...{ known, opens },
    columns: across.map(({ key, name }) => ({ key, name })),
    rows: lines,
    totals: across.map((_, column) => sum(counts.map(line => line[column] ?? 0))),
    ...{ total: sum(lines.map(({ total }) => total)), before },
  }
}
