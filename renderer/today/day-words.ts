import { daysBetween, formatDay, formatWeekday } from '../../shared/lib/dates.ts'

export type Words = { main: string; note: string }
export type DueWords = Words & { tone?: 'bad' | 'warn' }

const OBVIOUS_DAYS = 300

/** "Di 10.11."; the year where it is not obvious. */
export function dayWords(day: string, today: string): string {
  return Math.abs(daysBetween(today, day)) < OBVIOUS_DAYS ? formatWeekday(day) : formatDay(day)
}
