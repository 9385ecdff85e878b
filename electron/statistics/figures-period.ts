import { daysOfQuarter, quarterOf, shiftQuarter } from '../../shared/lib/quarters.ts'
import type { FigurePeriod } from '../../shared/statistics/figures.ts'

// A period is a quarter or a year; a year is its quarters.

const SHOWN = 8
const isYear = (period: FigurePeriod) => period.length === 4

/** The eight up to this one, oldest first. */
export function periodsUpTo(period: FigurePeriod): FigurePeriod[] {
  return Array.from({ length: SHOWN }, (_, at) => shiftPeriod(period, at - SHOWN + 1))
}

function shiftPeriod(period: FigurePeriod, count: number): FigurePeriod {
  return isYear(period) ? String(Number(period) + count) : shiftQuarter(period, count)
}

/** Those that have begun, oldest first. */
export function quartersOf(period: FigurePeriod, today: string): string[] {
  const all = isYear(period) ? [1, 2, 3, 4].map(number => `${period}-Q${number}`) : [period]
  return all.filter(quarter => quarter <= quarterOf(today))
}

export const yearOf = (period: FigurePeriod): number => Number(period.slice(0, 4))

export function isRunning(period: FigurePeriod, today: string): boolean {
  const last = isYear(period) ? `${period}-Q4` : period
  return daysOfQuarter(last).to >= today
}

/** Neighbours of one kind, such as those that are frozen; oldest first. */
export function runsOf(
  quarters: readonly string[],
  isOne: (quarter: string) => boolean,
): string[][] {
  const runs: string[][] = []
  for (const [at, quarter] of quarters.entries()) {
    if (!isOne(quarter)) continue
    if (at > 0 && isOne(quarters[at - 1] ?? '')) runs.at(-1)?.push(quarter)
    else runs.push([quarter])
  }
  return runs
}
