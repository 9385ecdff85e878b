import { populationOf } from '../statistics/count-cells.ts'
import { type Dimension, fieldDimension, helperKindDimension } from '../statistics/dimensions.ts'
import { type Programme, programmeFor } from '../statistics/programme.ts'
import type { PublishedTable } from '../statistics/release-tables.ts'

// The tables of a release as they leave the house, the same in every form: bundle, report, workbook
// and CSV. They are made of rounded numbers alone.

export type QuarterTable = {
  id: string
  title: string
  /** How it is counted. */
  definition: string
  population: string
  unit: string
  /** What the rows are, such as the age. */
  by: { key: string; name: string }
  /** The last one is the sum of the others, or the only one. */
  columns: readonly { key: string; name: string }[]
  rows: readonly TableRow[]
  /** None where one may give several answers: they do not add up. */
  total: TableRow | null
}
export type TableRow = { key: string; name: string; values: readonly number[] }

type Gathering = { id: string; title: string; by: { key: string; name: string }; of: Dimension }

/** Answers of which one may give several, gathered into one table a population. */
const gatherings: Readonly<Record<string, Gathering>> = {
  bestand: {
    ...{ id: 'b-bedarf', title: 'Bedarfe nach Feld', of: fieldDimension },
    by: { key: 'feld', name: 'Feld' },
  },
  kurzkontakt: {
    ...{ id: 'k-thema', title: 'Themen der Kurzkontakte', of: fieldDimension },
    by: { key: 'thema', name: 'Thema' },
  },
  ehrenamt: {
    ...{ id: 'e-art', title: 'Arten des Ehrenamts', of: helperKindDimension },
    by: { key: 'art', name: 'Art des Ehrenamts' },
  },
}

/** Places do not matter here: what is looked up are titles and definitions. */
const programme: Programme = programmeFor([])

function partsOf(table: PublishedTable) {
  const definition = programme.tables.find(({ id }) => id === table.id)
  if (!definition) throw new RangeError('no such table in the programme')
  const population = populationOf(programme, definition.population)
  const rows = population.dimensions.find(({ key }) => key === definition.dimensions[0])
  if (!rows) throw new RangeError('no such dimension of the population')
  const across = definition.dimensions[1]
  return { population, rows, across }
}

function tableOf(table: PublishedTable): QuarterTable {
  const { population, rows, across } = partsOf(table)
  const isSum = (at: number) => at === table.columns.length - 1
  return {
    ...{ id: table.id, title: table.title, unit: table.unit },
    ...{ definition: population.definition, population: population.key },
    by: { key: rows.key, name: rows.name },
    columns: table.columns.map(({ key, name }, at) => ({
      key: across === undefined || isSum(at) ? key : `${across}-${key}`,
      name,
    })),
    rows: table.rows,
    total: { key: 'alle', name: 'Zusammen', values: table.totals },
  }
}

/** `bedarf-sprache` says yes or no: it becomes the row `sprache` with both and their sum. */
function gathered(tables: readonly PublishedTable[], { id, title, by, of }: Gathering) {
  const { population } = partsOf(tables[0]!)
  const numberOf = (table: PublishedTable, answer: string) => {
    const row = table.rows.find(({ key }) => key === answer)
    if (!row) throw new RangeError('an answer is missing')
    return row.values[0]!
  }
  return {
    ...{ id, title, by, unit: population.unit },
    ...{ definition: population.definition, population: population.key },
    columns: [
      { key: 'ja', name: 'ja' },
      { key: 'nein', name: 'nein' },
      { key: 'gesamt', name: 'Gesamt' },
    ],
    rows: tables.map(table => {
      const key = table.id.slice(table.id.indexOf('-') + 1)
      const name = of.categories.find(one => one.key === key)?.name ?? table.title
      const values = [numberOf(table, 'ja'), numberOf(table, 'nein'), table.totals[0]!]
      return { key, name, values }
    }),
    total: null,
  }
}

/** In the order of the programme; what is gathered stands where its first table did. */
export function quarterTables(published: readonly PublishedTable[]): QuarterTable[] {
  const answers = Map.groupBy(
    published.filter(({ kind }) => kind === 'mehrfach'),
    table => partsOf(table).population.key,
  )
  return published.flatMap(table => {
    if (table.kind !== 'mehrfach') return [tableOf(table)]
    const { key } = partsOf(table).population
    const all = answers.get(key)!
    const gathering = gatherings[key]
    if (!gathering) throw new RangeError('answers of another population')
    return all[0] === table ? [gathered(all, gathering)] : []
  })
}

/** Rows with their sum at the end, as a file shows them. */
export const allRows = ({ rows, total }: QuarterTable): readonly TableRow[] =>
  total ? [...rows, total] : rows

/** The heading of the column with the only numbers of a table is what is counted. */
export const columnTitles = ({ columns, unit }: QuarterTable): string[] =>
  columns.length === 1 ? [unit] : columns.map(({ name }) => name)
