import writeExcelFile, { type Row as SheetRow } from 'write-excel-file/node'
import type { Cell, Sheet, SheetNote } from './sheet.ts'

const TEXT_FORMAT = '@'
const DAY_FORMAT = 'dd.mm.yyyy'
const EURO_FORMAT = '#,##0.00'
/** More than 24 hours stay hours. */
const HOURS_FORMAT = '[h]:mm'
const MINUTES_PER_DAY = 1440

/** The library keeps its texts in a plain object, where such a word is already taken. */
function asText(text: string): string {
  return text in Object.prototype ? `${text} ` : text
}

/** Typed: no text is ever read as a formula, and the format keeps it so when somebody edits it. */
function typed(cell: Cell): SheetRow[number] {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'string') return { value: asText(cell), type: String, format: TEXT_FORMAT }
  if ('cents' in cell) return { value: cell.cents / 100, type: Number, format: EURO_FORMAT }
  if ('minutes' in cell)
    return { value: cell.minutes / MINUTES_PER_DAY, type: Number, format: HOURS_FORMAT }
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: DAY_FORMAT }
}

const bold = (value: string): SheetRow[number] => ({
  ...{ value, type: String },
  fontWeight: 'bold',
})

function noteSheet({ title, lines }: SheetNote) {
  return {
    sheet: 'Hinweis',
    data: [
      [bold(title)],
      ...lines.map(line => [{ value: asText(line), type: String, wrap: true }]),
    ],
    columns: [{ width: 90 }],
  }
}

function listSheet<Row>(name: string, { columns, rows }: Omit<Sheet<Row>, 'note'>) {
  return {
    sheet: name,
    data: [
      columns.map(({ title }) => bold(title)),
      ...rows.map(row => columns.map(({ cell }) => typed(cell(row)))),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }
}

/** Two sheets: what this is and how to treat it, then the list with a head that stays in sight. */
export async function writeXlsx<Row>({ note, ...list }: Sheet<Row>): Promise<Uint8Array> {
  return writeExcelFile([noteSheet(note), listSheet('Liste', list)]).toBuffer()
}

export type NamedSheet<Row> = Omit<Sheet<Row>, 'note'> & { name: string }

/** Many lists behind one note; names as a workbook allows them, each once. */
export async function writeWorkbook<Row>(
  note: SheetNote,
  sheets: readonly NamedSheet<Row>[],
): Promise<Uint8Array> {
  const lists = sheets.map(({ name, ...list }) => listSheet(name, list))
  return writeExcelFile([noteSheet(note), ...lists]).toBuffer()
}
