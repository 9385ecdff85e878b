import { stringify } from 'csv-stringify/sync'
import { cellText, type ExportTable } from './export-table.ts'

/** Without it a German Excel reads UTF-8 as something else. */
const BYTE_ORDER_MARK = '\u{feff}'

/**
 * Semicolons, because a German spreadsheet separates with them. A text that begins like a formula
 * (= + - @, their wide forms, a tab or a carriage return) gets an apostrophe in front: spreadsheets
 * then take it as text. A phone number that begins with + has one too.
 */
export function writeCsv({ note, columns, rows }: ExportTable): Uint8Array {
  const lines = [
    [[note.title, ...note.lines].join(' · ')],
    columns.map(({ title }) => title),
    ...rows.map(row => columns.map(({ cell }) => cellText(cell(row)))),
  ]
  const csv = stringify(lines, {
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  })
  return new TextEncoder().encode(BYTE_ORDER_MARK + csv)
}
