import { formatDay } from '../lib/dates.ts'
import type { Period } from './money.ts'
import { monthName } from './money-words.ts'

// Months and programme years, and which of them are closed.

/** "2026-11" or "2026": as it is kept. */
export function keyOfPeriod(period: Period): string {
  if (period.kind === 'year') return String(period.year)
  return `${period.year}-${String(period.month).padStart(2, '0')}`
}

/** Null for what is none. */
export function periodOfKey(key: string): Period | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(key)
  if (!match) return null
  const year = Number(match[1])
  return match[2] === undefined
    ? { kind: 'year', year }
    : { kind: 'month', year, month: Number(match[2]) }
}

/** Both borders as texts that days compare with; the last one need not be in the calendar. */
export function bordersOf(period: Period): { from: string; to: string } {
  const key = keyOfPeriod(period)
  return period.kind === 'year'
    ? { from: `${key}-01-01`, to: `${key}-12-31` }
    : { from: `${key}-01`, to: `${key}-31` }
}

export function lastDayOf(period: Period): string {
  if (period.kind === 'year') return `${period.year}-12-31`
  const last = new Date(Date.UTC(period.year, period.month, 0)).getUTCDate()
  return `${keyOfPeriod(period)}-${last}`
}

export function monthOfDay(day: string): string {
  return day.slice(0, 7)
}

export function yearOfDay(day: string): number {
  return Number(day.slice(0, 4))
}

/** A day is closed with its month or with its year. */
export function closedKeyOf(closed: ReadonlySet<string>, day: string): string | null {
  const [month, year] = [monthOfDay(day), day.slice(0, 4)]
  if (closed.has(year)) return year
  return closed.has(month) ? month : null
}

/** "November 2026", "2026" */
export function periodName(period: Period): string {
  return period.kind === 'year' ? String(period.year) : `${monthName(period.month)} ${period.year}`
}

/** "01.11.2026 bis 30.11.2026" */
export function periodDays(period: Period): string {
  return `${formatDay(bordersOf(period).from)} bis ${formatDay(lastDayOf(period))}`
}
