import { daysBetween } from '../lib/dates.ts'

/** Never checked, or longer ago than the settings allow: shown amber, and the finder says so. */
export function isStale(checkedOn: string | null, today: string, staleDays: number): boolean {
  return checkedOn === null || daysBetween(checkedOn, today) > staleDays
}
