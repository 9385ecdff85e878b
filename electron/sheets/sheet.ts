import { formatDay } from '../../shared/lib/dates.ts'
import { euros, hours } from '../../shared/volunteers/money-words.ts'

// A table as it leaves the house: the same for every feature and every format.

/** What a cell holds; each format writes the kinds in its own way. */
export type Cell =
  | string
  | number
  | { day: string }
  | { cents: number }
  | { minutes: number }
  | null

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
  if (typeof cell !== 'object') return String(cell)
  if ('cents' in cell) return euros(cell.cents)
  return 'minutes' in cell ? hours(cell.minutes) : formatDay(cell.day)
}
