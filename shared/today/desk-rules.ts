import { deadlinesOf } from '../clients/deadline-rules.ts'
import { daysBetween } from '../lib/dates.ts'
import type { Holidays } from '../lib/working-days.ts'
import { consentProblem } from '../privacy/consent-rules.ts'
import type { DeskSettings } from '../settings/settings.ts'
import type { DeskGroup, DeskItem } from './desk.ts'
import type {
  BackupFacts,
  ConsentCaseFacts,
  DeskFacts,
  DraftFacts,
  NeedFacts,
  SilenceFacts,
  StatusFacts,
  StepFacts,
} from './desk-facts.ts'
import { horizonOf } from './horizon.ts'

export type DeskRules = Pick<
  DeskSettings,
  'leadTimes' | 'silentDays' | 'idleNeedDays' | 'backupDays'
>

/** What one fact has to say today; most facts say nothing. */
export function deskLinesOf(
  facts: DeskFacts,
  today: string,
  rules: DeskRules,
  holidays: Holidays,
): DeskItem[] {
  if ('resting' in facts && facts.resting) return []
  switch (facts.kind) {
    case 'step':
      return stepLines(facts, today)
    case 'deadline':
      return deadlineLines(facts, today, rules, holidays)
    case 'silent':
      return silentLines(facts, today, rules)
    case 'need-idle':
      return needLines(facts, today, rules)
    case 'consent':
      return consentLines(facts, today)
    case 'draft':
      return [draftLine(facts)]
    case 'backup':
      return backupLines(facts, today, rules)
  }
}

const blank = { code: null, text: '', detail: '', target: null, day: null } as const

/** What was promised for a day. */
function groupOf(day: string, today: string): DeskGroup {
  if (day < today) return 'overdue'
  return day === today ? 'today' : 'soon'
}

function stepLines({ id, clientId, text, need, dueOn, settled }: StepFacts, today: string) {
  if (settled || dueOn === null || dueOn > horizonOf(today)) return []
  const group = groupOf(dueOn, today)
  const what = { clientId, text, detail: need, target: id, day: dueOn }
  return [{ ...blank, ...what, key: `step:${id}`, kind: 'step' as const, group }]
}

const groupOfLevel = { overdue: 'overdue', due: 'today', soon: 'soon' } as const

/** It rises to "today" on the last day on which an office can still be reached. */
function deadlineLines(
  { clientId, entries, course }: StatusFacts,
  today: string,
  { leadTimes }: DeskRules,
  holidays: Holidays,
): DeskItem[] {
  const facts = { closedOn: null, entries, course }
  return deadlinesOf(facts, today, leadTimes, { holidays }).map(
    ({ kind, day, level, statusKey }) => ({
      ...blank,
      ...{ clientId, kind: 'deadline', code: kind, day, detail: statusKey },
      key: `deadline:${clientId}:${kind}:${day}`,
      group: groupOfLevel[level],
    }),
  )
}

/** Nobody promised a day: silence is never overdue, it only grows. */
function silentLines(
  { clientId, lastContactOn, openedOn }: SilenceFacts,
  today: string,
  { silentDays }: DeskRules,
): DeskItem[] {
  const since = lastContactOn ?? openedOn
  if (daysBetween(since, today) < silentDays) return []
  const code = lastContactOn === null ? 'opened' : 'contact'
  const key = `silent:${clientId}:${since}`
  return [{ ...blank, key, kind: 'silent', group: 'today', clientId, code, day: since }]
}

function needLines(facts: NeedFacts, today: string, { idleNeedDays }: DeskRules): DeskItem[] {
  const { id, clientId, title, field, openedOn, lastStepDoneOn } = facts
  if (facts.closed || facts.hasOpenStep) return []
  const since = lastStepDoneOn !== null && lastStepDoneOn > openedOn ? lastStepDoneOn : openedOn
  if (daysBetween(since, today) < idleNeedDays) return []
  const what = { clientId, text: title, code: field, target: id, day: since }
  return [{ ...blank, ...what, key: `need:${id}`, kind: 'need-idle', group: 'today' }]
}

function consentLines(facts: ConsentCaseFacts, today: string): DeskItem[] {
  const found = consentProblem(facts, today)
  if (!found) return []
  const { problem: code, since: day } = found
  const { clientId } = facts
  const key = `consent:${clientId}:${code}`
  return [{ ...blank, key, kind: 'consent', group: groupOf(day, today), clientId, code, day }]
}

function draftLine({ form, savedOn, name }: DraftFacts): DeskItem {
  const what = { text: name, target: form, day: savedOn, clientId: null }
  return { ...blank, ...what, key: `draft:${form}`, kind: 'draft', group: 'today' }
}

/** Of the very first backup the first steps speak. */
function backupLines(
  { lastOn }: BackupFacts,
  today: string,
  { backupDays }: DeskRules,
): DeskItem[] {
  if (lastOn === null || daysBetween(lastOn, today) < backupDays) return []
  return [{ ...blank, key: 'backup', kind: 'backup', group: 'today', clientId: null, day: lastOn }]
}
