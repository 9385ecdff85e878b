import type { Release } from '../statistics/release.ts'
import type { BundleTable } from './bundle.ts'
import { allRows, type QuarterTable } from './quarter-tables.ts'

/** '65+' of the age is the column `alter_65_plus`. */
export const columnName = (key: string): string =>
  key
    .toLowerCase()
    .replaceAll('+', '_plus')
    .replaceAll(/[^a-z0-9_]/g, '_')

/** A table as the bundle holds it: keys for programs, names for people. */
export function bundleTableOf(table: QuarterTable): BundleTable {
  return {
    ...{ name: table.id, title: table.title, population: table.definition },
    columns: [
      { name: 'schluessel', title: 'Schlüssel', type: 'string' },
      { name: columnName(table.by.key), title: table.by.name, type: 'string' },
      ...table.columns.map(({ key, name }) => ({
        ...{ name: columnName(key), title: name, type: 'integer' as const },
      })),
    ],
    rows: allRows(table).map(({ key, name, values }) => [key, name, ...values]),
  }
}

/** Totals that may leave as they are, from ten upwards; none if there are none. */
export function exactTablesOf(exact: Release['exact']): BundleTable[] {
  if (exact.length === 0) return []
  return [
    {
      ...{ name: 'genaue-summen', title: 'Genaue Summen' },
      population: 'Summen ab 10, die nicht gerundet sind.',
      columns: [
        { name: 'summe', title: 'Summe', type: 'string' },
        { name: 'anzahl', title: 'Anzahl', type: 'integer', exact: true },
      ],
      rows: exact.map(({ name, value }) => [name, value]),
    },
  ]
}
