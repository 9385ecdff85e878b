import { stringify } from 'csv-stringify/sync'
import { cellText, type Sheet } from './sheet.ts'

/** Without it a German Excel reads UTF-8 as something else. */
const BYTE_ORDER_MARK = '\u{feff}'

/**
 * Semicolons, because a German spreadsheet separates with them. A text that begins like a formula
 * (= + - @, their wide forms, a tab or a carriage return) gets an apostrophe in front: spreadsheets
 * then take it as text. A phone number that begins with + has one too. `noted`: what the list is
 * stands in its first line; what programs read again goes without.
 */
export function writeCsv<Row>(sheet: Sheet<Row>, noted = true): Uint8Array {
  const { note, columns, rows } = sheet
  const lines = [
    ...(noted ? [[[note.title, ...note.lines].join(' · ')]] : []),
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
