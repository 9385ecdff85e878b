import type { NamedIdentity } from '../../shared/statistics/cells.ts'
import { categories, lasting, needs, type Person, type Variable } from './county-people.ts'

export type CountyTable = readonly Variable[]

/** Linked by the margins they share. Three hang on gender, one on age. */
export const usualTables: readonly CountyTable[] = [
  ['age', 'gender'],
  ['citizenship', 'gender'],
  ['status', 'gender'],
  ['german', 'age'],
  ['municipality'],
]

/** About as many as the programme of the ministry may have. */
export const manyTables: readonly CountyTable[] = [
  ...usualTables,
  ['german', 'gender'],
  ['housing', 'age'],
  ['school', 'gender'],
  ['work', 'gender'],
  ['status', 'citizenship'],
]

export type CountyCell = {
  id: string
  count: number
  /** The same people: the same text. */
  members: string
}

type Counted = { id: string; people: readonly Person[] }

const quarterNames = Array.from(
  { length: 12 },
  (_, i) => `${2026 + Math.floor(i / 4)}Q${(i % 4) + 1}`,
)
export const quarterName = (t: number) => quarterNames[t]!

const of = (...conditions: readonly string[]) =>
  conditions.length > 0 ? conditions.join(',') : 'alle'

/** The stock at the end of a quarter, those who came and those who went in it. */
export const populations = {
  bestand: (person: Person, t: number) => person.enters <= t && t < person.leaves,
  zugang: (person: Person, t: number) => person.enters === t,
  abgang: (person: Person, t: number) => person.leaves === t,
} as const
export type Population = keyof typeof populations

export const cellId = (t: number, population: Population, ...conditions: readonly string[]) =>
  `${quarterName(t)}/${population}/${of(...conditions)}`

/** Flows are counted by what lasts, as far as the stock is. */
const lastingIn = (tables: readonly CountyTable[]) =>
  lasting.filter(variable => tables.some(table => table.includes(variable)))

const values = (variable: Variable) => categories[variable].map(value => ({ variable, value }))
const says = ({ variable, value }: { variable: Variable; value: string }) => `${variable}=${value}`

/** Counts a quarter: every cell once, however many tables show it, and the sums that bind them. */
export class CountedQuarter {
  readonly identities: NamedIdentity[] = []
  private readonly counted = new Map<string, Counted>()
  private readonly t: number

  constructor(people: readonly Person[], t: number, tables: readonly CountyTable[]) {
    this.t = t
    const stock = people.filter(person => populations.bestand(person, t))
    for (const table of tables) this.addTable('bestand', table, stock)
    for (const need of needs) this.addYesNo(need, stock)
    for (const population of ['zugang', 'abgang'] as const) {
      const moving = people.filter(person => populations[population](person, t))
      for (const variable of lastingIn(tables)) this.addTable(population, [variable], moving)
    }
  }

  cells(): CountyCell[] {
    return [...this.counted.values()].map(({ id, people }) => {
      return { id, count: people.length, members: people.map(person => person.id).join(' ') }
    })
  }

  private add(id: string, people: readonly Person[]): string {
    this.counted.set(id, { id, people })
    return id
  }

  private addSum(words: string, total: string, parts: readonly string[]): void {
    const terms = [[-1, total] as const, ...parts.map(part => [1, part] as const)]
    this.identities.push({ says: `${quarterName(this.t)}: ${words}`, terms })
  }

  private addTable(population: Population, table: CountyTable, people: readonly Person[]): void {
    const { t } = this
    const where = (...conditions: { variable: Variable; value: string }[]) =>
      this.add(
        cellId(t, population, ...conditions.map(says)),
        people.filter(({ is }) => conditions.every(one => is[one.variable][t] === one.value)),
      )
    const [rows, columns] = [values(table[0]!), table[1] === undefined ? [] : values(table[1])]
    const name = `${population}, ${table.join(' × ')}`
    this.addSum(
      `${name}, rows`,
      where(),
      rows.map(row => where(row)),
    )
    if (columns.length === 0) return
    this.addSum(
      `${name}, columns`,
      where(),
      columns.map(column => where(column)),
    )
    for (const row of rows)
      this.addSum(
        `${name}, ${says(row)}`,
        where(row),
        columns.map(column => where(row, column)),
      )
    for (const column of columns)
      this.addSum(
        `${name}, ${says(column)}`,
        where(column),
        rows.map(row => where(row, column)),
      )
  }

  private addYesNo(need: string, stock: readonly Person[]): void {
    const has = ({ needs: wanted }: Person) => wanted[this.t]!.has(need)
    const yes = this.add(cellId(this.t, 'bestand', `${need}=ja`), stock.filter(has))
    const no = this.add(
      cellId(this.t, 'bestand', `${need}=nein`),
      stock.filter(one => !has(one)),
    )
    this.addSum(`need ${need}`, this.add(cellId(this.t, 'bestand'), stock), [yes, no])
  }
}

/** stock(t) + exits(t) = stock(t−1) + entries(t), in all and by what does not change. */
export function flowIdentities(t: number, tables: readonly CountyTable[]): NamedIdentity[] {
  const known = lastingIn(tables)
  if (known.length === 0) return []
  const conditions = [[], ...known.flatMap(variable => values(variable).map(one => [says(one)]))]
  return conditions.map(condition => ({
    says: `${quarterName(t - 1)} to ${quarterName(t)}: ${of(...condition)}`,
    terms: [
      [1, cellId(t, 'bestand', ...condition)],
      [1, cellId(t, 'abgang', ...condition)],
      [-1, cellId(t - 1, 'bestand', ...condition)],
      [-1, cellId(t, 'zugang', ...condition)],
    ],
  }))
}
