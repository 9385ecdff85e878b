import { addDays, daysBetween, isDay } from '../lib/dates.ts'
import type { DeskItem } from './desk.ts'
import type { DeskDay } from './desk-day.ts'
import type { ReservationFacts, WishWaitingFacts } from './desk-facts.ts'
import { blank, groupOf } from './desk-lines.ts'

// What Passung has to say on a day: who is put aside for somebody, and who waits too long.

const AROUND_DAYS = 7

/** Reservations that end between these days are near, or have just ended. */
export const reservationSpan = (today: string) => ({
  from: addDays(today, -AROUND_DAYS),
  until: addDays(today, AROUND_DAYS),
})

/** Before it ends somebody should decide; for a week after it has ended it is still said. */
export function reservationLines(facts: ReservationFacts, { today }: DeskDay): DeskItem[] {
  const { id, clientId, caseId, until, of } = facts
  if (!isDay(until) || Math.abs(daysBetween(today, until)) > AROUND_DAYS) return []
  const what = { clientId, code: of, target: caseId, day: until }
  const key = `reservation:${id}`
  return [{ ...blank, ...what, key, kind: 'reservation', group: groupOf(until, today) }]
}

const LONG_DAYS = 60
/** Runs are made from time to time: a new wish may wait for the next one. */
const NEXT_RUN_DAYS = 7

/** Nobody promised a day: it is never overdue. */
export function wishWaitingLines(facts: WishWaitingFacts, { today }: DeskDay): DeskItem[] {
  const { id, clientId, of, since, addedOn, agreed, reckoned } = facts
  if (facts.hasSomebody || !isDay(since) || !isDay(addedOn)) return []
  const isLong = daysBetween(since, today) >= LONG_DAYS
  const isForgotten = agreed && !reckoned && daysBetween(addedOn, today) >= NEXT_RUN_DAYS
  if (!isLong && !isForgotten) return []
  const code = agreed ? (reckoned ? 'ohne' : 'neu') : 'einverstaendnis'
  const what = { clientId, code, detail: of, target: id, day: since }
  return [
    { ...blank, ...what, key: `wish-waiting:${id}:${code}`, kind: 'wish-waiting', group: 'today' },
  ]
}
