import { fieldDimension, helperKindDimension } from '../../shared/statistics/dimensions.ts'
import type { BehindCell, FigureTable } from '../../shared/statistics/figures.ts'

// Tables as they stand on the screen: each number with the way to whom it counts.

/** Where in which table a number stands. */
export type CellPlace = Omit<BehindCell, 'period'>
export type ShownCell = { count: number; place: CellPlace | null }
export type ShownRow = {
  key: string
  name: string
  cells: readonly ShownCell[]
  total: ShownCell
  /** The same row of the period before. */
  before: number | null
}
export type ShownTable = {
  id: string
  title: string
  unit: string
  definition: string
  /** False: from a time when nobody wrote it down. */
  known: boolean
  columns: readonly { key: string; name: string }[]
  rows: readonly ShownRow[]
  /** The last row. */
  sum: ShownRow
  /** Several answers are possible: the rows come to more than the sum. */
  isMultiple: boolean
}

type Cell = Pick<BehindCell, 'row' | 'column'>

function cellOf({ id, opens }: FigureTable, { row, column }: Cell, count: number): ShownCell {
  return { count, place: opens && count > 0 ? { table: id, row, column } : null }
}

export function shownTable(table: FigureTable, earlier?: FigureTable): ShownTable {
  const { id, title, unit, definition, known, columns } = table
  const keyAt = (index: number) => columns[index]?.key ?? null
  // what was not counted then is no nought
  const then = table.before === null ? undefined : earlier
  return {
    ...{ id, title, unit, definition, known, columns, isMultiple: false },
    rows: table.rows.map(({ key, name, cells, total }) => ({
      ...{ key, name },
      cells: cells.map((count, at) => cellOf(table, { row: key, column: keyAt(at) }, count)),
      total: cellOf(table, { row: key, column: null }, total),
      before: then?.rows.find(row => row.key === key)?.total ?? null,
    })),
    sum: {
      ...{ key: 'sum', name: 'Zusammen' },
      cells: table.totals.map((count, at) =>
        cellOf(table, { row: null, column: keyAt(at) }, count),
      ),
      total: cellOf(table, { row: null, column: null }, table.total),
      before: then ? table.before : null,
    },
  }
}

/** Questions to which one may give several answers, each a table of yes and no: by how their ids begin. */
const questions = {
  bedarf: { title: 'Bedarfe nach Feld', dimension: fieldDimension, all: 'Alle Personen' },
  thema: { title: 'Themen der Kurzkontakte', dimension: fieldDimension, all: 'Alle Kontakte' },
  art: { title: 'Art des Ehrenamts', dimension: helperKindDimension, all: 'Alle Personen' },
} as const
type Question = keyof typeof questions

export function questionOf({ kind, id }: Pick<FigureTable, 'kind' | 'id'>): Question | null {
  const [start = ''] = id.split('-')
  return kind === 'mehrfach' && start in questions ? (start as Question) : null
}

const yes = ({ rows }: FigureTable) => rows.find(({ key }) => key === 'ja')?.total ?? 0

/** One table of all answers to a question. */
export function gatheredTable(
  question: Question,
  tables: readonly FigureTable[],
  earlier: readonly FigureTable[],
): ShownTable {
  const { title, dimension, all } = questions[question]
  const [first] = tables
  const wasThere = (id: string) => earlier.find(table => table.id === id)
  return {
    ...{ id: question, title, columns: [], isMultiple: true },
    unit: first?.unit ?? '',
    definition: first?.definition ?? '',
    known: first?.known ?? false,
    rows: tables.map(table => {
      const key = table.id.slice(question.length + 1)
      const then = table.before === null ? undefined : wasThere(table.id)
      return {
        key,
        name: dimension.categories.find(category => category.key === key)?.name ?? table.title,
        cells: [],
        total: cellOf(table, { row: 'ja', column: null }, yes(table)),
        before: then ? yes(then) : null,
      }
    }),
    sum: {
      ...{ key: 'sum', name: all, cells: [] },
      total: first
        ? cellOf(first, { row: null, column: null }, first.total)
        : { count: 0, place: null },
      before: first && wasThere(first.id) ? first.before : null,
    },
  }
}

/** In their order, with the answers to one question in one table. */
export function shownTables(
  tables: readonly FigureTable[],
  earlier: readonly FigureTable[],
): ShownTable[] {
  const done = new Set<Question>()
  return tables.flatMap(table => {
    const question = questionOf(table)
    if (question === null)
      return [
        shownTable(
          table,
          earlier.find(({ id }) => id === table.id),
        ),
      ]
    if (done.has(question)) return []
    done.add(question)
    const same = tables.filter(other => questionOf(other) === question)
    return [gatheredTable(question, same, earlier)]
  })
}

/** What the longest bar stands for. */
export const mostOf = ({ rows }: Pick<ShownTable, 'rows'>): number =>
  Math.max(0, ...rows.map(({ total }) => total.count))

/** The most first. For long lists, such as municipalities. */
export function byCount(rows: readonly ShownRow[]): ShownRow[] {
  return rows.toSorted((a, b) => b.total.count - a.total.count)
}
