import { planSummaryOf } from '../../../shared/clients/client-summary.ts'
import { type ReferralField, urgency } from '../../../shared/clients/options.ts'
import { addDays, formatDay, formatDayShort, formatWeekday } from '../../../shared/lib/dates.ts'
import type { KeptGoal, KeptNeed, KeptStep, Plan } from '../../../shared/tasks/plan.ts'
import type { IconName } from '../../ui/icon-paths.ts'

export const fieldIcons: Readonly<Record<ReferralField, IconName>> = {
  sprache: 'mail',
  recht: 'scale',
  existenz: 'stats',
  bildung: 'people',
  gesundheit: 'plus',
  wohnen: 'home',
  schutz: 'shield',
  alltag: 'volunteers',
}

const isPending = ({ doneOn, givenUp }: KeptStep) => doneOn === null && !givenUp

/** What is still to be done: steps of a need that is closed no longer count. */
export function openStepsOf({ needs, steps }: Plan): KeptStep[] {
  const closed = new Set(needs.filter(need => need.closed !== null).map(({ id }) => id))
  return steps.filter(step => isPending(step) && (step.needId === null || !closed.has(step.needId)))
}

export function nextStepOf(plan: Plan, closedOn: string | null): KeptStep | null {
  const needs = plan.needs.map(({ id, urgency: rank, closed }) => ({
    id,
    urgency: rank,
    isOpen: closed === null,
  }))
  const { nextStep } = planSummaryOf({ closedOn, needs, openSteps: openStepsOf(plan) })
  return plan.steps.find(({ id }) => id === nextStep?.id) ?? null
}

/** Open ones first, the most urgent on top; then what is closed, the latest first. */
export function orderNeeds(needs: readonly KeptNeed[]): { open: KeptNeed[]; closed: KeptNeed[] } {
  const rank = (need: KeptNeed) => urgency.options.indexOf(need.urgency)
  const open = needs.filter(need => need.closed === null)
  const closed = needs.filter(need => need.closed !== null)
  return {
    open: open.toSorted((a, b) => rank(a) - rank(b) || (a.openedOn < b.openedOn ? -1 : 1)),
    closed: closed.toSorted((a, b) => ((a.closed?.on ?? '') < (b.closed?.on ?? '') ? 1 : -1)),
  }
}

export type PlanPart = { goal: KeptGoal | null; steps: KeptStep[] }

/** A need as it is read: what hangs on no goal, then goal by goal, each with its steps. */
export function partsOf(need: KeptNeed, { goals, steps }: Plan): PlanPart[] {
  const mine = steps.filter(({ needId }) => needId === need.id).toSorted(byDay)
  const under = (goalId: string | null) => mine.filter(step => step.goalId === goalId)
  const loose = under(null)
  return [
    ...(loose.length > 0 ? [{ goal: null, steps: loose }] : []),
    ...goals
      .filter(({ needId }) => needId === need.id)
      .map(goal => ({
        goal,
        steps: under(goal.id),
      })),
  ]
}

/** Steps that belong to no need at all; `full` adds those that are done. */
export function looseSteps({ steps }: Plan, full: boolean): KeptStep[] {
  return steps
    .filter(({ needId, doneOn }) => needId === null && (full || doneOn === null))
    .toSorted(byDay)
}

/** What is done first, then by day; without a day at the end. */
function byDay(a: KeptStep, b: KeptStep): number {
  const day = (step: KeptStep) =>
    step.doneOn === null ? `1${step.dueOn ?? '9'}` : `0${step.doneOn}`
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0
}

/** Of many finished steps only the last one stays in sight. */
export function shortened(steps: readonly KeptStep[]): { shown: KeptStep[]; hidden: number } {
  const done = steps.filter(step => step.doneOn !== null)
  const hidden = done.slice(0, -1)
  return { shown: steps.filter(step => !hidden.includes(step)), hidden: hidden.length }
}

export type DueWords = { text: string; tone: 'bad' | 'warn' | 'plain' | 'muted' }

const inYear = (day: string, today: string) =>
  day.slice(0, 4) === today.slice(0, 4) ? formatDayShort(day) : formatDay(day)

/** When a step is due, in as few words as a column holds. */
export function dueWords(step: KeptStep, today: string): DueWords {
  if (step.doneOn !== null) {
    return { text: `${inYear(step.doneOn, today)} erledigt`, tone: 'muted' }
  }
  if (step.givenUp) return { text: 'hinfällig', tone: 'muted' }
  const { dueOn } = step
  if (dueOn === null) return { text: 'ohne Termin', tone: 'muted' }
  if (dueOn < today) return { text: `fällig ${inYear(dueOn, today)}`, tone: 'bad' }
  if (dueOn === today) return { text: 'heute', tone: 'warn' }
  if (dueOn === addDays(today, 1)) return { text: 'morgen', tone: 'plain' }
  if (dueOn <= addDays(today, 7)) return { text: formatWeekday(dueOn), tone: 'plain' }
  return { text: `bis ${inYear(dueOn, today)}`, tone: 'plain' }
}

/** "Nächster Schritt, heute" */
export function nextStepLabel({ dueOn }: KeptStep, today: string): string {
  if (dueOn === null) return 'Nächster Schritt, ohne Termin'
  if (dueOn === today) return 'Nächster Schritt, heute'
  const day = `${formatWeekday(dueOn)}${dueOn.slice(0, 4) === today.slice(0, 4) ? '' : dueOn.slice(0, 4)}`
  return dueOn < today ? `Nächster Schritt, überfällig seit ${day}` : `Nächster Schritt, bis ${day}`
}
