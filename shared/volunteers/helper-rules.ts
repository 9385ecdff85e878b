import { addDays, daysBetween } from '../lib/dates.ts'
import type { Requirement, RequirementStanding } from './approval.ts'
import { mayDo, needsAct } from './approval-rules.ts'
import type { Helper, HelperState } from './helper.ts'
import type { HelperLine } from './overview.ts'

// The way of a helper through the office, and where she stands in the list.

const ways: Readonly<Record<HelperState, readonly HelperState[]>> = {
  bewerbung: ['gespraech', 'verabschiedet'],
  gespraech: ['bewerbung', 'aktiv', 'verabschiedet'],
  aktiv: ['gespraech', 'pause', 'verabschiedet'],
  pause: ['aktiv', 'verabschiedet'],
  verabschiedet: ['bewerbung', 'gespraech', 'aktiv', 'pause'],
}

export function nextStates(state: HelperState): readonly HelperState[] {
  return ways[state]
}

/** Empty where she may begin: with one kind of work at least nothing stands in the way. */
export function missingForActive(
  kinds: Helper['kinds'],
  standings: readonly RequirementStanding[],
): Requirement[] {
  const permissions = kinds.map(kind => mayDo(kind, standings))
  if (permissions.some(({ allowed }) => allowed)) return []
  return [...new Set(permissions.flatMap(({ missing }) => missing))]
}

/** An application that nobody has answered for so long is forgotten. */
export const APPLICATION_DAYS = 14

export type GroupFacts = Pick<HelperLine, 'state' | 'silentDays' | 'pauseUntil'> & {
  stateOn: string
  standings: readonly RequirementStanding[]
}

export function groupOf(facts: GroupFacts, today: string): HelperLine['group'] {
  const { state, pauseUntil } = facts
  if (state === 'verabschiedet') return 'verabschiedet'
  if (state === 'pause') return pauseUntil !== null && pauseUntil < today ? 'braucht-sie' : 'pause'
  if (state === 'aktiv')
    return facts.silentDays !== null || facts.standings.some(needsAct)
      ? 'braucht-sie'
      : 'in-ordnung'
  return isForgotten(facts, today) ? 'braucht-sie' : 'bewerbung'
}

function isForgotten({ stateOn }: Pick<GroupFacts, 'stateOn'>, today: string): boolean {
  return stateOn < addDays(today, -APPLICATION_DAYS)
}

/** Days without a word, once there are too many; only of those who are active. */
export function silentDaysOf(
  {
    state,
    lastContactOn,
    stateOn,
  }: {
    state: HelperState
    lastContactOn: string | null
    stateOn: string
  },
  today: string,
  limit: number,
): number | null {
  if (state !== 'aktiv') return null
  const heard = lastContactOn !== null && lastContactOn > stateOn ? lastContactOn : stateOn
  const days = daysBetween(heard, today)
  return days >= limit ? days : null
}

export const groupOrder: readonly HelperLine['group'][] = [
  'braucht-sie',
  'in-ordnung',
  'pause',
  'bewerbung',
  'verabschiedet',
]

/** Within "Braucht Sie" the most pressing first, within "In Ordnung" whoever has most room. */
export function byGroup(a: HelperLine, b: HelperLine): number {
  const groups = groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group)
  if (groups !== 0) return groups
  if (a.group === 'braucht-sie') return pressure(a) - pressure(b)
  return a.group === 'in-ordnung' ? freeOf(b) - freeOf(a) : 0
}

export function freeOf({ capacity }: Pick<HelperLine, 'capacity'>): number {
  return capacity.reduce((sum, { places, taken }) => sum + Math.max(0, places - taken), 0)
}

function pressure({ state, paper, silentDays }: HelperLine): number {
  const blocked = paper !== null && paper.state !== 'laeuft-ab' && paper.blocks
  if (state === 'aktiv' && blocked) return 0
  if (silentDays !== null) return 1
  return state === 'aktiv' ? 2 : 3
}
