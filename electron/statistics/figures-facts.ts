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
import {
  type Areas,
  allAreas,
  areasUntil,
  type Beginnings,
  isKnown,
  readBeginnings,
} from './figures-beginnings.ts'
import type { FrozenQuarter } from './figures-frozen.ts'
import { quartersOf } from './figures-period.ts'
import { missionSums } from './population-helpers.ts'
import { type PopulationKey, populationKeys } from './population-loader.ts'
import type { History } from './population-presence.ts'
import { spanOf } from './population-span.ts'
import { sumsIn } from './population-sums.ts'
import { type Totals, totalsIn } from './population-totals.ts'

/** What a period comes to, before anybody asks by what it splits. */
export type Facts = {
  totals: Totals
  sums: QuarterSums
  /** Of what anything was known at all. */
  areas: Areas
}

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
  const beginnings = await readBeginnings(history.db)
  const facts = new Map<string, Facts | null>()
  const shown = new Set(quartersOf(periods.at(-1) ?? '', today))
  let after: Totals | null = null
  // backwards: what was there before follows from what was there after, who came and who went
  for (const quarter of periods.flatMap(one => quartersOf(one, today)).toReversed()) {
    const stands = frozen.get(quarter)
    const wanted: Wanted = { quarter, today, isShown: shown.has(quarter), beginnings, after }
    const found: Facts | null = stands
      ? frozenFacts(quarter, stands)
      : await liveFacts(history, wanted)
    facts.set(quarter, found)
    after = stands ? null : (found?.totals ?? null)
  }
  return facts
}

function frozenFacts(quarter: string, { counts, sums }: FrozenQuarter): Facts {
  const totals = Object.fromEntries(
    populationKeys.map(key => [key, counts[cellId(quarter, key, [])] ?? 0]),
  )
  return { totals: totals as Totals, sums, areas: allAreas }
}

type Wanted = {
  quarter: string
  today: string
  isShown: boolean
  beginnings: Beginnings
  /** Of the quarter that follows, if that was counted too. */
  after: Totals | null
}

/** Which offers were full when a quarter ended is known only if it was frozen. */
async function liveFacts(
  history: History,
  { quarter, today, isShown, beginnings, after }: Wanted,
): Promise<Facts | null> {
  const areas = areasUntil(beginnings, daysOfQuarter(quarter).to)
  if (areas.size === 0) return null
  const span = spanOf(quarter, today)
  const missions = await missionSums(history.db, span)
  const withOffers = daysOfQuarter(quarter).to >= today
  return {
    areas,
    totals: await totalsIn(history, span, { missions, after }),
    sums: await sumsIn(history.db, span, { missions, byField: isShown, withOffers }),
  }
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
  const areas: Areas = new Set(known.flatMap(one => [...one.areas]))
  return { totals, sums: addSums(known.map(({ sums }) => sums)), areas }
}

export function totalOf(key: PopulationKey, { totals, areas }: Facts): number | null {
  return isKnown(areas, key) ? totals[key] : null
}

export function figureOf(key: KeyFigure, { totals, sums, areas }: Facts): number | null {
  if (!isKnown(areas, key)) return null
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
