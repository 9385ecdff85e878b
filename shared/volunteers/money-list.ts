import type { MoneySheet } from './money.ts'

// A list for the ministry or the cash office: rows with exact numbers, totals that are their sums.

type Column = MoneySheet['columns'][number]
type Cell = MoneySheet['rows'][number][number]

export type ListColumn<Row> = Column & {
  cell: (row: Row) => Cell
  /** Added up below. */
  summed: boolean
}

type Options = { width?: number; summed?: boolean }

const column =
  (kind: Column['kind'], usual: number, summed: boolean) =>
  <Row>(title: string, cell: (row: Row) => Cell, options: Options = {}): ListColumn<Row> => ({
    ...{ title, kind, cell, width: options.width ?? usual },
    summed: options.summed ?? summed,
  })

export const textColumn = column('text', 24, false)
export const dayColumn = column('day', 11, false)
export const minutesColumn = column('minutes', 11, true)
export const centsColumn = column('cents', 12, true)
export const countColumn = column('number', 10, true)

export type ListParts<Row> = Pick<MoneySheet, 'title' | 'lines' | 'signatures'> & {
  columns: readonly ListColumn<Row>[]
  rows: readonly Row[]
}
export type Office = Pick<MoneySheet, 'officeName' | 'programName'>

/** In characters; what is wider lies across. */
const WIDEST_STANDING = 110

export function sheetOf<Row>(office: Office, parts: ListParts<Row>): MoneySheet {
  const { title, lines, signatures, columns } = parts
  const rows = parts.rows.map(row => columns.map(({ cell }) => cell(row)))
  return {
    ...{ template: 'money-list', ...office, title, lines, signatures, rows },
    landscape: columns.reduce((sum, { width }) => sum + width, 0) > WIDEST_STANDING,
    columns: columns.map(({ title: head, kind, width }) => ({ title: head, kind, width })),
    totals: columns.map(({ summed }, at) => (summed ? sumOf(rows, at) : at === 0 ? 'Summe' : null)),
  }
}

function sumOf(rows: readonly Cell[][], at: number): number {
  return rows.reduce((sum, row) => {
    const cell = row[at]
    return typeof cell === 'number' ? sum + cell : sum
  }, 0)
}

/** The totals of the columns of one kind; a list has one of each at most, or several that add up. */
export function totalOf({ columns, totals }: MoneySheet, kind: Column['kind']): number {
  return columns.reduce((sum, column_, at) => {
    const total = totals[at]
    return column_.kind === kind && typeof total === 'number' ? sum + total : sum
  }, 0)
}
