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
import { type Areas, allAreas, areasUntil, isKnown, readBeginnings } from './figures-beginnings.ts'
import type { FrozenQuarter } from './figures-frozen.ts'
import { quartersOf, runsOf } from './figures-period.ts'
import { assignmentSums } from './population-assignments.ts'
import { type MissionSum, missionSums } from './population-helpers.ts'
import { type PopulationKey, populationKeys } from './population-loader.ts'
import type { History } from './population-presence.ts'
import {
  answersByField,
  answersEach,
  type SentReferrals,
  sentReferrals,
} from './population-referrals.ts'
import { type Span, spanOf } from './population-span.ts'
import { fullOffers, sumsEach } from './population-sums.ts'
import { type Totals, totalsEach } from './population-totals.ts'

/** What a period comes to, before anybody asks by what it splits. */
export type Facts = {
  totals: Totals
  sums: QuarterSums
  /** Of what anything was known at all. */
  areas: Areas
}
/** By quarter; null: before anything was written down here. */
export type FactsByQuarter = ReadonlyMap<string, QuarterFacts | null>
export type QuarterFacts = Facts & {
  /** What the tables of a quarter that is shown need too; null where it is frozen. */
  counted: { missions: readonly MissionSum[]; referrals: readonly SentReferrals[] } | null
}

type Known = {
  frozen: ReadonlyMap<string, FrozenQuarter>
  history: History
  today: string
  /** What was counted of quarters before the one that is shown, and still holds. */
  remembered: Map<string, QuarterFacts>
}

/** Of the periods that are compared, the last of which is shown. */
export async function factsByQuarter(
  periods: readonly FigurePeriod[],
  { frozen, history, today, remembered }: Known,
): Promise<FactsByQuarter> {
  const beginnings = await readBeginnings(history.db)
  const areasOf = (quarter: string) => areasUntil(beginnings, daysOfQuarter(quarter).to)
  const quarters = periods.flatMap(one => quartersOf(one, today))
  const shown = quartersOf(periods.at(-1) ?? '', today)
  const facts = new Map<string, QuarterFacts | null>(quarters.map(quarter => [quarter, null]))
  for (const [quarter, stands] of frozen) facts.set(quarter, frozenFacts(quarter, stands))
  const isRemembered = (quarter: string) => remembered.has(quarter) && !shown.includes(quarter)
  const isLive = (quarter: string) => !frozen.has(quarter) && areasOf(quarter).size > 0
  for (const run of runsOf(quarters, quarter => isLive(quarter) && !isRemembered(quarter)))
    for (const { quarter, ...found } of await liveFacts(history, run, { shown, today })) {
      const known = { ...found, areas: areasOf(quarter) }
      facts.set(quarter, known)
      if (!shown.includes(quarter)) remembered.set(quarter, known)
    }
  for (const quarter of quarters.filter(isRemembered)) facts.set(quarter, remembered.get(quarter)!)
  return facts
}

function frozenFacts(quarter: string, { counts, sums }: FrozenQuarter): QuarterFacts {
  const totals = Object.fromEntries(
    populationKeys.map(key => [key, counts[cellId(quarter, key, [])] ?? 0]),
  )
  return { totals: totals as Totals, sums, areas: allAreas, counted: null }
}

type Shown = { shown: readonly string[]; today: string }

/** Quarters that follow each other, each thing asked once for all of them. */
async function liveFacts(history: History, run: readonly string[], { shown, today }: Shown) {
  const { db } = history
  const spans = run.map(quarter => spanOf(quarter, today))
  const missions = await missionSums(db, spans)
  const assignments = await assignmentSums(db, spans)
  const referrals = await referralsOf(db, run, { shown, today })
  const sent = referrals.map(one => one.sent)
  const answers = referrals.map(one => one.answers)
  const totals = await totalsEach(history, spans, { missions, assignments, sent })
  const sums = await sumsEach(db, spans, { missions, assignments, answers })
  // which offers were full when a quarter ended is known only if it was frozen
  const isRunning = (quarter: string) => daysOfQuarter(quarter).to >= today
  const offersFull = run.some(isRunning) ? await fullOffers(db) : null
  return run.map((quarter, at) => ({
    quarter,
    totals: totals[at]!,
    sums: { ...sums[at]!, offersFull: isRunning(quarter) ? offersFull : null },
    counted: { missions: missions[at]!, referrals: referrals[at]!.courses },
  }))
}

/** Their courses are asked for where they are shown; before that, only how long answers took. */
async function referralsOf(db: Reader, run: readonly string[], { shown, today }: Shown) {
  const others = run.filter(quarter => !shown.includes(quarter))
  const found = await answersEach(
    db,
    others.map(quarter => spanOf(quarter, today)),
  )
  const known = new Map(others.map((quarter, at) => [quarter, found[at]!]))
  const all = []
  for (const quarter of run) {
    const before = known.get(quarter)
    if (before) all.push({ ...before, courses: [] })
    else all.push(await shownReferrals(db, spanOf(quarter, today)))
  }
  return all
}

async function shownReferrals(db: Reader, span: Span) {
  const courses = await sentReferrals(db, span, { withWho: false })
  const sent = courses.reduce((sum, { count }) => sum + count, 0)
  return { sent, answers: answersByField(courses), courses }
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
