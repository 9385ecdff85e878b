import type { TimelineEntry } from '../../../shared/clients/case-contract.ts'
import { formatDay, isDay } from '../../../shared/lib/dates.ts'
import {
  delivery,
  deliveryNames,
  referralEvent,
  refusal,
  refusalNames,
} from '../../../shared/referrals/referral.ts'
import { needOutcome, needOutcomeNames } from '../../../shared/tasks/plan.ts'
import type { IconName } from '../../ui/icon-paths.ts'

type Entry = Extract<TimelineEntry, { type: 'referral' }>
type Kind = Entry['kind']

const icons: Partial<Record<Kind, IconName>> = {
  angelegt: 'plus',
  angenommen: 'ok',
  abgeschlossen: 'ok',
  abgelehnt: 'x',
  abgebrochen: 'x',
  zurueckgezogen: 'x',
  erinnert: 'mail',
  termin: 'calendar',
  warteliste: 'clock',
  freigegeben: 'shield',
  widerrufen: 'shield',
  zurueckgenommen: 'undo',
}

export function referralIcon({ kind }: Entry): IconName {
  return icons[kind] ?? 'referrals'
}

/** "Vermittelt mit der Post: Mama lernt Deutsch, Bildungswerk Seemental" */
export function referralTitle(entry: Entry): string {
  return `${whatHappened(entry)}: ${entry.text}`
}

function whatHappened({ kind, code }: Pick<Entry, 'kind' | 'code'>): string {
  switch (kind) {
    case 'angelegt':
      return 'Vermittlung begonnen'
    case 'vermittelt':
      return `Vermittelt${deliveryOf(code)}`
    case 'angenommen':
      return `Vermittlung angenommen${dayOf(code, ', Termin am')}`
    case 'warteliste':
      return `Auf der Warteliste${dayOf(code, ' bis')}`
    case 'abgelehnt': {
      const why = refusal.safeParse(code)
      return `Vermittlung abgelehnt${why.success ? ` (${refusalNames[why.data]})` : ''}`
    }
    case 'nicht-erreicht':
      return 'Nicht erreicht'
    case 'laeuft':
      return 'Vermittlung läuft'
    case 'abgeschlossen': {
      const outcome = needOutcome.safeParse(code)
      const how = outcome.success ? `, Bedarf ${needOutcomeNames[outcome.data]}` : ''
      return `Vermittlung abgeschlossen${how}`
    }
    case 'abgebrochen':
      return 'Vermittlung abgebrochen'
    case 'zurueckgezogen':
      return 'Vermittlung zurückgezogen'
    case 'wieder-offen':
      return 'Vermittlung wieder offen'
    case 'erinnert':
      return `Erinnert${deliveryOf(code)}`
    case 'angekommen':
      return 'Angekommen'
    case 'nicht-angekommen':
      return 'Nicht angekommen'
    case 'termin':
      return code === null ? 'Termin abgesagt' : `Termin${dayOf(code, ' am')}`
    case 'freigegeben':
      return 'Weitergabe erlaubt'
    case 'widerrufen':
      return 'Erlaubnis zur Weitergabe widerrufen'
    case 'mitgeteilt':
      return 'Widerruf mitgeteilt'
    case 'zurueckgenommen':
      return `Zurückgenommen${takenBack(code)}`
  }
}

function deliveryOf(code: string | null): string {
  const way = delivery.safeParse(code)
  return way.success ? ` ${deliveryNames[way.data]}` : ''
}

function dayOf(code: string | null, before: string): string {
  return code !== null && isDay(code) ? `${before} ${formatDay(code)}` : ''
}

function takenBack(code: string | null): string {
  const kind = referralEvent.shape.kind.exclude(['zurueckgenommen']).safeParse(code)
  return kind.success ? ` (${whatHappened({ kind: kind.data, code: null })})` : ''
}
