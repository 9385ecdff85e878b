import { addDays, formatWeekday } from '../../../shared/lib/dates.ts'
import { addWorkingDays, isWeekend } from '../../../shared/lib/working-days.ts'

const noHolidays: ReadonlySet<string> = new Set()
const weeks = [
  ['in einer Woche', 7],
  ['in zwei Wochen', 14],
  ['in vier Wochen', 28],
] as const

/** Nobody puts a step off to a Saturday: it moves on to Monday. */
function weekdayFrom(day: string): string {
  return isWeekend(day) ? addWorkingDays(day, 1, noHolidays) : day
}

/** Days that are asked for most. */
export function postponeDays(today: string): { day: string; label: string }[] {
  const next = addWorkingDays(today, 1, noHolidays)
  const first = next === addDays(today, 1) ? 'morgen' : 'am Montag'
  const choices = [
    [first, next] as const,
    ...weeks.map(([words, days]) => [words, weekdayFrom(addDays(today, days))] as const),
  ]
  return choices.map(([words, day]) => ({ day, label: `${words}, ${formatWeekday(day)}` }))
}
