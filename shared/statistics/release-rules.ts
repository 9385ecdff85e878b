import { checkExport, type Finding, type Rule } from './check-export.ts'
import type { Counts } from './frozen-balance.ts'
import type { Programme } from './programme.ts'
import { publishedIdentities } from './published-identities.ts'
import type { Release, ReleaseTable } from './release.ts'
import { publishedTables, textsOfProgramme, textsOfTables } from './release-tables.ts'

type Rules = Release['rules']

/** The exact totals stand beside the tables. */
const TOTALS = 'gesamt'

const names = {
  multiple: 'Vielfache',
  sums: 'Summen',
  distance: 'Abstand',
  exact: 'Nichts Genaues unter 10',
  known: 'Nur bekannte Tabellen und Texte',
} as const
type Name = keyof typeof names

const nameOf: Readonly<Record<Rule, Name>> = {
  ...{ multiple: 'multiple', negative: 'multiple' },
  ...{ identity: 'sums', 'same-cell-differs': 'sums', 'missing-cell': 'sums' },
  ...{ deviation: 'distance', 'exact-small': 'exact' },
  ...{ 'unknown-table': 'known', 'free-text': 'known' },
}

export type ToCheck = {
  programme: Programme
  quarter: string
  base: number
  tolerance: number
  tables: readonly ReleaseTable[]
  exact: Counts
  leftOut: readonly string[]
  /** All true counts of the quarter. */
  counts: Counts
  /** The quarter before, as it is out. */
  before: { quarter: string; values: Counts } | null
}

/** What the independent checker says, by the five rules of the screen. */
export function checkRelease(release: ToCheck): Rules {
  const found = Map.groupBy(findingsOf(release), ({ rule }) => nameOf[rule])
  return Object.entries(names).map(([key, name]) => ({
    name,
    problems: [...new Set((found.get(key as Name) ?? []).map(({ says }) => says))],
  }))
}

export const isPassed = (rules: Rules): boolean =>
  rules.every(({ problems }) => problems.length === 0)

function findingsOf(release: ToCheck): readonly Finding[] {
  const { programme, quarter, base, tolerance, exact, leftOut, counts, before } = release
  const published = publishedTables(release)
  const tables = release.tables.map(({ id, rows, totals }) => ({
    id,
    cells: [...totals, ...rows.flatMap(row => row.cells)],
  }))
  const shown = new Set(tables.flatMap(({ cells }) => cells.map(({ id }) => id)))
  const totals = Object.entries(exact).map(([id, value]) => ({ id, value, exact: true as const }))
  const outside = { quarter, before: before?.quarter ?? '', leftOut }
  const isOut = (id: string) => shown.has(id) || Object.hasOwn(before?.values ?? {}, id)
  return checkExport(
    {
      ...{ base, tolerance, tables: [...tables, { id: TOTALS, cells: totals }] },
      knownTables: [...programme.tables.map(({ id }) => id), TOTALS],
      texts: textsOfTables(published),
      allowedTexts: textsOfProgramme(programme),
    },
    Object.fromEntries(Object.entries(counts).filter(([id]) => shown.has(id))),
    publishedIdentities(programme, outside, isOut),
    before?.values ?? {},
  )
}
