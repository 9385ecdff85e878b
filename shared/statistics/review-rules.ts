import type { CaseEventKind } from '../clients/case-contract.ts'
import type { ContactKind } from '../clients/options.ts'
import type { ReviewProblem } from './release.ts'

// What is looked at before a quarter is frozen: what is missing, and what contradicts itself.

export type ReviewCode = ReviewProblem['code']

export const blocking: ReadonlySet<ReviewCode> = new Set([
  'uhr-zurueck',
  'noch-offen',
  'luecke-davor',
])

/** Where in the file it can be mended. */
export const tabOf: Readonly<Record<ReviewCode, string>> = {
  ...{ 'alter-fehlt': 'person', 'geschlecht-fehlt': 'person', 'staat-fehlt': 'person' },
  ...{ 'status-fehlt': 'residence', 'gemeinde-fehlt': 'person', 'deutsch-fehlt': 'person' },
  ...{ 'verlauf-widerspruch': 'timeline', 'abschluss-vor-aufnahme': 'timeline' },
  'abschluss-vor-gespraech': 'timeline',
  ...{ 'antwort-vor-abgabe': 'referrals', 'einsaetze-offen': 'helpers', nachmeldung: 'timeline' },
  ...{ 'uhr-zurueck': '', 'noch-offen': '', 'luecke-davor': '' },
}

/** What happens with somebody; a letter or a call that nobody took may well come after the end. */
export const talks: readonly ContactKind[] = [
  ...(['gespraech', 'telefonat', 'video', 'hausbesuch', 'begleitung'] as const),
]

export type MoveEvent = { kind: CaseEventKind; day: string }
export type CaseHistory = {
  openedOn: string
  closedOn: string | null
  /** In the order in which they were recorded. */
  events: readonly MoveEvent[]
}

/** A case cannot end before it began. */
export function endsBeforeItBegan({ openedOn, closedOn, events }: CaseHistory): boolean {
  const closings = events.filter(({ kind }) => kind === 'closed').map(({ day }) => day)
  return [...closings, ...(closedOn === null ? [] : [closedOn])].some(day => day < openedOn)
}

/** Closed and opened take turns, each after the other, and the last one is what the record says. */
export function contradictsItself({ closedOn, events }: CaseHistory): boolean {
  // two histories in one: which of them a closing belonged to is no longer known
  if (events.some(({ kind }) => kind === 'merged' || kind === 'unmerged')) return false
  let isOpen = true
  let last = ''
  for (const { kind, day } of events) {
    if (kind !== 'closed' && kind !== 'reopened') continue
    if (isOpen !== (kind === 'closed') || day < last) return true
    isOpen = kind === 'reopened'
    last = day
  }
  return isOpen !== (closedOn === null)
}
