import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type {
  ColumnMapping,
  EncodingFound,
  ImportField,
  ImportResult,
  OpenedTable,
} from '../../shared/offers/import.ts'
import { tableHeads } from '../../shared/offers/table-heads.ts'

const encodingNames: Readonly<Record<EncodingFound, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'ältere Windows-Tabelle',
  xlsx: 'Excel-Arbeitsmappe',
  austausch: 'Austauschdatei',
}

const separatorNames: { readonly [separator: string]: string } = {
  ';': 'mit Semikolon getrennt',
  ',': 'mit Komma getrennt',
  '\t': 'mit Tabulator getrennt',
  '|': 'mit senkrechtem Strich getrennt',
}

/** How the file was read, so that a wrong guess is seen. */
export function sourceText({ encoding, separator, sheet, rows }: OpenedTable): string {
  return [
    encodingNames[encoding],
    sheet === null ? '' : `Blatt „${sheet}“`,
    separator === null ? '' : (separatorNames[separator] ?? ''),
    countOf(rows, 'Zeile', 'Zeilen'),
  ]
    .filter(Boolean)
    .join(', ')
}

export function columnTitle(columns: readonly string[], column: number): string {
  return columns[column]?.trim() || `Spalte ${column + 1} ohne Überschrift`
}

export function fieldOf(mapping: ColumnMapping, column: number): ImportField | null {
  return mapping.find(one => one.column === column)?.field ?? null
}

/** A field is held by one column: another one that is given it takes it over. */
export function withField(
  mapping: ColumnMapping,
  column: number,
  field: ImportField | null,
): ColumnMapping {
  const rest = mapping.filter(one => one.column !== column && one.field !== field)
  const all = field === null ? rest : [...rest, { column, field }]
  return all.toSorted((a, b) => a.column - b.column)
}

const NEEDED: readonly ImportField[] = ['organisation', 'name']

/** Without these nobody knows what an entry is. */
export function missingFields(mapping: ColumnMapping): string[] {
  return NEEDED.filter(field => !mapping.some(one => one.field === field)).map(
    field => tableHeads[field],
  )
}

export function leftOut({ columns }: OpenedTable, mapping: ColumnMapping): string[] {
  return columns
    .map((_, column) => column)
    .filter(column => fieldOf(mapping, column) === null)
    .map(column => columnTitle(columns, column))
}

/** The first values of a column, to know it by. */
export function firstValues({ sample }: OpenedTable, column: number): string {
  const values = sample.map(row => row[column]?.trim() ?? '').filter(Boolean)
  return [...new Set(values)].slice(0, 3).join(' · ')
}

/** Rows that stood twice are counted among those that were not taken: here they stand apart. */
export function resultText(
  { added, replaced, left, rejected }: ImportResult,
  doubled: number,
): string {
  const broken = rejected - doubled
  return [
    `${formatGermanNumber(added)} neu`,
    replaced > 0 ? `${formatGermanNumber(replaced)} ersetzt` : '',
    left > 0 ? `${formatGermanNumber(left)} unverändert gelassen` : '',
    broken > 0 ? `${countOf(broken, 'Zeile', 'Zeilen')} nicht übernommen` : '',
    doubled > 0 ? `${formatGermanNumber(doubled)} doppelt` : '',
  ]
    .filter(Boolean)
    .join(', ')
}
