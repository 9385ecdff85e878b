import { addDays, formatWeekday } from '../../shared/lib/dates.ts'

const isWorkday = (day: string) => !/^(Sa|So)/.test(formatWeekday(day))

export function workdayFrom(day: string): string {
  return isWorkday(day) ? day : workdayFrom(addDays(day, 1))
}
