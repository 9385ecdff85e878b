import { addDays, daysBetween } from '../lib/dates.ts'
import type { NeedOutcome } from '../tasks/plan.ts'
import type {
  Appointment,
  Arrival,
  Delivery,
  Move,
  MoveTo,
  ReferralEvent,
  ReferralState,
  Refusal,
} from './referral.ts'

// Which step may follow on which, and what a step changes. No clock, no store.

/** What the steps of a referral change. */
export type ReferralFacts = {
  state: ReferralState
  refusal: Refusal | null
  outcome: NeedOutcome | null
  sentOn: string | null
  delivery: Delivery | null
  answerBy: string | null
  answeredOn: string | null
  waitUntil: string | null
  appointment: Appointment | null
  arrived: Arrival | null
  arrivedOn: string | null
  remindedOn: string | null
  reminders: number
  closedOn: string | null
}

/** `acceptedOn`: whatever came afterwards, it was accepted once. */
export type MoveContext = { today: string; answerDays: number; acceptedOn: string | null }

const table: Readonly<Record<ReferralState, readonly MoveTo[]>> = {
  entwurf: ['vermittelt', 'zurueckgezogen'],
  vermittelt: ['angenommen', 'warteliste', 'abgelehnt', 'nicht-erreicht', 'zurueckgezogen'],
  // asked again after the day: it may still be a waiting list
  warteliste: ['angenommen', 'warteliste', 'abgelehnt', 'nicht-erreicht', 'zurueckgezogen'],
  angenommen: ['laeuft', 'abgeschlossen', 'abgebrochen', 'nicht-erreicht', 'zurueckgezogen'],
  laeuft: ['abgeschlossen', 'abgebrochen', 'zurueckgezogen'],
  abgelehnt: ['wieder-offen'],
  abgeschlossen: ['wieder-offen'],
  abgebrochen: ['wieder-offen'],
  zurueckgezogen: ['wieder-offen'],
}

export function movesOf(state: ReferralState): readonly MoveTo[] {
  return table[state]
}

export const closedStates = ['abgelehnt', 'abgeschlossen', 'abgebrochen', 'zurueckgezogen'] as const
const closed: ReadonlySet<ReferralState> = new Set(closedStates)
export function isClosedState(state: ReferralState): boolean {
  return closed.has(state)
}

/** Sent, and nobody has said yes, no or wait. Three tries without anybody there are no answer. */
export function isAwaiting({ state }: Pick<ReferralFacts, 'state'>): boolean {
  return state === 'vermittelt'
}

export function waitingDays(
  facts: Pick<ReferralFacts, 'state' | 'sentOn'>,
  today: string,
): number | null {
  if (!isAwaiting(facts) || facts.sentOn === null) return null
  return Math.max(0, daysBetween(facts.sentOn, today))
}

export type MoveProblem = 'move' | 'on' | 'until' | 'appointment'
export type MoveResult = { ok: true; facts: ReferralFacts } | { ok: false; problem: MoveProblem }

const OLDEST_DAYS = 366
const FURTHEST_DAYS = 731

/** Recorded today or afterwards, never in advance; a slip in the year would hide it for ever. */
export function isMoveDay(on: string, sentOn: string | null, today: string): boolean {
  return on <= today && on >= (sentOn ?? addDays(today, -OLDEST_DAYS))
}

/** What lies ahead: an appointment, the end of a waiting time. */
export function isDayAhead(day: string, after: string, today: string): boolean {
  return day >= after && day <= addDays(today, FURTHEST_DAYS)
}

/** The day before which an appointment would make no sense. */
export function firstAppointmentDay(sentOn: string | null, today: string): string {
  return sentOn ?? addDays(today, -OLDEST_DAYS)
}

export function applyMove(facts: ReferralFacts, move: Move, context: MoveContext): MoveResult {
  const problem = problemOf(facts, move, context)
  if (problem !== null) return { ok: false, problem }
  return { ok: true, facts: { ...facts, ...changesOf(facts, move, context) } }
}

function problemOf(facts: ReferralFacts, move: Move, { today }: MoveContext): MoveProblem | null {
  if (!table[facts.state].includes(move.to)) return 'move'
  const earliest = move.to === 'wieder-offen' ? facts.closedOn : facts.sentOn
  if (!isMoveDay(move.on, earliest, today)) return 'on'
  if (move.to === 'warteliste' && move.until !== null)
    return isDayAhead(move.until, move.on, today) ? null : 'until'
  if (move.to === 'angenommen' && move.appointment !== null) {
    const first = firstAppointmentDay(facts.sentOn, today)
    return isDayAhead(move.appointment.day, first, today) ? null : 'appointment'
  }
  return null
}

function changesOf(facts: ReferralFacts, move: Move, context: MoveContext): Partial<ReferralFacts> {
  const { on } = move
  const answered = { answeredOn: facts.answeredOn ?? on }
  switch (move.to) {
    case 'vermittelt': {
      const given = facts.answerBy !== null && facts.answerBy >= on ? facts.answerBy : null
      const answerBy = given ?? addDays(on, context.answerDays)
      return { state: 'vermittelt', sentOn: on, delivery: move.delivery, answerBy }
    }
    case 'angenommen': {
      const appointment = move.appointment ?? facts.appointment
      return { ...answered, state: 'angenommen', waitUntil: null, appointment }
    }
    case 'warteliste':
      return { ...answered, state: 'warteliste', waitUntil: move.until }
    case 'abgelehnt':
      return {
        ...answered,
        ...{ state: 'abgelehnt', refusal: move.reason, waitUntil: null, closedOn: on },
      }
    case 'nicht-erreicht':
      return {}
    case 'laeuft':
      return { state: 'laeuft' }
    case 'abgeschlossen':
      return { state: 'abgeschlossen', outcome: move.outcome, closedOn: on }
    case 'abgebrochen':
    case 'zurueckgezogen':
      return { state: move.to, closedOn: on }
    case 'wieder-offen':
      return reopened(facts, context)
  }
}

function reopened(facts: ReferralFacts, { acceptedOn }: MoveContext): Partial<ReferralFacts> {
  const open = { closedOn: null, outcome: null, refusal: null }
  if (facts.sentOn === null) return { ...open, state: 'entwurf' }
  if (acceptedOn !== null) return { ...open, state: 'angenommen' }
  const wasWaiting = facts.state === 'zurueckgezogen' && facts.answeredOn !== null
  if (wasWaiting) return { ...open, state: 'warteliste' }
  return { ...open, state: 'vermittelt', answeredOn: null }
}

/** What the newest entry of the history is about can be taken back, if it changed anything. */
export function canTakeBack(kind: ReferralEvent['kind'] | undefined): boolean {
  return kind !== undefined && !lasting.has(kind)
}
const lasting: ReadonlySet<ReferralEvent['kind']> = new Set([
  ...['angelegt', 'zurueckgenommen', 'freigegeben', 'widerrufen', 'mitgeteilt'],
] as ReferralEvent['kind'][])
