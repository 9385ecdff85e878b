import { foldText } from '../lib/fold-text.ts'
import type { ColumnMapping, ImportField, ImportPreview, RowProblem } from './import.ts'
import type { KeptOffer } from './offer.ts'
import { tableHeads } from './table-heads.ts'
import {
  type ImportedOffer,
  type RowFault,
  readTableRow,
  type TablePlaces,
  type TableRow,
} from './table-row.ts'
import { topics } from './topics.ts'

// What would become of every row of a table, decided before anything is written.

/** The rows below the heads; `firstRow` is how the file counts the first of them. */
export type Table = {
  heads: readonly string[]
  rows: readonly (readonly string[])[]
  firstRow: number
}

export type PlannedRow = {
  row: number
  value: ImportedOffer
  knownId: string | null
  /** The fields whose cells say something. */
  given: ImportField[]
}
export type RefusedRow = { row: number; cells: readonly string[]; faults: readonly RowFault[] }
export type TablePlan = { taken: PlannedRow[]; refused: RefusedRow[]; doubled: number }

/** The same organisation and the same name: that is how people recognise an entry. */
export function entryKey(organisation: string, name: string): string {
  return `${foldText(organisation)}\u0000${foldText(name)}`
}

export function isEmptyRow(cells: readonly string[]): boolean {
  return cells.every(cell => cell.trim() === '')
}

export function planTable(
  { rows, firstRow }: Table,
  mapping: ColumnMapping,
  existing: readonly KeptOffer[],
  places: TablePlaces,
): TablePlan {
  const knownIds = new Map(
    existing.map(({ id, name, organisation }) => [entryKey(organisation.name, name), id]),
  )
  const plan: TablePlan = { taken: [], refused: [], doubled: 0 }
  const seen = new Set<string>()
  for (const [index, cells] of rows.entries()) {
    if (isEmptyRow(cells)) continue
    const row = firstRow + index
    const read = readTableRow(rowOf(cells, mapping), places)
    if (!read.ok) {
      plan.refused.push({ row, cells, faults: read.faults })
      continue
    }
    const key = entryKey(read.value.organisation.name, read.value.offer.name)
    if (seen.has(key)) plan.doubled += 1
    else {
      const given = mapping.filter(({ column }) => (cells[column] ?? '').trim() !== '')
      const knownId = knownIds.get(key) ?? null
      plan.taken.push({ row, value: read.value, knownId, given: given.map(({ field }) => field) })
    }
    seen.add(key)
  }
  return plan
}

function rowOf(cells: readonly string[], mapping: ColumnMapping): TableRow {
  return Object.fromEntries(mapping.map(({ column, field }) => [field, cells[column] ?? '']))
}

const MOST_SHOWN = 100

export function previewOf(table: Table, mapping: ColumnMapping, plan: TablePlan): ImportPreview {
  const known = plan.taken.filter(({ knownId }) => knownId !== null).length
  return {
    fresh: plan.taken.length - known,
    known,
    doubled: plan.doubled,
    rejected: plan.refused.length,
    problems: plan.refused.slice(0, MOST_SHOWN).map(row => problemOf(row, table, mapping)),
    first: plan.taken.slice(0, MOST_SHOWN).map(({ row, value, knownId }) => ({
      row,
      name: value.offer.name,
      organisation: value.organisation.name,
      topic: topics[value.offer.topic].name,
      town: value.organisation.address.town,
      known: knownId !== null,
    })),
  }
}

function problemOf(
  { row, cells, faults }: RefusedRow,
  { heads }: Table,
  mapping: ColumnMapping,
): RowProblem {
  const columnOf = (field: RowFault['field']) => mapping.find(one => one.field === field)?.column
  return {
    row,
    name: cells[columnOf('name') ?? 0] ?? '',
    problems: faults.map(({ field, text }) => ({
      column: headOf(heads, columnOf(field), field),
      text,
    })),
  }
}

/** The head as the file has it; of a column that is not there, our own. */
function headOf(heads: readonly string[], column: number | undefined, field: RowFault['field']) {
  const head = column === undefined ? '' : (heads[column] ?? '')
  return head === '' ? tableHeads[field] : head
}

/** What is wrong with a row, in one cell beside it. */
export function faultsText(faults: readonly RowFault[]): string {
  return faults.map(({ field, text }) => `${tableHeads[field]}: ${text}`).join(' ')
}
