import { sql } from 'kysely'
import { daysOfQuarter } from '../../shared/lib/quarters.ts'
import { cellId } from '../../shared/statistics/count-cells.ts'
import type { FigurePeriod, KeyFigure } from '../../shared/statistics/figures.ts'
import { stockPopulations } from '../../shared/statistics/key-figures.ts'
import {
  addSums,
  allAnswers,
  meanMonths,
  medianOf,
  type QuarterSums,
} from '../../shared/statistics/quarter-sums.ts'
import type { Reader } from '../store/reader.ts'
import type { FrozenQuarter } from './figures-frozen.ts'
import { quartersOf } from './figures-period.ts'
import { type PopulationKey, populationKeys } from './population-loader.ts'
import { loadSums } from './population-sums.ts'
import { loadTotals, type Totals } from './population-totals.ts'

/** What a period comes to, before anybody asks by what it splits. */
export type Facts = { totals: Totals; sums: QuarterSums }

/** By quarter; null: before anything was written down here. */
export type FactsByQuarter = ReadonlyMap<string, Facts | null>

export async function factsByQuarter(
  db: Reader,
  quarters: readonly string[],
  { frozen, today }: { frozen: ReadonlyMap<string, FrozenQuarter>; today: string },
): Promise<FactsByQuarter> {
  const first = await firstDay(db)
  const facts = new Map<string, Facts | null>()
  for (const quarter of quarters) {
    const stands = frozen.get(quarter)
    if (stands) facts.set(quarter, await frozenFacts(db, { ...stands, quarter, today }))
    else if (first === null || daysOfQuarter(quarter).to < first) facts.set(quarter, null)
    else facts.set(quarter, await liveFacts(db, quarter, today))
  }
  return facts
}

type Stands = FrozenQuarter & { quarter: string; today: string }

async function frozenFacts(db: Reader, { quarter, counts, ...stands }: Stands): Promise<Facts> {
  const totals = Object.fromEntries(
    populationKeys.map(key => [key, counts[cellId(quarter, key, [])] ?? 0]),
  )
  const sums = stands.sums ?? (await liveSums(db, quarter, stands.today))
  return { totals: totals as Totals, sums }
}

async function liveFacts(db: Reader, quarter: string, today: string): Promise<Facts> {
  return {
    totals: await loadTotals(db, quarter, today),
    sums: await liveSums(db, quarter, today),
  }
}

/** Which offers were full when a quarter ended is known only if it was frozen. */
async function liveSums(db: Reader, quarter: string, today: string): Promise<QuarterSums> {
  const sums = await loadSums(db, quarter, today)
  return daysOfQuarter(quarter).to < today ? { ...sums, offersFull: null } : sums
}

const tellingDays = [
  ...([
    ['clients', 'opened_on'],
    ['short_contacts', 'day'],
    ['missions', 'day'],
    ['helpers', 'active_on'],
    ['meetings', 'day'],
    ['trainings', 'day'],
  ] as const),
]

/** The first that anything here tells of. */
async function firstDay(db: Reader): Promise<string | null> {
  const days: string[] = []
  for (const [table, column] of tellingDays) {
    const row = await db
      .selectFrom(table)
      .select(sql<string | null>`min(${sql.ref(column)})`.as('day'))
      .executeTakeFirst()
    if (row && row.day !== null) days.push(row.day)
  }
  return days.toSorted()[0] ?? null
}

/** Of a year what happened is added up, and what stands is that of its last quarter. */
export function periodFacts(
  facts: FactsByQuarter,
  period: FigurePeriod,
  today: string,
): Facts | null {
  const known = quartersOf(period, today)
    .map(quarter => facts.get(quarter) ?? null)
    .filter(one => one !== null)
  const last = known.at(-1)
  if (!last) return null
  const total = (key: PopulationKey) =>
    stockPopulations.has(key)
      ? last.totals[key]
      : known.reduce((sum, { totals }) => sum + totals[key], 0)
  const totals = Object.fromEntries(populationKeys.map(key => [key, total(key)])) as Totals
  return { totals, sums: addSums(known.map(({ sums }) => sums)) }
}

export function figureOf(key: KeyFigure, { totals, sums }: Facts): number | null {
  switch (key) {
    case 'antwort-tage':
      return medianOf(allAnswers(sums))
    case 'euro':
      return sums.cents / 100
    case 'begleitung-monate':
      return meanMonths(sums)
    case 'schulung-ue':
      return sums.units
    case 'treffen':
      return sums.meetings
    case 'angebote-voll':
      return sums.offersFull
    default:
      return totals[key]
  }
}
