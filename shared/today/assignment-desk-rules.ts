import { addDays, daysBetween, isDay } from '../lib/dates.ts'
import { laterDay, nextCheckOf, silentDaysOf } from '../volunteers/assignment-rules.ts'
import type { DeskItem } from './desk.ts'
import type { DeskDay } from './desk-day.ts'
import type { CheckInFacts, HelpRequestFacts, TandemFacts } from './desk-facts.ts'
import { blank, groupOf } from './desk-lines.ts'

// What assignments and requests for a helper have to say on a day.

/** Nobody promised a day: it is never overdue. */
export function tandemLines(facts: TandemFacts, { today }: DeskDay): DeskItem[] {
  const { id, clientId, assignmentKind, startOn, lastWordOn, silentAfter } = facts
  const since = laterDay(startOn, lastWordOn)
  const days = silentDaysOf({ ...facts, endedOn: null }, today)
  if (since === null || !isDay(since) || days === null || days < silentAfter) return []
  const what = { clientId, code: assignmentKind, target: id, day: since }
  return [
    {
      ...blank,
      ...what,
      key: `tandem-silent:${id}:${since}`,
      kind: 'tandem-silent',
      group: 'today',
    },
  ]
}

/** Of whom nothing at all was heard for long, that is said instead. */
export function checkInLines(facts: CheckInFacts, day: DeskDay): DeskItem[] {
  const { id, clientId, assignmentKind, startOn, cadence } = facts
  if (!isDay(startOn) || tandemLines({ ...facts, kind: 'tandem-silent' }, day).length > 0) return []
  const next = nextCheckOf({ ...facts, kind: assignmentKind, endedOn: null }, cadence)
  if (next === null || next > day.today) return []
  const what = { clientId, code: assignmentKind, target: id, day: next }
  return [{ ...blank, ...what, key: `check-in:${id}:${next}`, kind: 'check-in', group: 'today' }]
}

const AHEAD_DAYS = 7

/** Nobody has promised and the day comes near; or it has passed, and nobody has said how it went. */
export function helpRequestLines(facts: HelpRequestFacts, { today }: DeskDay): DeskItem[] {
  const { id, clientId, on, state } = facts
  if (!isDay(on) || state === 'erledigt' || state === 'abgesagt') return []
  if (daysBetween(today, on) > AHEAD_DAYS || (state === 'zugesagt' && on >= today)) return []
  const what = { clientId, code: state, target: id, day: on }
  const key = `help-request:${id}:${on}`
  return [{ ...blank, ...what, key, kind: 'help-request', group: groupOf(on, today) }]
}

/** The last day of a request that is near. */
export const lastNearDay = (today: string) => addDays(today, AHEAD_DAYS)
