import { addDays, daysBetween } from '../lib/dates.ts'
import type { OfferState } from './offer.ts'

export const RECHECKS_A_WEEK = 5

export type Recheckable = {
  id: string
  /** Above one: somebody has touched it since it was taken in. */
  version: number
  state: OfferState
  checkedOn: string | null
  addedOn: string
}

const A_MONDAY = '1970-01-05'

export function mondayOf(day: string): string {
  const since = daysBetween(A_MONDAY, day) % 7
  return addDays(day, -((since + 7) % 7))
}

/** Never checked comes before every day. */
const checkDay = ({ checkedOn }: Recheckable) => checkedOn ?? ''
const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/**
 * What wants a new look in the week of `today`, oldest first. One that is done leaves the list
 * without pulling another one in, so that five are five all week; new entries wait behind the old.
 */
export function rechecksOf<E extends Recheckable>(
  entries: readonly E[],
  today: string,
): { open: E[]; done: number } {
  const monday = mondayOf(today)
  const isNew = ({ addedOn }: Recheckable) => addedOn >= monday
  const active = entries.filter(({ state }) => state === 'aktiv')
  const open = active.filter(entry => checkDay(entry) < monday)
  const done = active.filter(
    entry => checkDay(entry) >= monday && (!isNew(entry) || entry.version > 1),
  ).length
  const sorted = open.sort(
    (a, b) =>
      Number(isNew(a)) - Number(isNew(b)) || byText(checkDay(a), checkDay(b)) || byText(a.id, b.id),
  )
  return { open: sorted.slice(0, Math.max(0, RECHECKS_A_WEEK - done)), done }
}
