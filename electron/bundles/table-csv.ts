import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import type { BundleCell, BundleColumn, BundleTable } from '../../shared/bundles/bundle.ts'
import { BundleRefused } from '../../shared/bundles/refusals.ts'

/** For machines: values as they are, as the dialect in the manifest says (RFC 4180 with semicolons). */
export function writeTable({ columns, rows }: Pick<BundleTable, 'columns' | 'rows'>): string {
  const lines = [columns.map(({ name }) => name), ...rows]
  return stringify(lines, { delimiter: ';', record_delimiter: 'windows' })
}

const number = /^(0|[1-9]\d{0,7})$/

function cellOf(text: string, type: BundleColumn['type']): BundleCell {
  if (type === 'string') return text
  if (!number.test(text)) throw new BundleRefused('table-malformed')
  return Number(text)
}

function readLines(text: string): string[][] {
  try {
    return parse(text, { delimiter: ';', record_delimiter: '\r\n' })
  } catch {
    throw new BundleRefused('table-malformed')
  }
}

/** Written again, the rows are the same text: there is no second way to read it. */
export function readTable(text: string, columns: readonly BundleColumn[]): BundleTable['rows'] {
  const [, ...lines] = readLines(text)
  if (lines.some(line => line.length !== columns.length)) throw new BundleRefused('table-malformed')
  const rows = lines.map(line => line.map((cell, at) => cellOf(cell, columns[at]!.type)))
  if (writeTable({ columns: [...columns], rows }) !== text) {
    throw new BundleRefused('table-malformed')
  }
  return rows
}
