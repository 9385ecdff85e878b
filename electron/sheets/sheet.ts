import { formatDay } from '../../shared/lib/dates.ts'

// A table as it leaves the house: the same for every feature and every format.

/** What a cell holds; each format writes the kinds in its own way. */
export type Cell = string | number | { day: string } | null

export type SheetColumn<Row> = {
  title: string
  kind: 'text' | 'number' | 'day'
  /** In characters. */
  width: number
  cell: (row: Row) => Cell
}

/** What is said about the list, so that a page or a file explains itself. */
export type SheetNote = { title: string; lines: readonly string[] }
export type Sheet<Row> = {
  note: SheetNote
  columns: readonly SheetColumn<Row>[]
  rows: readonly Row[]
}

/** For paper and for formats that know no kinds. */
export function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return formatDay(cell.day)
  return String(cell)
}
