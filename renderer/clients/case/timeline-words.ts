import type { TimelineEntry } from '../../../shared/clients/case-contract.ts'
import { depth, depthNames } from '../../../shared/clients/client.ts'
import {
  type ContactKind,
  contactKindNames,
  referralField,
  referralFields,
} from '../../../shared/clients/options.ts'
import { closingReason, closingReasonNames } from '../../../shared/clients/options-record.ts'
import { documentKind, documentKindNames } from '../../../shared/documents/document.ts'
import { foldText } from '../../../shared/lib/fold-text.ts'
import { countOf } from '../../../shared/lib/german-numbers.ts'
import { needOutcome, needOutcomeNames } from '../../../shared/tasks/plan.ts'
import { endReason, endReasonNames } from '../../../shared/volunteers/assignment.ts'
import type { IconName } from '../../ui/icon-paths.ts'
import { referralIcon, referralTitle } from './timeline-referrals.ts'

type Of<T extends TimelineEntry['type']> = Extract<TimelineEntry, { type: T }>
type Event = Of<'event'>
type Note = Exclude<TimelineEntry, { type: 'contact' } | { type: 'event' } | { type: 'referral' }>

const contactIcons: Readonly<Record<ContactKind, IconName>> = {
  gespraech: 'people',
  telefonat: 'phone',
  video: 'eye',
  hausbesuch: 'home',
  begleitung: 'offers',
  nachricht: 'note',
  'e-mail': 'mail',
  brief: 'mail',
  fallbesprechung: 'people',
  kontaktversuch: 'phone',
}
const noteIcons: Readonly<Record<Note['type'], IconName>> = {
  'need-opened': 'plus',
  'need-closed': 'ok',
  'goal-set': 'plus',
  'goal-reached': 'ok',
  'step-done': 'check',
  barrier: 'alert',
  document: 'doc',
  'assignment-begun': 'people',
  'assignment-ended': 'people',
}

export function entryIcon(entry: TimelineEntry): IconName {
  if (entry.type === 'contact') return contactIcons[entry.contact.kind]
  if (entry.type === 'referral') return referralIcon(entry)
  return entry.type === 'event' ? 'folder' : noteIcons[entry.type]
}

function eventTitle({ kind, code, toName }: Event): string {
  const reason = closingReason.safeParse(code)
  const deep = depth.safeParse(code)
  const papers = documentKind.safeParse(code)
  switch (kind) {
    case 'opened':
      return 'Akte angelegt'
    case 'depth':
      return deep.success ? `Jetzt ${depthNames[deep.data]}` : 'Tiefe geändert'
    case 'closed':
      return reason.success
        ? `Fall abgeschlossen: ${closingReasonNames[reason.data]}`
        : 'Fall abgeschlossen'
    case 'reopened':
      return 'Fall wieder geöffnet'
    case 'handed-over':
      return toName ? `Übergeben an ${toName}` : 'Fall übergeben'
    case 'merged':
      return 'Mit einer anderen Akte zusammengeführt'
    case 'unmerged':
      return 'Zusammenführung zurückgenommen'
    case 'consent-given':
      return 'Einwilligung erteilt'
    case 'consent-withdrawn':
      return 'Einwilligung widerrufen'
    case 'document-removed':
      return papers.success
        ? `Dokument entfernt: ${documentKindNames[papers.data]}`
        : 'Dokument entfernt'
  }
}

function noteTitle({ type, text, code }: Note): string {
  const outcome = needOutcome.safeParse(code)
  const field = referralField.safeParse(code)
  switch (type) {
    case 'need-opened':
      return `Bedarf aufgenommen: ${text}`
    case 'need-closed':
      return `Bedarf ${outcome.success ? needOutcomeNames[outcome.data] : 'abgeschlossen'}: ${text}`
    case 'goal-set':
      return `Ziel gesetzt: ${text}`
    case 'goal-reached':
      return `Ziel erreicht: ${text}`
    case 'step-done':
      return `Erledigt: ${text}`
    case 'barrier':
      return `Systemhürde${field.success ? ` (${referralFields[field.data].name})` : ''}: ${text}`
    case 'document':
      return `Dokument abgelegt: ${text}`
    case 'assignment-begun':
      return `Ehrenamtlich begleitet: ${text}`
    case 'assignment-ended': {
      const why = endReason.safeParse(code)
      const reason = why.success ? ` (${endReasonNames[why.data]})` : ''
      return `Ehrenamtliche Begleitung beendet${reason}: ${text}`
    }
  }
}

/** "Telefonat mit Frau Sultani, 15 Minuten" */
export function entryTitle(entry: TimelineEntry): string {
  if (entry.type === 'event') return eventTitle(entry)
  if (entry.type === 'referral') return referralTitle(entry)
  if (entry.type !== 'contact') return noteTitle(entry)
  const { kind, withWhom, minutes } = entry.contact
  const who = withWhom && ` mit ${withWhom}`
  const long = minutes ? `, ${countOf(minutes, 'Minute', 'Minuten')}` : ''
  return `${contactKindNames[kind]}${who}${long}`
}

export function entryNote(entry: TimelineEntry): string {
  if (entry.type === 'contact') return entry.contact.note
  return entry.type === 'event' || entry.type === 'referral' ? entry.note : ''
}

// ---- filters

export const timelineKind = [
  'contact',
  'plan',
  'referral',
  'help',
  'event',
  'document',
  'barrier',
] as const
export type TimelineKind = (typeof timelineKind)[number]
export const timelineKindNames: Readonly<Record<TimelineKind, string>> = {
  contact: 'Kontakte',
  plan: 'Hilfeplan',
  referral: 'Vermittlungen',
  help: 'Ehrenamt',
  event: 'Fall',
  document: 'Dokumente',
  barrier: 'Systemhürden',
}

export function kindOf(entry: TimelineEntry): TimelineKind {
  const { type } = entry
  if (type === 'event') return entry.kind === 'document-removed' ? 'document' : 'event'
  if (type === 'contact' || type === 'referral') return type
  if (type === 'document' || type === 'barrier') return type
  if (type === 'assignment-begun' || type === 'assignment-ended') return 'help'
  return 'plan'
}

/** Every typed word has to stand somewhere in the entry. */
export function filterTimeline(
  entries: readonly TimelineEntry[],
  kinds: ReadonlySet<TimelineKind>,
  typed: string,
): TimelineEntry[] {
  const words = foldText(typed).split(' ').filter(Boolean)
  return entries.filter(entry => {
    if (kinds.size > 0 && !kinds.has(kindOf(entry))) return false
    if (words.length === 0) return true
    const text = foldText(`${entryTitle(entry)} ${entryNote(entry)} ${entry.byName}`)
    return words.every(word => text.includes(word))
  })
}

const months = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** The order of the entries is kept: most recent first. */
export function byMonth(
  entries: readonly TimelineEntry[],
): { month: string; title: string; entries: TimelineEntry[] }[] {
  const groups = Map.groupBy(entries, ({ day }) => day.slice(0, 7))
  return [...groups].map(([month, group]) => ({
    month,
    title: months.format(new Date(`${month}-01T00:00:00Z`)),
    entries: group,
  }))
}
