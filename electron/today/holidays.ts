import { getHolidays } from 'feiertagejs'
import * as workingDays from '../../shared/lib/working-days.ts'

const LAND = 'HE'
const known = new Map<number, ReadonlySet<string>>()

export function holidaysOf(year: number): ReadonlySet<string> {
  let holidays = known.get(year)
  if (!holidays) {
    holidays = new Set(getHolidays(year, LAND).map(holiday => holiday.dateString))
    known.set(year, holidays)
  }
  return holidays
}

const yearOf = (day: string) => Number(day.slice(0, 4))

/** Enough for every deadline that is shown: the year before and the three that follow. */
export function holidaysAround(day: string): ReadonlySet<string> {
  const year = yearOf(day)
  return new Set([-1, 0, 1, 2, 3].flatMap(offset => [...holidaysOf(year + offset)]))
}

/** Reads a year only when a day of it is asked for. */
const everyYear: workingDays.Holidays = { has: day => holidaysOf(yearOf(day)).has(day) }

export function isWorkingDay(day: string): boolean {
  return workingDays.isWorkingDay(day, everyYear)
}

export function previousWorkingDay(day: string): string {
  return workingDays.previousWorkingDay(day, everyYear)
}

export function addWorkingDays(day: string, count: number): string {
  return workingDays.addWorkingDays(day, count, everyYear)
}
