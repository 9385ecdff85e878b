import { addDays, daysBetween, formatDayShort, formatWeekday } from '../../shared/lib/dates.ts'
import { addWorkingDays, type Holidays } from '../../shared/lib/working-days.ts'

const A_MONDAY = '2024-01-01'
const weekdays = new Intl.DateTimeFormat('de-DE', { weekday: 'long', timeZone: 'UTC' })

function nextMonday(today: string): string {
  const weekday = ((daysBetween(A_MONDAY, today) % 7) + 7) % 7
  return addDays(today, 7 - weekday)
}

/** "am Montag, 23.11." */
function onWeekday(day: string): string {
  return `am ${weekdays.format(new Date(`${day}T00:00Z`))}, ${formatDayShort(day)}`
}

/** Days that are asked for most, none on which the office is closed; each stands here once. */
export function snoozeDays(today: string, holidays: Holidays): { value: string; label: string }[] {
  const from = (day: string) => addWorkingDays(addDays(day, -1), 1, holidays)
  const tomorrow = addDays(today, 1)
  const [next, monday] = [from(tomorrow), from(nextMonday(today))]
  const named = (words: string, value: string) => ({
    value,
    label: `${words}, ${formatWeekday(value)}`,
  })
  const days = [
    next === tomorrow ? named('morgen', next) : { value: next, label: onWeekday(next) },
    { value: monday, label: onWeekday(monday) },
    named('in zwei Wochen', from(addDays(today, 14))),
    named('in vier Wochen', from(addDays(today, 28))),
  ]
  const seen = new Set<string>()
  return days.filter(({ value }) => !seen.has(value) && seen.add(value))
}
