import {
  allRows,
  columnTitles,
  type QuarterTable,
  type TableRow,
} from '../../shared/bundles/quarter-tables.ts'
import { writeCsv } from '../sheets/csv.ts'
import type { SheetColumn, SheetNote } from '../sheets/sheet.ts'
import { writeWorkbook } from '../sheets/xlsx.ts'
import { writeZip } from './write-zip.ts'

/** Of spreadsheet programs. */
const LONGEST_SHEET_NAME = 31

function columnsOf(table: QuarterTable): SheetColumn<TableRow>[] {
  return [
    { title: table.by.name, kind: 'text', width: 34, cell: row => row.name },
    ...columnTitles(table).map((title, at) => ({
      ...{ title, kind: 'number' as const, width: 14 },
      cell: (row: TableRow) => row.values[at] ?? null,
    })),
  ]
}

/** What is forbidden in the name of a sheet becomes a blank; two of a kind are numbered. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>()
  return titles.map(title => {
    const plain = title.replaceAll(/[\\/*?:[\]]/g, ' ').trim()
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? '' : ` ${number}`
      const name = plain.slice(0, LONGEST_SHEET_NAME - ending.length).trim() + ending
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

/** A note, then a sheet for each table. */
export function quarterWorkbook(
  note: SheetNote,
  tables: readonly QuarterTable[],
): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ title }) => title))
  const sheets = tables.map((table, at) => ({
    ...{ name: names[at]!, columns: columnsOf(table), rows: allRows(table) },
  }))
  return writeWorkbook(note, sheets)
}

/** A CSV for each table, and a text that says what they are. */
export function quarterArchive(note: SheetNote, tables: readonly QuarterTable[]): Uint8Array {
  const said = [
    ...[note.title, '', ...note.lines, '', 'Die Tabellen:'],
    ...tables.map(
      ({ id, title, definition, unit }) => `${id}.csv: ${title} (${unit}). ${definition}`,
    ),
  ]
  const files = tables.map(table => {
    const sheet = { note, columns: columnsOf(table), rows: allRows(table) }
    return [`${table.id}.csv`, writeCsv(sheet, false)] as const
  })
  const text = new TextEncoder().encode(`\u{feff}${said.join('\r\n')}\r\n`)
  return writeZip(new Map([['LIES-MICH.txt', text], ...files]))
}
