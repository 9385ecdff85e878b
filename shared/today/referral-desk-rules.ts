import { daysBetween, isDay } from '../lib/dates.ts'
import type { DeskItem } from './desk.ts'
import type { DeskDay } from './desk-day.ts'
import type {
  ArrivalFacts,
  RecheckFacts,
  ReferralDeskFacts,
  WaitingFacts,
  WithdrawalFacts,
} from './desk-facts.ts'
import { blank, groupOf } from './desk-lines.ts'

// What referrals and the directory have to say on a day.

/**
 * Three times, each with a key of its own: what was put off on day 10 comes back on day 20. Only
 * after the last time the answer is called overdue; a reminder keeps a time quiet.
 */
export function referralLines(facts: ReferralDeskFacts, day: DeskDay): DeskItem[] {
  const { id, clientId, sentOn, remindedOn } = facts
  if (!isDay(sentOn)) return []
  const daysUntil = (on: string) => daysBetween(sentOn, on)
  const waiting = daysUntil(day.today)
  const step = day.reminderDays.findLastIndex(days => days <= waiting)
  if (step < 0) return []
  const since = day.reminderDays[step] ?? 0
  if (remindedOn !== null && isDay(remindedOn) && daysUntil(remindedOn) >= since) return []
  const isLast = step === day.reminderDays.length - 1
  const code = String(step + 1)
  const what = { clientId, code, target: id, day: sentOn }
  const group = isLast && waiting > since ? 'overdue' : 'today'
  return [{ ...blank, ...what, key: `referral:${id}:${code}`, kind: 'referral', group }]
}

/** The waiting time is over: is there a place now? Asked once, it may rest as long as a reminder. */
export function waitingLines(facts: WaitingFacts, day: DeskDay): DeskItem[] {
  const { id, clientId, waitUntil, remindedOn } = facts
  if (waitUntil === null || waitUntil >= day.today) return []
  const isAsked = remindedOn !== null && remindedOn > waitUntil
  if (isAsked && remindedOn > day.remindedSince) return []
  const key = `waiting-over:${id}:${waitUntil}`
  const what = { clientId, target: id, day: waitUntil }
  return [{ ...blank, ...what, key, kind: 'waiting-over', group: 'today' }]
}

/** After the appointment, or where there is none some time after the acceptance. */
export function arrivalLines(facts: ArrivalFacts, day: DeskDay): DeskItem[] {
  const { id, clientId, acceptedOn, appointmentOn, told } = facts
  const since = appointmentOn ?? acceptedOn
  if (told || since === null) return []
  if (appointmentOn === null ? since > day.acceptedSince : since >= day.today) return []
  const code = appointmentOn === null ? 'zusage' : 'termin'
  const what = { clientId, code, target: id, day: since }
  return [{ ...blank, ...what, key: `arrival:${id}:${since}`, kind: 'arrival', group: 'today' }]
}

export function withdrawalLines(facts: WithdrawalFacts, { today }: DeskDay): DeskItem[] {
  const { letterId, referralId, clientId, withdrawnOn, told } = facts
  if (told || withdrawnOn > today) return []
  const what = { clientId, target: referralId, day: withdrawnOn }
  const group = groupOf(withdrawnOn, today)
  return [{ ...blank, ...what, key: `withdrawal:${letterId}`, kind: 'withdrawal', group }]
}

/** One line a week, however many there are. */
export function recheckLines({ monday, open }: RecheckFacts): DeskItem[] {
  if (open === 0) return []
  const what = { clientId: null, code: String(open), day: monday }
  return [{ ...blank, ...what, key: `rechecks:${monday}`, kind: 'rechecks', group: 'today' }]
}
