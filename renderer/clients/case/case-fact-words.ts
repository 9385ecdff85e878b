import type { ClientFile } from '../../../shared/clients/client-file.ts'
import {
  type Deadline,
  deadlineKindNames,
  deadlinesOf,
  type LeadTimes,
} from '../../../shared/clients/deadline-rules.ts'
import { germanLevelNames, germanProofNames } from '../../../shared/clients/options.ts'
import { endOf, latestEntry } from '../../../shared/clients/residence-history.ts'
import { defaultResidenceLaw } from '../../../shared/clients/residence-law.ts'
import { statusFacts } from '../../../shared/clients/residence-status.ts'
import { formatDay, formatDayShort, relativeDay } from '../../../shared/lib/dates.ts'
import type { Holidays } from '../../../shared/lib/working-days.ts'
import { consentOn } from '../../../shared/privacy/consent.ts'
import { needOutcomeNames, type Plan } from '../../../shared/tasks/plan.ts'
import { languageName } from '../language-name.ts'

export type Tone = 'bad' | 'warn' | 'ok' | 'info'
/** One of the facts that matter now: a word, and below it what is to be known about it. */
export type CaseFact = { label: string; value: string; note: string; tone?: Tone }

// ---- residence

const verbs: Readonly<Record<Deadline['kind'], string>> = {
  'chance-end': 'endet',
  'fiktion-end': 'endet',
  'title-end': 'endet',
  'permit-end': 'endet',
  'course-claim': 'Anspruch auf den Kurs endet',
  'restriction-end': 'Wohnsitzauflage endet',
}

/** What it is that ends: the person's own paper rather than a kind of papers. */
export function deadlineName({ kind, statusKey }: Deadline): string {
  return kind === 'course-claim' || kind === 'restriction-end'
    ? deadlineKindNames[kind]
    : statusFacts[statusKey].shortName
}

/** "endet 14.01.2027, in 59 Tagen" */
export function deadlineText({ kind, day, level }: Deadline, today: string): string {
  const ago = relativeDay(day, today)
  if (level !== 'overdue') return `${verbs[kind]} ${formatDay(day)}, ${ago}`
  const over = kind === 'course-claim' ? 'Anspruch auf den Kurs erloschen' : 'abgelaufen'
  return `${over} ${formatDay(day)}, ${ago}`
}

/** The end of a restriction is good news; everything else wants somebody to act. */
export function deadlineTone({ kind, level }: Deadline): Tone {
  if (kind === 'restriction-end') return 'info'
  return level === 'overdue' ? 'bad' : 'warn'
}

/** What a day means here: which one it is, and from when on a deadline is said. */
export type CaseDay = { today: string; lead: LeadTimes; holidays: Holidays }

export function deadlinesOfFile(file: ClientFile, { today, lead, holidays }: CaseDay): Deadline[] {
  const { entries, course } = file.residence
  const facts = { closedOn: file.closed?.on ?? null, entries, course }
  return deadlinesOf(facts, today, lead, { holidays })
}

export function residenceFact(file: ClientFile, day: CaseDay): CaseFact {
  const { today } = day
  const label = 'Aufenthalt'
  const { extensions } = defaultResidenceLaw
  const entry = latestEntry(file.residence.entries, file.closed?.on ?? today, extensions)
  if (!entry) return { label, value: 'nicht bekannt', note: 'noch nicht eingetragen' }
  const value = statusFacts[entry.status].shortName
  const deadline = deadlinesOfFile(file, day)[0]
  if (deadline) {
    const prefix = deadline.statusKey === entry.status ? '' : laterTitle(deadline)
    return {
      label,
      value,
      note: prefix + deadlineText(deadline, today),
      tone: deadlineTone(deadline),
    }
  }
  const end = endOf(entry, extensions)
  return { label, value, note: end ? `gültig bis ${formatDay(end.day)}` : 'ohne Ablauf' }
}

function laterTitle({ kind, statusKey }: Deadline): string {
  const isEnd = kind !== 'course-claim' && kind !== 'restriction-end'
  return isEnd ? `${statusFacts[statusKey].shortName} ` : ''
}

// ---- languages

const MOST_NAMED = 2
const monthOf = (day: string) => `${day.slice(5, 7)}/${day.slice(0, 4)}`

function germanText({ languages }: ClientFile): string {
  const { germanLevel, germanProof, germanProofOn } = languages
  if (germanLevel === null) return 'Deutsch nicht bekannt'
  const proof = germanProof && germanProof !== 'ohne' ? germanProofNames[germanProof] : ''
  const proven = [proof, proof && germanProofOn && monthOf(germanProofOn)].filter(Boolean).join(' ')
  return [`Deutsch ${germanLevelNames[germanLevel]}`, proven].filter(Boolean).join(', ')
}

export function languagesFact(file: ClientFile): CaseFact {
  const spoken = file.languages.languages.map(({ code }) => languageName(code))
  const more = spoken.length - MOST_NAMED
  const named = spoken.slice(0, MOST_NAMED).join(', ')
  const value = more > 0 ? `${named} und ${more} weitere` : named
  return { label: 'Sprachen', value: value || 'nicht bekannt', note: germanText(file) }
}

// ---- needs

function needsNote(
  open: Plan['needs'],
  closed: Plan['needs'],
  caseIsOpen: boolean,
): { note: string; tone?: Tone } {
  const acute = open.filter(({ urgency }) => urgency === 'akut').length
  if (acute > 0) return { note: `davon ${acute} akut`, ...(caseIsOpen && { tone: 'bad' as const }) }
  const last = closed.toSorted((a, b) => (a.closed!.on < b.closed!.on ? 1 : -1))[0]?.closed
  if (!last) return { note: open.length === 0 ? 'noch keiner aufgenommen' : 'keiner abgeschlossen' }
  return closed.length === 1
    ? { note: `1 ${needOutcomeNames[last.outcome]} seit ${formatDayShort(last.on)}` }
    : { note: `${closed.length} abgeschlossen` }
}

/** In a closed case nothing that was left open calls for anybody. */
export function needsFact({ needs }: Plan, caseIsOpen: boolean): CaseFact {
  const open = needs.filter(need => need.closed === null)
  const closed = needs.filter(need => need.closed !== null)
  const value = open.length === 0 ? 'keine offen' : `${open.length} offen`
  return { label: 'Offene Bedarfe', value, ...needsNote(open, closed, caseIsOpen) }
}

// ---- consent

export function consentFact({ consents, depth }: ClientFile, today: string): CaseFact {
  const label = 'Einwilligung'
  const holds = consentOn(consents, today)
  if (holds) {
    return { label, value: 'liegt vor', note: `seit ${formatDay(holds.givenOn)}`, tone: 'ok' }
  }
  // Who is only carried along in the family's records is no case yet: the parents were asked.
  if (depth === 'haushalt' && consents.length === 0) {
    return { label, value: 'keine eigene', note: 'im Haushalt mitgeführt' }
  }
  const withdrawn = consents
    .flatMap(({ withdrawnOn }) => withdrawnOn ?? [])
    .toSorted()
    .at(-1)
  return withdrawn
    ? { label, value: 'widerrufen', note: `am ${formatDay(withdrawn)}`, tone: 'bad' }
    : { label, value: 'fehlt', note: 'bitte einholen', tone: 'bad' }
}
