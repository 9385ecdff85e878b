import type { KeptStep, Step } from '../../../shared/tasks/plan.ts'

/** What was typed of a step, without what the store knows about it. */
export function stepWords({ text, dueOn, doneBy }: KeptStep): Step {
  return { text, dueOn, doneBy }
}
