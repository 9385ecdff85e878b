import { addDays, daysBetween } from '../lib/dates.ts'

const A_MONDAY = '2024-01-01'
const FRIDAY = 4

/** The Sunday up to which steps are "soon"; from Friday on the one after, or the list would be empty. */
export function horizonOf(today: string): string {
  const weekday = ((daysBetween(A_MONDAY, today) % 7) + 7) % 7
  const sunday = addDays(today, 6 - weekday)
  return weekday < FRIDAY ? sunday : addDays(sunday, 7)
}
