import { addDays, daysBetween, isDay } from '../lib/dates.ts'
import type { ApprovalSettings } from './approval.ts'
import {
  type Assignment,
  type AssignmentKind,
  type AssignmentState,
  helperOf,
  type RequestState,
} from './assignment.ts'
import type { Helper, HelperKind, HelperState } from './helper.ts'

// What follows from the days of an assignment. Nothing here reads a clock.

type Course = Pick<Assignment, 'kind' | 'startOn' | 'firstMeetingOn'> & { endedOn: string | null }

/** A tandem runs from its first meeting on: before it, two people have not met. */
export function assignmentStateOn(course: Course, today: string): AssignmentState {
  const { kind, startOn, firstMeetingOn, endedOn } = course
  if (endedOn !== null) return 'beendet'
  if (startOn > today) return 'angebahnt'
  const hasMet = firstMeetingOn !== null && firstMeetingOn <= today
  return kind === 'tandem' && !hasMet ? 'angebahnt' : 'laeuft'
}

export function laterDay(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

type Quiet = {
  startOn: string
  endedOn: string | null
  /** Check-in or Einsatz, whichever was later. */
  lastWordOn: string | null
  helperState: HelperState
}

/**
 * Days without a word. Whoever pauses is not asked; of somebody who has left it is still said, for
 * that assignment wants an end.
 */
export function silentDaysOf(quiet: Quiet, today: string): number | null {
  if (quiet.endedOn !== null || quiet.helperState === 'pause') return null
  const since = laterDay(quiet.startOn, quiet.lastWordOn)
  if (since === null || !isDay(since)) return null
  return Math.max(0, daysBetween(since, today))
}

type Rhythm = {
  kind: AssignmentKind
  startOn: string
  endedOn: string | null
  cadenceDays: number | null
  lastCheckInOn: string | null
  helperState: HelperState
  pauseUntil: string | null
}

const END_OF_DAYS = '9990-12-31'

/** When one asks next how it goes; during a pause nobody does, until its end. */
export function nextCheckOf(
  rhythm: Rhythm,
  cadence: ApprovalSettings['cadenceDays'],
): string | null {
  const { kind, startOn, endedOn, cadenceDays, lastCheckInOn, helperState, pauseUntil } = rhythm
  if (endedOn !== null) return null
  const since = laterDay(startOn, lastCheckInOn)
  if (since === null || !isDay(since) || since > END_OF_DAYS) return null
  const next = addDays(since, cadenceDays ?? cadence[kind])
  if (helperState !== 'pause') return next
  return pauseUntil === null ? null : laterDay(next, pauseUntil)
}

// ---- places

/** Something a helper is bound by: an assignment, or an appointment she has promised. */
export type Engagement = { kind: AssignmentKind; startOn: string; endedOn: string | null }

const A_MONDAY = '2024-01-01'

/** 1 is Monday. */
export function weekdayOf(day: string): number {
  return (((daysBetween(A_MONDAY, day) % 7) + 7) % 7) + 1
}

export function weekOf(day: string): { first: string; last: string } {
  const first = addDays(day, 1 - weekdayOf(day))
  return { first, last: addDays(first, 6) }
}

/** Accompaniments and tandems count while they last; interpreting counts in its week. */
export function placesTaken(
  engagements: readonly Engagement[],
  kind: HelperKind,
  on: string,
): number {
  const { first, last } = weekOf(on)
  return engagements.filter(one => {
    if (one.endedOn !== null || helperOf[one.kind] !== kind) return false
    return kind !== 'dolmetscher' || (one.startOn >= first && one.startOn <= last)
  }).length
}

export function hasFreePlace(
  capacity: Helper['capacity'],
  engagements: readonly Engagement[],
  kind: AssignmentKind,
  on: string,
): boolean {
  const needed = helperOf[kind]
  return placesTaken(engagements, needed, on) < capacity[needed]
}

// ---- requests

export type AnswerState = 'gefragt' | 'zugesagt' | 'abgelehnt'

/** A request is what its answers make of it, until somebody closes it. */
export function openStateOf(answers: readonly AnswerState[]): RequestState {
  if (answers.includes('zugesagt')) return 'zugesagt'
  return answers.includes('gefragt') ? 'angefragt' : 'offen'
}

export function isOpenRequest(state: RequestState): boolean {
  return state !== 'erledigt' && state !== 'abgesagt'
}

/** Done is only what somebody had promised; called off is possible until it is done. */
export function mayClose(from: RequestState, to: 'erledigt' | 'abgesagt'): boolean {
  return to === 'erledigt' ? from === 'zugesagt' : isOpenRequest(from)
}
