import { formatDay } from '../lib/dates.ts'
import { formatGermanNumber } from '../lib/german-numbers.ts'
import { daysOfQuarter } from '../lib/quarters.ts'
import type { AnnualFigures } from './annual-report.ts'
import type { PublishedTable } from './release-tables.ts'

// A year out of what was put out of its quarters: sums of rounded numbers tell nothing new about anyone.

export type PublishedQuarter = { quarter: string; tables: readonly PublishedTable[] }
type Named = { key: string; name: string; value: number }

/** Where the sum over all stands; stock is that of the last quarter, the others are added up. */
const totals = {
  bestand: { name: 'Fälle am Quartalsende', table: 'b-alter', isStock: true },
  zugang: { name: 'Neue Fälle', table: 'z-geschlecht', isStock: false },
  abgang: { name: 'Abgeschlossene Fälle', table: 'a-geschlecht', isStock: false },
  kurzkontakt: { name: 'Kurzkontakte', table: 'k-alter', isStock: false },
  vermittlung: { name: 'Vermittlungen', table: 'v-ausgang', isStock: false },
  ehrenamt: { name: 'Aktive Ehrenamtliche', table: 'e-geschlecht', isStock: true },
  einsatz: { name: 'Einsätze', table: 'e-einsatz', isStock: false },
  stunden: { name: 'Stunden im Ehrenamt', table: 'e-stunden', isStock: false },
  begleitung: { name: 'Laufende Begleitungen', table: 'e-begleitung', isStock: true },
  begonnen: { name: 'Begonnene Begleitungen', table: 'e-begonnen', isStock: false },
  beendet: { name: 'Beendete Begleitungen', table: 'e-beendet', isStock: false },
  schulung: { name: 'Teilnahmen an Schulungen', table: 'e-schulung', isStock: false },
  huerde: { name: 'Notierte Systemhürden', table: 's-huerde', isStock: false },
} as const
export type PublishedTotal = keyof typeof totals
const keys = Object.keys(totals) as PublishedTotal[]

export const quartersOfYear = (year: number): string[] =>
  [1, 2, 3, 4].map(number => `${year}-Q${number}`)

export function annualFiguresOf(year: number, out: readonly PublishedQuarter[]): AnnualFigures {
  const quarters = quartersOfYear(year)
  const known = quarters.map(quarter => out.find(one => one.quarter === quarter) ?? null)
  return {
    quarters: quarters.map((quarter, at) => ({ quarter, isOut: known[at] !== null })),
    rows: keys.map(key => ({
      name: totals[key].name,
      values: known.map(one => one && totalIn(one, totals[key].table)),
      year: yearTotal(out, key),
    })),
  }
}

function totalIn({ tables }: PublishedQuarter, id: string): number | null {
  return tables.find(one => one.id === id)?.totals.at(-1) ?? null
}

/** Null where a quarter that is out leaves it out: a sum without it would say something else. */
export function yearTotal(out: readonly PublishedQuarter[], key: PublishedTotal): number | null {
  const { table, isStock } = totals[key]
  const values = (isStock ? out.slice(-1) : out).map(one => totalIn(one, table))
  if (values.length === 0) return null
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  )
}

/** The rows of a table with their sum over all columns; what is 0 says nothing. */
export function rowsOfYear(
  out: readonly PublishedQuarter[],
  id: string,
  { isStock }: { isStock: boolean },
): Named[] {
  const found = (isStock ? out.slice(-1) : out).map(({ tables }) =>
    tables.find(one => one.id === id),
  )
  if (found.length === 0 || found.includes(undefined)) return []
  return addedUp(
    found.flatMap(table =>
      table!.rows.map(({ key, name, values }) => ({ key, name, value: values.at(-1)! })),
    ),
  )
}

/** The same by columns: the sums in the last row. */
export function columnsOfYear(out: readonly PublishedQuarter[], id: string): Named[] {
  const found = out.map(({ tables }) => tables.find(one => one.id === id))
  if (found.length === 0 || found.includes(undefined)) return []
  return addedUp(
    found.flatMap(table =>
      table!.columns
        .slice(0, -1)
        .map(({ key, name }, at) => ({ key, name, value: table!.totals[at]! })),
    ),
  )
}

function addedUp(all: readonly Named[]): Named[] {
  const sums = Map.groupBy(all, ({ key }) => key)
  return [...sums.values()]
    .map(those => ({ ...those[0]!, value: those.reduce((sum, { value }) => sum + value, 0) }))
    .filter(({ value }) => value > 0)
}

/** The last day that the figures know. */
export function lastDayOf(out: readonly PublishedQuarter[]): string | null {
  const last = out.at(-1)
  return last ? formatDay(daysOfQuarter(last.quarter).to) : null
}

/** "2. und 4. Quartal" */
export function quarterNumbers(quarters: readonly string[]): string {
  const numbers = quarters.map(quarter => `${quarter.slice(6)}.`)
  return `${new Intl.ListFormat('de', { type: 'conjunction' }).format(numbers)} Quartal`
}

/** Rows that are 0 in every quarter that is out are named in one line, where others are left to show. */
export function rowsToTell({ quarters, rows }: AnnualFigures): {
  told: AnnualFigures['rows']
  nothing: string[]
} {
  const isNothing = ({ values }: (typeof rows)[number]) =>
    quarters.some(({ isOut }) => isOut) &&
    values.every((value, at) => value === 0 || !quarters[at]?.isOut)
  const told = rows.filter(row => !isNothing(row))
  if (told.length === 0) return { told: rows, nothing: [] }
  return { told, nothing: rows.filter(isNothing).map(({ name }) => name) }
}
/** "In allen ausgegebenen Quartalen 0: Schulungen, Systemhürden." */
export const nothingText = (names: readonly string[]): string | null =>
  names.length === 0 ? null : `In allen ausgegebenen Quartalen 0: ${names.join(', ')}.`

/** What a column of the table is called, and what stands in its cells. */
export function figureColumns({ quarters }: AnnualFigures): string[] {
  const names = quarters.map(({ quarter }) => `${quarter.slice(6)}. Quartal`)
  return [...names, quarters.every(({ isOut }) => isOut) ? 'Jahr' : 'bisher']
}
export const figureText = (value: number | null): string =>
  value === null ? '–' : formatGermanNumber(value)
