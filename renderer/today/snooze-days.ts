import { addDays, daysBetween, formatDayShort, formatWeekday } from '../../shared/lib/dates.ts'

const A_MONDAY = '2024-01-01'

function nextMonday(today: string): string {
  const weekday = ((daysBetween(A_MONDAY, today) % 7) + 7) % 7
  return addDays(today, 7 - weekday)
}

/** Days that are asked for most; on a Sunday tomorrow is Monday and stands here once. */
export function snoozeDays(today: string): { value: string; label: string }[] {
  const monday = nextMonday(today)
  const named = (words: string, value: string) => ({
    value,
    label: `${words}, ${formatWeekday(value)}`,
  })
  const days = [
    named('morgen', addDays(today, 1)),
    { value: monday, label: `am Montag, ${formatDayShort(monday)}` },
    named('in zwei Wochen', addDays(today, 14)),
    named('in vier Wochen', addDays(today, 28)),
  ]
  const seen = new Set<string>()
  return days.filter(({ value }) => !seen.has(value) && seen.add(value))
}
