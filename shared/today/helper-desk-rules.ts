import { addDays, isDay } from '../lib/dates.ts'
import type { DeskItem } from './desk.ts'
import type { DeskDay } from './desk-day.ts'
import type { HelperSilenceFacts, PaperFacts } from './desk-facts.ts'
import { blank, groupOf } from './desk-lines.ts'

// What the helpers themselves have to say on a day: their papers, and that nobody heard of them.

/** A new paper has a new end, and so a new key: what was put off for the old one does not hide it. */
export function paperLines(facts: PaperFacts, { today }: DeskDay): DeskItem[] {
  const { helperId, requirement, state, until, activeSince } = facts
  const day = until ?? activeSince
  const key = `papers:${helperId}:${requirement}:${until ?? 'fehlt'}`
  const group = until === null ? 'today' : groupOf(until, today)
  const what = { clientId: null, code: requirement, detail: state, target: helperId, day }
  return [{ ...blank, ...what, key, kind: 'papers', group }]
}

/** Nobody promised a day: it is never overdue. A tandem that is silent says so by itself. */
export function helperSilentLines(facts: HelperSilenceFacts, { today }: DeskDay): DeskItem[] {
  const { helperId, lastContactOn, activeSince, silentAfter, works, saidByTandem } = facts
  if (!works || saidByTandem || !isDay(activeSince)) return []
  const isLater = lastContactOn !== null && isDay(lastContactOn) && lastContactOn > activeSince
  const since = isLater ? lastContactOn : activeSince
  if (since > addDays(today, -silentAfter)) return []
  const key = `helper-silent:${helperId}:${since}`
  const what = { clientId: null, target: helperId, day: since }
  return [{ ...blank, ...what, key, kind: 'helper-silent', group: 'today' }]
}
