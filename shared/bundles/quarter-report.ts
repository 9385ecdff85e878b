import { z } from 'zod'
import { formatDay } from '../lib/dates.ts'
import { daysOfQuarter, formatQuarter, formatQuarterMonths, shiftQuarter } from '../lib/quarters.ts'
import { officeHead, officeHeadOf } from '../print-office.ts'
import type { Office } from '../settings/settings.ts'
import { populationOf } from '../statistics/count-cells.ts'
import { programmeFor } from '../statistics/programme.ts'
import type { Release } from '../statistics/release.ts'
import { figureNotes } from './figure-notes.ts'
import { columnTitles, type QuarterTable } from './quarter-tables.ts'

// The quarter on paper: rounded numbers only, every word chosen before it is drawn.

const number = z.int().min(0)
const row = z.strictObject({ name: z.string(), values: z.array(number) })

const reportTable = z.strictObject({
  title: z.string(),
  definition: z.string(),
  unit: z.string(),
  by: z.string(),
  /** The last one is the sum of the others, or the only one. */
  columns: z.array(z.string()),
  rows: z.array(row),
  total: row.nullable(),
})
export type ReportTable = z.infer<typeof reportTable>

const headline = z.strictObject({
  name: z.string(),
  /** The quarters up to this one, oldest first; null where nothing was put out. */
  course: z.array(z.strictObject({ quarter: z.string(), value: number.nullable() })),
  value: number,
  /** Not rounded: a total that may leave as it is. */
  exact: z.boolean(),
})
export type ReportHeadline = z.infer<typeof headline>

export const quarterReportSheet = z.strictObject({
  template: z.literal('quarter-report'),
  office: officeHead,
  title: z.string(),
  months: z.string(),
  /** "Fassung 2 vom 16.11.2026, Tabellenprogramm 2026.1" */
  about: z.string(),
  notes: z.array(z.string()),
  headlines: z.array(headline),
  chapters: z.array(z.strictObject({ title: z.string(), tables: z.array(reportTable) })),
})
export type QuarterReportSheet = z.infer<typeof quarterReportSheet>

/** Numbers of a quarter that is out, by population. */
export type PublishedTotals = { quarter: string; totals: Readonly<Record<string, number>> }

const chapterOf: Readonly<Record<string, string>> = {
  bestand: 'Fälle am Quartalsende',
  ...{ zugang: 'Neue und abgeschlossene Fälle', abgang: 'Neue und abgeschlossene Fälle' },
  kurzkontakt: 'Kurzkontakte',
  vermittlung: 'Vermittlungen',
  huerde: 'Systemhürden',
}
const volunteers = 'Ehrenamt'
const programme = programmeFor([])

const headlines: readonly [population: string, name: string][] = [
  ['bestand', 'Fälle am Quartalsende'],
  ['zugang', 'Neue Fälle'],
  ['abgang', 'Abgeschlossene Fälle'],
  ['kurzkontakt', 'Kurzkontakte'],
  ['vermittlung', 'Vermittlungen'],
  ['ehrenamt', 'Aktive Ehrenamtliche'],
]

/** So many quarters stand side by side. */
export const QUARTERS_SHOWN = 8

/** The sum over all, by population. */
export function totalsOf(tables: readonly QuarterTable[]): Record<string, number> {
  const sums = tables.flatMap(({ population, total }) =>
    total ? [[population, total.values.at(-1)!] as const] : [],
  )
  return Object.fromEntries(sums)
}

type Told = {
  release: Release
  tables: readonly QuarterTable[]
  version: number
  office: Office
  today: string
  /** Of the quarters before, as far as they were put out. */
  before: readonly PublishedTotals[]
}

export function quarterReportOf(told: Told): QuarterReportSheet {
  const { release, tables, version, office, today, before } = told
  const { quarter } = release
  return {
    template: 'quarter-report',
    office: officeHeadOf(office),
    title: `Bericht über das ${formatQuarter(quarter)}`,
    months: `${formatQuarterMonths(quarter)}, Bestand am ${formatDay(daysOfQuarter(quarter).to)}`,
    about: `Fassung ${version} vom ${formatDay(today)}, Tabellenprogramm ${release.programme}`,
    notes: figureNotes(release),
    headlines: headlinesOf([...before, { quarter, totals: totalsOf(tables) }], release),
    chapters: chaptersOf(tables),
  }
}

function headlinesOf(
  published: readonly PublishedTotals[],
  { quarter, exact }: Pick<Release, 'quarter' | 'exact'>,
): ReportHeadline[] {
  const quarters = Array.from({ length: QUARTERS_SHOWN }, (_, at) =>
    shiftQuarter(quarter, at + 1 - QUARTERS_SHOWN),
  )
  return headlines.flatMap(([population, name]) => {
    const valueIn = (one: string) =>
      published.find(other => other.quarter === one)?.totals[population] ?? null
    const rounded = valueIn(quarter)
    if (rounded === null) return []
    const course = quarters.map(one => ({ quarter: shortQuarter(one), value: valueIn(one) }))
    const told = exact.find(one => one.name === populationOf(programme, population).name)
    return [{ name, course, value: told?.value ?? rounded, exact: told !== undefined }]
  })
}

/** '3/26' */
const shortQuarter = (quarter: string) => `${quarter.slice(6)}/${quarter.slice(2, 4)}`

function chaptersOf(tables: readonly QuarterTable[]): QuarterReportSheet['chapters'] {
  const chapters = Map.groupBy(tables, ({ population }) => chapterOf[population] ?? volunteers)
  return [...chapters].map(([title, those]) => ({ title, tables: those.map(reportTableOf) }))
}

function reportTableOf(table: QuarterTable): ReportTable {
  const { title, definition, unit, by, rows, total } = table
  const plain = ({ name, values }: { name: string; values: readonly number[] }) => ({
    ...{ name, values: [...values] },
  })
  return {
    ...{ title, definition, unit, by: by.name, columns: columnTitles(table) },
    rows: rows.map(plain),
    total: total && plain(total),
  }
}
