import { shiftQuarter } from '../../shared/lib/quarters.ts'
import { type FigurePeriod, figurePeriod } from '../../shared/statistics/figures.ts'
import type { QuarterLine } from '../../shared/statistics/release.ts'

// A quarter ('2026-Q3') or a whole year ('2026').

export const isYear = (period: FigurePeriod): boolean => period.length === 4
export const yearOf = (period: FigurePeriod): number => Number(period.slice(0, 4))

export function shiftPeriod(period: FigurePeriod, by: number): FigurePeriod {
  return isYear(period) ? String(Number(period) + by) : shiftQuarter(period, by)
}

/** '3. Quartal 2026', 'Jahr 2026' */
export function periodText(period: FigurePeriod): string {
  return isYear(period) ? `Jahr ${period}` : `${period.slice(6)}. Quartal ${period.slice(0, 4)}`
}

/** '3/26' or '2026': the head of a narrow column. */
export function shortPeriod(period: FigurePeriod): string {
  return isYear(period) ? period : `${period.slice(6)}/${period.slice(2, 4)}`
}

/** 'zu Q2', 'zu 2025': what a difference is measured from. */
export function beforeText(period: FigurePeriod): string {
  const before = shiftPeriod(period, -1)
  return `zu ${isYear(before) ? before : before.slice(5)}`
}

export type PeriodSpan = { first: FigurePeriod; last: FigurePeriod }

/** From the first of these quarters to the last. */
export function spanOf(quarters: readonly [string, ...string[]]): PeriodSpan {
  const [first = quarters[0], ...later] = quarters.toSorted()
  return { first, last: later.at(-1) ?? first }
}

/** Those of the same kind: quarters among quarters, years among years. */
export function isWithin(period: FigurePeriod, { first, last }: PeriodSpan): boolean {
  const length = period.length
  return period >= first.slice(0, length) && period <= last.slice(0, length)
}

export type PeriodGroup = { year: string; periods: FigurePeriod[] }

/** The newest year first, and in each of them the year itself before its quarters. */
export function periodGroups({ first, last }: PeriodSpan): PeriodGroup[] {
  const groups: PeriodGroup[] = []
  for (let year = yearOf(last); year >= yearOf(first); year -= 1) {
    const quarters = [4, 3, 2, 1].map(number => `${year}-Q${number}`)
    const own = quarters.filter(one => one >= first && one <= last)
    groups.push({ year: String(year), periods: [String(year), ...own] })
  }
  return groups
}

/** What stands in the address, if it is a period at all. */
export function readPeriod(text: string | null): FigurePeriod | null {
  const parsed = figurePeriod.safeParse(text)
  return parsed.success ? parsed.data : null
}

/** Of a quarter that runs nothing can be put out: then the newest that is over and waits for it. */
export function quarterToPutOut(
  shown: FigurePeriod,
  lines: readonly Pick<QuarterLine, 'quarter' | 'state'>[],
): string {
  const over = lines
    .filter(({ state }) => state !== 'laeuft')
    .toSorted((a, b) => b.quarter.localeCompare(a.quarter))
  if (over.some(({ quarter }) => quarter === shown)) return shown
  const waiting = over.find(({ state }) => state !== 'ausgegeben')
  return (waiting ?? over[0])?.quarter ?? shown
}
