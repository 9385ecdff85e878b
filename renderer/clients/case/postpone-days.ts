import { addDays, formatWeekday } from '../../../shared/lib/dates.ts'
import { addWorkingDays, type Holidays, isWorkingDay } from '../../../shared/lib/working-days.ts'

const weekdays = new Intl.DateTimeFormat('de-DE', { weekday: 'long', timeZone: 'UTC' })
const weeks = [
  ['in einer Woche', 7],
  ['in zwei Wochen', 14],
  ['in vier Wochen', 28],
] as const

/** Nobody puts a step off to a Saturday or a holiday: it moves on to the next working day. */
function workingDayFrom(day: string, holidays: Holidays): string {
  return isWorkingDay(day, holidays) ? day : addWorkingDays(day, 1, holidays)
}

/** Days that are asked for most. */
export function postponeDays(today: string, holidays: Holidays): { day: string; label: string }[] {
  const next = addWorkingDays(today, 1, holidays)
  const first =
    next === addDays(today, 1) ? 'morgen' : `am ${weekdays.format(new Date(`${next}T00:00Z`))}`
  const choices = [
    [first, next] as const,
    ...weeks.map(
      ([words, days]) => [words, workingDayFrom(addDays(today, days), holidays)] as const,
    ),
  ]
  return choices.map(([words, day]) => ({ day, label: `${words}, ${formatWeekday(day)}` }))
}
