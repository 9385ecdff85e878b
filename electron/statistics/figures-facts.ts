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
import { missionSums } from './population-helpers.ts'
import { type PopulationKey, populationKeys } from './population-loader.ts'
import { cases, type History } from './population-presence.ts'
import { spanOf } from './population-span.ts'
import { sumsIn } from './population-sums.ts'
import { type Totals, totalsIn } from './population-totals.ts'

/** What a period comes to, before anybody asks by what it splits. */
export type Facts = { totals: Totals; sums: QuarterSums }

/** By quarter; null: before anything was written down here. */
type FactsByQuarter = ReadonlyMap<string, Facts | null>

type Known = {
  frozen: ReadonlyMap<string, FrozenQuarter>
  history: History
  today: string
}

/** Of the periods that are compared, the last of which is shown. */
export async function factsByQuarter(
  periods: readonly FigurePeriod[],
  { frozen, history, today }: Known,
): Promise<FactsByQuarter> {
  const first = await firstDay(history.db)
  const facts = new Map<string, Facts | null>()
  for (const period of periods) {
    const quarters = quartersOf(period, today)
    const isShown = period === periods.at(-1)
    for (const quarter of quarters) {
      const stands = frozen.get(quarter)
      const isEnd = quarter === quarters.at(-1)
      if (stands) facts.set(quarter, frozenFacts(quarter, stands))
      else if (first === null || daysOfQuarter(quarter).to < first) facts.set(quarter, null)
      else facts.set(quarter, await liveFacts(history, { quarter, today, isShown, isEnd }))
    }
  }
  return facts
}

function frozenFacts(quarter: string, { counts, sums }: FrozenQuarter): Facts {
  const totals = Object.fromEntries(
    populationKeys.map(key => [key, counts[cellId(quarter, key, [])] ?? 0]),
  )
  return { totals: totals as Totals, sums }
}

type Wanted = { quarter: string; today: string; isShown: boolean; isEnd: boolean }

/** Which offers were full when a quarter ended is known only if it was frozen. */
async function liveFacts(
  history: History,
  { quarter, today, isShown, isEnd }: Wanted,
): Promise<Facts> {
  const span = spanOf(quarter, today)
  const missions = await missionSums(history.db, span)
  const withOffers = daysOfQuarter(quarter).to >= today
  return {
    totals: await totalsIn(history, span, { missions, withStock: isEnd }),
    sums: await sumsIn(history.db, span, { missions, byField: isShown, withOffers }),
  }
}

const tellingDays = [
  ...([
    ['short_contacts', 'day'],
    ['missions', 'day'],
    ['barriers', 'noted_on'],
    ['helpers', 'active_on'],
    ['assignments', 'start_on'],
    ['meetings', 'day'],
    ['trainings', 'day'],
  ] as const),
]

/** The first that anything here tells of. */
async function firstDay(db: Reader): Promise<string | null> {
  const least = (column: string) => sql<string | null>`min(${sql.ref(column)})`.as('day')
  const sent = db.selectFrom('referrals').where('removed_at', 'is', null)
  const rows = [
    await cases(db).select(least('opened_on')).executeTakeFirst(),
    await sent.select(least('sent_on')).executeTakeFirst(),
  ]
  for (const [table, column] of tellingDays)
    rows.push(await db.selectFrom(table).select(least(column)).executeTakeFirst())
  return (
    rows
      .map(row => row?.day ?? null)
      .filter(day => day !== null)
      .toSorted()[0] ?? null
  )
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
