import { addDays, daysBetween } from '../lib/dates.ts'
import type { KeptStep } from '../tasks/plan.ts'
import {
  type CourseState,
  type Deadline,
  type DeadlineKind,
  deadlineKind,
  deadlinesOf,
  defaultLeadTimes,
  type LeadTimes,
} from './deadline-rules.ts'
import { type Urgency, urgency } from './options.ts'
import {
  endOf,
  latestEntry,
  type ResidenceEntry,
  soundEntries,
  statusGroupOn,
} from './residence-history.ts'
import { defaultResidenceLaw, type ResidenceLaw } from './residence-law.ts'
import type { ResidenceStatus, StatusGroup } from './residence-status.ts'

// What lists and Heute want to know of a record without looking into its history and its plan.

export type StatusFacts = {
  /** Of a case that is closed nothing runs out any more: its status is the one of that day. */
  closedOn: string | null
  entries: readonly ResidenceEntry[]
  course: CourseState
}

export type StatusSummary = {
  /** What is known last, even when it has run out. */
  status: ResidenceStatus | null
  statusGroup: StatusGroup
  statusUntil: string | null
  /** The earliest, however far away; lead times are for those who are to be reminded. */
  deadline: { kind: DeadlineKind; day: string } | null
}

export type PlanFacts = {
  closedOn: string | null
  needs: readonly { id: string; urgency: Urgency; isOpen: boolean }[]
  /** Neither done nor given up. */
  openSteps: readonly Pick<KeptStep, 'id' | 'needId' | 'dueOn'>[]
}

export type PlanSummary = {
  openNeeds: number
  needsWithoutStep: number
  mostUrgent: Urgency | null
  nextStep: { id: string; dueOn: string | null } | null
}

export type SummaryFacts = StatusFacts & PlanFacts
export type Summary = StatusSummary & PlanSummary & { changesOn: string | null }

const AT_ANY_TIME = Number.MAX_SAFE_INTEGER
const everything: LeadTimes = {
  'chance-end': AT_ANY_TIME,
  'fiktion-end': AT_ANY_TIME,
  'title-end': AT_ANY_TIME,
  'permit-end': AT_ANY_TIME,
  'course-claim': AT_ANY_TIME,
  'restriction-end': AT_ANY_TIME,
  lapsedClaim: defaultLeadTimes.lapsedClaim,
}
const FIRST_DAY = '1000-01-01'
const LAST_DAY = '9999-12-31'

export function summaryOf(
  facts: SummaryFacts,
  today: string,
  law: ResidenceLaw = defaultResidenceLaw,
): Summary {
  return {
    ...statusSummaryOf(facts, today, law),
    ...planSummaryOf(facts),
    changesOn: nextStatusChange(facts, today, law),
  }
}

// ---- what moves with the calendar

export function statusSummaryOf(
  facts: StatusFacts,
  today: string,
  law: ResidenceLaw = defaultResidenceLaw,
): StatusSummary {
  const day = facts.closedOn ?? today
  const latest = latestEntry(facts.entries, day, law.extensions)
  const first = allDeadlines(facts, day, law)[0]
  return {
    status: latest?.status ?? null,
    statusGroup: statusGroupOn(facts.entries, day, law.extensions),
    statusUntil: latest ? (endOf(latest, law.extensions)?.day ?? null) : null,
    deadline: first ? { kind: first.kind, day: first.day } : null,
  }
}

function allDeadlines(facts: StatusFacts, today: string, law: ResidenceLaw): Deadline[] {
  const kinds = deadlineKind.options
  return deadlinesOf(facts, today, everything, { law }).toSorted(
    (a, b) => daysBetween(b.day, a.day) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  )
}

/** The next day on which the status summary is another one though nobody touched the record. */
export function nextStatusChange(
  facts: StatusFacts,
  today: string,
  law: ResidenceLaw = defaultResidenceLaw,
): string | null {
  if (facts.closedOn !== null) return null
  const now = JSON.stringify(statusSummaryOf(facts, today, law))
  const differs = (day: string) => JSON.stringify(statusSummaryOf(facts, day, law)) !== now
  return turningDays(facts, today, law).find(differs) ?? null
}

/** An entry begins, an entry has ended, a deadline is no longer spoken of. */
function turningDays(facts: StatusFacts, today: string, law: ResidenceLaw): string[] {
  const entries = soundEntries(facts.entries)
  const lastDays = [
    ...entries.map(entry => endOf(entry, law.extensions)?.day ?? null),
    ...allDeadlines(facts, today, law).map(lastDayShown),
  ]
  const days = new Set([...entries.map(({ validFrom }) => validFrom), ...lastDays.map(dayAfter)])
  return [...days]
    .filter(day => day !== null)
    .filter(day => day > today)
    .toSorted()
}

function lastDayShown({ kind, day }: Deadline): string | null {
  if (kind === 'restriction-end') return day
  if (kind !== 'course-claim') return null
  return day > addDays(LAST_DAY, -everything.lapsedClaim)
    ? null
    : addDays(day, everything.lapsedClaim)
}

function dayAfter(day: string | null): string | null {
  return day === null || day >= LAST_DAY ? null : addDays(day, 1)
}

// ---- what moves with the work

export function planSummaryOf({ closedOn, needs, openSteps }: PlanFacts): PlanSummary {
  const open = needs.filter(({ isOpen }) => isOpen)
  const planned = new Set(openSteps.map(({ needId }) => needId))
  const ranks = open.map(need => urgency.options.indexOf(need.urgency))
  const next = openSteps.toSorted((a, b) => dueRank(a) - dueRank(b))[0]
  return {
    openNeeds: open.length,
    needsWithoutStep: closedOn === null ? open.filter(({ id }) => !planned.has(id)).length : 0,
    mostUrgent: urgency.options[Math.min(...ranks)] ?? null,
    nextStep: next && closedOn === null ? { id: next.id, dueOn: next.dueOn } : null,
  }
}

/** A step without a day waits behind all that have one. */
function dueRank({ dueOn }: { dueOn: string | null }): number {
  return dueOn === null ? AT_ANY_TIME : daysBetween(FIRST_DAY, dueOn)
}
