import { deadlinesOf } from '../clients/deadline-rules.ts'
import { isDay } from '../lib/dates.ts'
import { consentProblem } from '../privacy/consent-rules.ts'
import { checkInLines, helpRequestLines, tandemLines } from './assignment-desk-rules.ts'
import type { DeskItem } from './desk.ts'
import type { DeskDay } from './desk-day.ts'
import type {
  BackupFacts,
  ConsentCaseFacts,
  DeskFacts,
  DraftFacts,
  HandOverFacts,
  NeedFacts,
  SharedTaskFacts,
  SilenceFacts,
  StatusFacts,
  StepFacts,
} from './desk-facts.ts'
import { blank, groupOf } from './desk-lines.ts'
import { helperSilentLines, paperLines } from './helper-desk-rules.ts'
import { reservationLines, wishWaitingLines } from './matching-desk-rules.ts'
import {
  arrivalLines,
  recheckLines,
  referralLines,
  waitingLines,
  withdrawalLines,
} from './referral-desk-rules.ts'

/** What one fact has to say on a day; most facts say nothing. One odd day must not hide the desk. */
export function deskLinesOf(facts: DeskFacts, day: DeskDay): DeskItem[] {
  if ('resting' in facts && facts.resting) return []
  return linesOf(facts, day).filter(line => line.day !== null && isDay(line.day))
}

function linesOf(facts: DeskFacts, day: DeskDay): DeskItem[] {
  switch (facts.kind) {
    case 'step':
      return stepLines(facts, day)
    case 'deadline':
      return deadlineLines(facts, day)
    case 'handed-over':
      return handOverLines(facts, day)
    case 'silent':
      return silentLines(facts, day)
    case 'need-idle':
      return needLines(facts, day)
    case 'consent':
      return consentLines(facts, day)
    case 'referral':
      return referralLines(facts, day)
    case 'waiting-over':
      return waitingLines(facts, day)
    case 'arrival':
      return arrivalLines(facts, day)
    case 'withdrawal':
      return withdrawalLines(facts, day)
    case 'rechecks':
      return recheckLines(facts)
    case 'shared-task':
      return sharedTaskLines(facts, day)
    case 'tandem-silent':
      return tandemLines(facts, day)
    case 'check-in':
      return checkInLines(facts, day)
    case 'help-request':
      return helpRequestLines(facts, day)
    case 'papers':
      return paperLines(facts, day)
    case 'helper-silent':
      return helperSilentLines(facts, day)
    case 'reservation':
      return reservationLines(facts, day)
    case 'wish-waiting':
      return wishWaitingLines(facts, day)
    case 'draft':
      return [draftLine(facts)]
    case 'backup':
      return backupLines(facts, day)
  }
}

function stepLines(facts: StepFacts, { today, horizon }: DeskDay): DeskItem[] {
  const { id, clientId, dueOn, settled } = facts
  if (settled || dueOn === null || dueOn > horizon) return []
  const group = groupOf(dueOn, today)
  return [{ ...blank, key: `step:${id}`, kind: 'step', group, clientId, target: id, day: dueOn }]
}

/** The version goes along: it is marked as done on the spot. */
function sharedTaskLines(facts: SharedTaskFacts, { today, horizon }: DeskDay): DeskItem[] {
  const { id, version, dueOn } = facts
  if (dueOn === null || dueOn > horizon) return []
  const what = { clientId: null, code: String(version), target: id, day: dueOn }
  const group = groupOf(dueOn, today)
  return [{ ...blank, ...what, key: `shared-task:${id}`, kind: 'shared-task', group }]
}

const groupOfLevel = { overdue: 'overdue', due: 'today', soon: 'soon' } as const

/** It rises to "today" on the last day on which an office can still be reached. */
function deadlineLines({ clientId, entries, course }: StatusFacts, day: DeskDay): DeskItem[] {
  const { today, leadTimes, holidays } = day
  const facts = { closedOn: null, entries, course }
  return deadlinesOf(facts, today, leadTimes, { holidays }).map(deadline => ({
    ...blank,
    ...{ clientId, kind: 'deadline', code: deadline.kind, day: deadline.day },
    ...{ group: groupOfLevel[deadline.level], detail: deadline.statusKey },
    key: `deadline:${clientId}:${deadline.kind}:${deadline.day}`,
  }))
}

/** News for whoever got the case and still has it; the household that came along is no news. */
function handOverLines(facts: HandOverFacts, { handedSince }: DeskDay): DeskItem[] {
  const { id, clientId, on, depth, by, to, responsible } = facts
  if (depth === 'haushalt' || by === to || responsible !== to || on < handedSince) return []
  const what = { clientId, target: id, day: on }
  return [{ ...blank, ...what, key: `handed-over:${id}`, kind: 'handed-over', group: 'today' }]
}

/** Only whoever is accompanied can fall silent. Nobody promised a day: it is never overdue. */
function silentLines(facts: SilenceFacts, { silentSince }: DeskDay): DeskItem[] {
  const { clientId, depth, lastContactOn, openedOn } = facts
  const since = lastContactOn ?? openedOn
  if (depth !== 'fallmanagement' || since > silentSince) return []
  const code = lastContactOn === null ? 'opened' : 'contact'
  const key = `silent:${clientId}:${since}`
  return [{ ...blank, key, kind: 'silent', group: 'today', clientId, code, day: since }]
}

function needLines(facts: NeedFacts, { idleSince }: DeskDay): DeskItem[] {
  const { id, clientId, field, openedOn, lastStepDoneOn } = facts
  if (facts.closed || facts.hasOpenStep) return []
  const since = lastStepDoneOn !== null && lastStepDoneOn > openedOn ? lastStepDoneOn : openedOn
  if (since > idleSince) return []
  const what = { clientId, code: field, target: id, day: since }
  return [{ ...blank, ...what, key: `need:${id}`, kind: 'need-idle', group: 'today' }]
}

function consentLines(facts: ConsentCaseFacts, { today }: DeskDay): DeskItem[] {
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
function backupLines({ lastOn }: BackupFacts, { backupOldSince }: DeskDay): DeskItem[] {
  if (lastOn === null || lastOn > backupOldSince) return []
  return [{ ...blank, key: 'backup', kind: 'backup', group: 'today', clientId: null, day: lastOn }]
}
