import { z } from 'zod'
import { daysBetween } from '../lib/dates.ts'
import { type Holidays, lastWorkingDayUpTo } from '../lib/working-days.ts'
import { lastDayOfMonths, monthsLater } from './deadline-periods.ts'
import {
  daysApart,
  endOf,
  isPossibleDay,
  latestEntry,
  type ResidenceEntry,
  rightsBehind,
  soundEntries,
} from './residence-history.ts'
import { defaultResidenceLaw, type ResidenceLaw } from './residence-law.ts'
import { restrictionEnd } from './residence-problems.ts'
import { type ResidenceStatus, statusFacts } from './residence-status.ts'

export const deadlineKind = z.enum([
  'chance-end',
  'fiktion-end',
  'title-end',
  'permit-end',
  'course-claim',
  'restriction-end',
])
export type DeadlineKind = z.infer<typeof deadlineKind>

export const deadlineKindNames: Readonly<Record<DeadlineKind, string>> = {
  'chance-end': 'Chancen-Aufenthalt',
  'fiktion-end': 'Fiktionsbescheinigung',
  'title-end': 'Aufenthaltstitel',
  'permit-end': 'Gestattung, Duldung, Ankunftsnachweis',
  'course-claim': 'Anspruch auf den Integrationskurs',
  'restriction-end': 'Wohnsitzauflage',
}

const leadDays = z
  .int('Bitte eine ganze Zahl von Tagen.')
  .min(1, 'Mindestens ein Tag.')
  .max(730, 'Höchstens 730 Tage.')

/** How many days before its end a deadline begins to show; editable in the settings. */
export const leadTimes = z.strictObject({
  'chance-end': leadDays,
  'fiktion-end': leadDays,
  'title-end': leadDays,
  'permit-end': leadDays,
  'course-claim': leadDays,
  'restriction-end': leadDays,
  /** A claim that is lost is said so long, then it is history. */
  lapsedClaim: leadDays,
})
export type LeadTimes = z.infer<typeof leadTimes>

export const defaultLeadTimes: LeadTimes = {
  'chance-end': 180,
  'fiktion-end': 28,
  'title-end': 84,
  'permit-end': 21,
  'course-claim': 84,
  'restriction-end': 56,
  lapsedClaim: 28,
}

export const courseState = z.enum(['offen', 'nimmt-teil', 'beendet', 'nicht-noetig'])
export type CourseState = z.infer<typeof courseState>
export const courseStateNames: Readonly<Record<CourseState, string>> = {
  offen: 'noch nicht begonnen',
  'nimmt-teil': 'nimmt teil',
  beendet: 'beendet',
  'nicht-noetig': 'nicht nötig',
}

export type DeadlineFacts = {
  closedOn: string | null
  entries: readonly ResidenceEntry[]
  /** The Integrationskurs: only 'offen' leaves a claim to use. */
  course: CourseState
}

export type Deadline = {
  kind: DeadlineKind
  /** The day as the law or the document has it. */
  day: string
  /** The last working day on which an office can still be reached. */
  actBy: string
  /** Below zero when the day has passed. */
  daysLeft: number
  level: 'overdue' | 'due' | 'soon'
  /** What runs out: for a claim or restriction the title that it comes from. */
  statusKey: ResidenceStatus
  /** Read in the document, reckoned from the law, or prolonged by regulation. */
  basis: 'stated' | 'computed' | 'extended'
  /** Nobody can prolong it. */
  hard: boolean
}

type Found = Pick<Deadline, 'kind' | 'day' | 'statusKey' | 'basis'>

const noHolidays: ReadonlySet<string> = new Set()
const levels: readonly Deadline['level'][] = ['overdue', 'due', 'soon']

/** What runs out for one client, most urgent first. A closed case raises nothing. */
export function deadlinesOf(
  facts: DeadlineFacts,
  today: string,
  lead: LeadTimes = defaultLeadTimes,
  options: { holidays?: Holidays; law?: ResidenceLaw } = {},
): Deadline[] {
  if (facts.closedOn !== null) return []
  const { holidays = noHolidays, law = defaultResidenceLaw } = options
  const entries = soundEntries(facts.entries)
  const entry = latestEntry(entries, today, law.extensions)
  if (!entry) return []
  return [
    statusEnd(entries, entry, law),
    restriction(entries, entry, today, law),
    courseClaim(entries, entry, facts.course, law),
  ]
    .filter(found => found !== null)
    .filter(found => isShown(found, today, lead))
    .map(found => toDeadline(found, today, holidays))
    .toSorted(byUrgency)
}

function toDeadline(found: Found, today: string, holidays: Holidays): Deadline {
  const actBy = lastWorkingDayUpTo(found.day, holidays)
  const level = found.day < today ? 'overdue' : actBy <= today ? 'due' : 'soon'
  const daysLeft = daysBetween(today, found.day)
  return { ...found, actBy, daysLeft, level, hard: found.kind === 'chance-end' }
}

function isShown({ kind, day }: Found, today: string, lead: LeadTimes): boolean {
  const daysLeft = daysBetween(today, day)
  if (kind === 'course-claim' && daysLeft < -lead.lapsedClaim) return false
  return daysLeft <= lead[kind]
}

function byUrgency(a: Deadline, b: Deadline): number {
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    daysBetween(b.actBy, a.actBy) ||
    deadlineKind.options.indexOf(a.kind) - deadlineKind.options.indexOf(b.kind)
  )
}

// ---- what runs out

/** A renewal that is already here takes the place of what it renews. */
function renewed(
  entries: readonly ResidenceEntry[],
  entry: ResidenceEntry,
  law: ResidenceLaw,
): ResidenceEntry {
  let last = entry
  for (const next of soundEntries(entries)) {
    const end = endOf(last, law.extensions)
    if (end && next.validFrom > last.validFrom && daysApart(end.day, next.validFrom) <= 0) {
      const nextEnd = endOf(next, law.extensions)
      if (nextEnd === null || nextEnd.day > end.day) last = next
    }
  }
  return last
}

function statusEnd(
  entries: readonly ResidenceEntry[],
  entry: ResidenceEntry,
  law: ResidenceLaw,
): Found | null {
  const last = renewed(entries, entry, law)
  const { status, validFrom } = last
  if (!statusFacts[status].expires) return null
  const end = endOf(last, law.extensions)
  if (status === 'AE_104C') {
    const longest = lastDayOfMonths(validFrom, law.chanceMonths)
    const stated = end !== null && end.day <= longest
    return {
      kind: 'chance-end',
      day: stated ? end.day : longest,
      statusKey: status,
      basis: stated ? 'stated' : 'computed',
    }
  }
  if (end === null) return null
  const title = statusFacts[status].isTitle ? 'title-end' : 'permit-end'
  return {
    kind: status === 'FIKTION' ? 'fiktion-end' : title,
    day: end.day,
    statusKey: status,
    basis: end.extended ? 'extended' : 'stated',
  }
}

/** Its end is good news and passes by itself: nothing is ever overdue. */
function restriction(
  entries: readonly ResidenceEntry[],
  entry: ResidenceEntry,
  today: string,
  law: ResidenceLaw,
): Found | null {
  const rights = rightsBehind(entries, entry)
  const restricted = entry.restriction ?? rights.restriction
  if (restricted === null) return null
  const stated = restricted.until !== null && isPossibleDay(restricted.until)
  const day = stated ? restricted.until : restrictionEnd(entries, rights, law)
  if (day === null || day < today) return null
  return {
    kind: 'restriction-end',
    day,
    statusKey: rights.status,
    basis: stated ? 'stated' : 'computed',
  }
}

/** § 44 Abs. 2 AufenthG: one year from the first title that gives the claim, and only with such a title. */
function courseClaim(
  entries: readonly ResidenceEntry[],
  entry: ResidenceEntry,
  course: CourseState,
  law: ResidenceLaw,
): Found | null {
  const gives = ({ status }: ResidenceEntry) => law.courseClaimStatuses.includes(status)
  const rights = rightsBehind(entries, entry)
  if (course !== 'offen' || !gives(rights)) return null
  const first = soundEntries(entries).find(gives) ?? rights
  const day = monthsLater(first.validFrom, law.courseClaimMonths)
  return { kind: 'course-claim', day, statusKey: first.status, basis: 'computed' }
}
