import type { Split, TableShape } from './count-cells.ts'
import type { Category } from './dimensions.ts'
import type { FigureTable } from './figures.ts'

type Shown = {
  countOf: (split: Split) => number
  /** The total of the period before. */
  before: number | null
  opens: boolean
}

/** A table of the programme as the screen shows it: every row and column, nought where nobody is. */
export function figureTable(shape: TableShape, { countOf, before, opens }: Shown): FigureTable {
  const { definition, population, rows, columns } = shape
  const across: readonly Category[] = columns?.categories ?? []
  const at = (row: string | null, column: string | null) =>
    countOf([
      ...(row === null ? [] : [[rows.key, row] as const]),
      ...(column === null || columns === null ? [] : [[columns.key, column] as const]),
    ])
  return {
    ...{ id: definition.id, title: definition.title, kind: definition.kind },
    ...{ unit: population.unit, definition: population.definition, opens },
    columns: across.map(({ key, name }) => ({ key, name })),
    rows: rows.categories.map(({ key, name }) => ({
      ...{ key, name },
      cells: across.map(column => at(key, column.key)),
      total: at(key, null),
    })),
    totals: across.map(column => at(null, column.key)),
    ...{ total: at(null, null), before },
  }
}
