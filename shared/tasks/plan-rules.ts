import { addDays } from '../lib/dates.ts'

const TEN_YEARS_IN_DAYS = 3653

/** A slip in the year would hide a step for ever: nothing is planned further than ten years away. */
export function isPlannable(dueOn: string | null, today: string): boolean {
  if (dueOn === null) return true
  return dueOn >= addDays(today, -TEN_YEARS_IN_DAYS) && dueOn <= addDays(today, TEN_YEARS_IN_DAYS)
}
