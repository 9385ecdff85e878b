import type { DeadlineKind } from '../../shared/clients/deadline-rules.ts'
import { type ReferralField, referralFields } from '../../shared/clients/options.ts'
import { type ResidenceStatus, statusFacts } from '../../shared/clients/residence-status.ts'
import { daysBetween, formatDayShort, relativeDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { DeskLine, DeskLineKind } from '../../shared/today/desk.ts'
import type { IconName } from '../ui/icon-paths.ts'
import { assignmentActions, assignmentDue, assignmentReasons } from './assignment-desk-words.ts'
import { type DueWords, dayWords, type Words } from './day-words.ts'
import { helperActions, helperDue, helperReasons, helperSubject } from './helper-desk-words.ts'
import { matchingActions, matchingDue, matchingReasons } from './matching-desk-words.ts'
import { referralDue, referralReasons } from './referral-desk-words.ts'

// What a line of Heute says, in the words of the office.

/** "seit 6 Tagen", "seit gestern" */
export function sinceWords(day: string, today: string): string {
  return `seit ${relativeDay(day, today).replace(/^vor /, '')}`
}

/** When: relative first, the day second. */
export function dueWords({ kind, group, day, code, detail }: DeskLine, today: string): DueWords {
  if (day === null) return { main: '', note: '' }
  const date = dayWords(day, today)
  const days = countOf(daysBetween(day, today), 'Tag', 'Tage')
  if (kind === 'silent') return { main: `${days} still`, note: `seit ${date}` }
  if (kind === 'need-idle') return { main: `${days} offen`, note: `seit ${date}` }
  if (kind === 'handed-over') return { main: 'Übergabe', note: relativeDay(day, today) }
  if (kind === 'draft') return { main: 'Entwurf', note: relativeDay(day, today) }
  const ofReferral = referralDue({ kind, code, group, day }, today)
  if (ofReferral) return ofReferral
  const ofAssignment = assignmentDue({ kind, day }, today)
  if (ofAssignment) return ofAssignment
  const ofHelper = helperDue({ kind, day, detail }, today)
  if (ofHelper) return ofHelper
  const ofMatching = matchingDue({ kind, day }, today)
  if (ofMatching) return ofMatching
  if (group === 'overdue') return { main: sinceWords(day, today), note: date, tone: 'bad' }
  if (kind === 'backup') return { main: sinceWords(day, today), note: date, tone: 'warn' }
  if (kind === 'deadline') {
    const due = { main: `Frist ${formatDayShort(day)}`, note: relativeDay(day, today) }
    return group === 'today' ? { ...due, tone: 'warn' } : due
  }
  return group === 'today'
    ? { main: 'heute', note: date }
    : { main: date, note: relativeDay(day, today) }
}

type DeadlineWords = { soon: string; over: string; why: string }
const deadlines: Readonly<Record<Exclude<DeadlineKind, 'permit-end'>, DeadlineWords>> = {
  'chance-end': {
    soon: 'Chancen-Aufenthalt läuft aus',
    over: 'Chancen-Aufenthalt abgelaufen',
    why: 'Nicht verlängerbar, § 25b klären',
  },
  'fiktion-end': {
    soon: 'Fiktionsbescheinigung läuft aus',
    over: 'Fiktionsbescheinigung abgelaufen',
    why: 'Bei der Ausländerbehörde nachfragen',
  },
  'title-end': {
    soon: 'Aufenthaltstitel läuft aus',
    over: 'Aufenthaltstitel abgelaufen',
    why: 'Verlängerung vor dem Ablauf beantragen',
  },
  'course-claim': {
    soon: 'Anspruch auf Integrationskurs verfällt',
    over: 'Anspruch auf Integrationskurs verfallen',
    why: '§ 44 AufenthG: ein Jahr ab dem Titel',
  },
  'restriction-end': {
    soon: 'Wohnsitzauflage endet',
    over: 'Wohnsitzauflage ist beendet',
    why: '§ 12a AufenthG: danach ist ein Umzug frei',
  },
}

function deadlineWords({ code, group, detail }: DeskLine): Words {
  const status = statusFacts[detail as ResidenceStatus]?.shortName ?? ''
  const over = group === 'overdue'
  if (code === 'permit-end')
    return {
      main: `${status} ${over ? 'abgelaufen' : 'läuft aus'}`,
      note: 'Verlängerung veranlassen',
    }
  const words = deadlines[code as Exclude<DeadlineKind, 'permit-end'>]
  const note = code === 'title-end' && status !== '' ? status : words.why
  return { main: over ? words.over : words.soon, note }
}

const consents: Readonly<Record<string, Words>> = {
  missing: {
    main: 'Einwilligung fehlt',
    note: 'Voraussetzung für jede Akte',
  },
  withdrawn: {
    main: 'Einwilligung widerrufen',
    note: 'Neu einholen oder den Fall abschließen',
  },
  'of-age': {
    main: 'Eigene Einwilligung mit 16 Jahren',
    note: 'Bisher galt die der Eltern',
  },
}

const reasons: Readonly<Record<DeskLineKind, (line: DeskLine) => Words>> = {
  step: ({ text, detail }) => ({
    main: text,
    note: detail ? `Bedarf: ${detail}` : 'Vereinbarter Schritt',
  }),
  deadline: deadlineWords,
  'handed-over': ({ text, detail }) => ({
    main: `Übergeben von ${text}`,
    note: detail || 'Die Akte liegt jetzt bei Ihnen',
  }),
  silent: ({ code }) =>
    code === 'opened'
      ? { main: 'Noch kein Gespräch', note: 'Seit der Aufnahme nicht gesprochen' }
      : { main: 'Lange nichts gehört', note: 'Ein kurzer Anruf genügt oft' },
  'need-idle': ({ text, code }) => ({
    main: text,
    note: `Bedarf ohne Schritt, ${referralFields[code as ReferralField]?.name ?? ''}`,
  }),
  consent: ({ code }) => consents[code ?? ''] ?? { main: 'Einwilligung prüfen', note: '' },
  draft: () => ({ main: 'Erstaufnahme begonnen', note: 'Akte noch nicht angelegt' }),
  backup: () => ({
    main: 'Sicherung ist alt',
    note: 'Ohne Sicherung hängt alles an diesem Laptop',
  }),
  'shared-task': ({ text, detail }) => ({
    main: text,
    note: detail || 'Gemeinsame Aufgabe',
  }),
  ...referralReasons,
  ...assignmentReasons,
  ...helperReasons,
  ...matchingReasons,
}

/** Why the line stands here, and what is behind it. */
export function reasonWords(line: DeskLine): Words {
  return reasons[line.kind](line)
}

/** The one next act, verb and object. */
export const actions: Readonly<Record<DeskLineKind, { label: string; icon: IconName }>> = {
  step: { label: 'Schritt erledigen', icon: 'check' },
  deadline: { label: 'Frist prüfen', icon: 'calendar' },
  'handed-over': { label: 'Akte öffnen', icon: 'folder' },
  silent: { label: 'Kontakt eintragen', icon: 'phone' },
  'need-idle': { label: 'Schritt planen', icon: 'plus' },
  consent: { label: 'Einwilligung einholen', icon: 'doc' },
  draft: { label: 'Weiter aufnehmen', icon: 'edit' },
  backup: { label: 'Jetzt sichern', icon: 'shield' },
  referral: { label: 'Erinnerung schreiben', icon: 'mail' },
  'waiting-over': { label: 'Nachfragen', icon: 'phone' },
  arrival: { label: 'Nachfragen', icon: 'phone' },
  withdrawal: { label: 'Widerruf mitteilen', icon: 'mail' },
  rechecks: { label: 'Angebote prüfen', icon: 'offers' },
  ...assignmentActions,
  ...helperActions,
  ...matchingActions,
  'shared-task': { label: 'Erledigen', icon: 'check' },
}

/** Whom it is about, where there is no file yet. */
export function subjectWords({ kind, text }: DeskLine): Words {
  const ofHelper = helperSubject({ kind, text })
  if (ofHelper) return ofHelper
  if (kind === 'draft') return { main: text || 'Noch ohne Namen', note: 'Nur bei Ihnen' }
  if (kind === 'rechecks') return { main: 'Verzeichnis', note: 'Alle Angebote' }
  if (kind === 'help-request' || kind === 'reservation')
    return { main: 'Anfrage', note: 'Ohne Klientin/Klient' }
  if (kind === 'shared-task') return { main: 'Netzwerk', note: 'Haupt- und Ehrenamt' }
  return { main: 'Dieser Laptop', note: 'Alle Akten' }
}
