import { addDays, isDay } from '../lib/dates.ts'

const LAST_DAY = '9999-12-31'

/** The same date so many months later, or the last day of a month that is too short (§ 188 BGB). */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  const target = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
  if (count >= 120_000) return LAST_DAY
  for (let date = dayOfMonth; date > 28; date -= 1) {
    if (isDay(`${target}-${date}`)) return `${target}-${date}`
  }
  return `${target}-${String(Math.min(dayOfMonth, 28)).padStart(2, '0')}`
}

/** A title of n months that counts its first day ends the day before the same date. */
export function lastDayOfMonths(firstDay: string, months: number): string {
  return addDays(monthsLater(firstDay, months), -1)
}
