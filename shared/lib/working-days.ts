import { addDays, daysBetween } from './dates.ts'

// Which days are holidays is given from outside: they differ from Land to Land.
export type Holidays = Pick<ReadonlySet<string>, 'has'>

const A_MONDAY = '2024-01-01'

export function isWeekend(day: string): boolean {
  const weekday = (((daysBetween(A_MONDAY, day) % 7) + 7) % 7) + 1
  return weekday > 5
}

export function isWorkingDay(day: string, holidays: Holidays): boolean {
  return !isWeekend(day) && !holidays.has(day)
}

/** The day itself where an office is open, else the last open day before it. */
export function lastWorkingDayUpTo(day: string, holidays: Holidays): string {
  let candidate = day
  while (!isWorkingDay(candidate, holidays)) candidate = addDays(candidate, -1)
  return candidate
}

export function previousWorkingDay(day: string, holidays: Holidays): string {
  return lastWorkingDayUpTo(addDays(day, -1), holidays)
}

/** 0 gives the day itself; a negative count goes back. */
export function addWorkingDays(day: string, count: number, holidays: Holidays): string {
  const step = Math.sign(count)
  let left = Math.abs(Math.trunc(count))
  let current = day
  while (left > 0) {
    current = addDays(current, step)
    if (isWorkingDay(current, holidays)) left -= 1
  }
  return current
}
