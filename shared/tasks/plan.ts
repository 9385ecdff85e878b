import { z } from 'zod'
import { referralField, urgency } from '../clients/options.ts'
import { phase, phaseFact } from '../clients/phase-rules.ts'
import { day } from '../lib/dates.ts'
import { lineText, neededLine, noteText } from '../lib/text-fields.ts'

// Need → goals → steps: what a client's plan is made of.

export const needOutcome = z.enum(['gedeckt', 'teilweise', 'nicht'])
export type NeedOutcome = z.infer<typeof needOutcome>
export const needOutcomeNames: Readonly<Record<NeedOutcome, string>> = {
  gedeckt: 'gedeckt',
  teilweise: 'teilweise gedeckt',
  nicht: 'nicht gedeckt',
}

export const need = z.strictObject({
  field: referralField,
  urgency,
  title: neededLine('Bitte benennen Sie den Bedarf in wenigen Worten.'),
  description: noteText(2000),
})
export type Need = z.infer<typeof need>

export const goal = z.strictObject({
  text: neededLine('Bitte schreiben Sie das Ziel in einem Satz.', 300),
  dueOn: day.nullable(),
})
export type Goal = z.infer<typeof goal>

export const step = z.strictObject({
  text: neededLine('Bitte schreiben Sie, was zu tun ist.', 300),
  dueOn: day.nullable(),
  /** Who does it, in words; empty: the one who is responsible. */
  doneBy: lineText(80),
})
export type Step = z.infer<typeof step>

const id = z.uuid()

export const keptStep = step.extend({
  id,
  needId: id.nullable(),
  goalId: id.nullable(),
  doneOn: z.string().nullable(),
  /** Who marked it as done or gave it up; null while it is open. */
  markedByName: z.string().nullable(),
  /** Given up with its need or its case: it raises nothing until somebody takes it up again. */
  givenUp: z.boolean(),
})
export type KeptStep = z.infer<typeof keptStep>

export const keptGoal = goal.extend({ id, needId: id, reachedOn: z.string().nullable() })
export type KeptGoal = z.infer<typeof keptGoal>

export const keptNeed = need.extend({
  id,
  openedOn: z.string(),
  closed: z.strictObject({ on: z.string(), outcome: needOutcome }).nullable(),
})
export type KeptNeed = z.infer<typeof keptNeed>

/** Where the work stands, as the facts of the case prove it. */
export const provenPhase = z.strictObject({ phase, fact: phaseFact, since: z.string() })

export const plan = z.strictObject({
  phase: provenPhase,
  needs: z.array(keptNeed),
  goals: z.array(keptGoal),
  steps: z.array(keptStep),
})
export type Plan = z.infer<typeof plan>
