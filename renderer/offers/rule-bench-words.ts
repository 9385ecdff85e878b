import { formatDay } from '../../shared/lib/dates.ts'
import type { Holds } from '../../shared/offers/citizenship-groups.ts'
import type { ConditionFact, RuleAge, RuleEffect } from '../../shared/offers/eligibility.ts'
import type { Verdict } from '../../shared/offers/finder.ts'

// What the test bench answers.

type Answer = { verdict: Verdict; text: string }

const unclear: Answer = { verdict: 'vielleicht', text: 'Unklar: Es fehlen Angaben.' }
const answers: Readonly<Record<RuleEffect, Readonly<Record<Holds, Answer>>>> = {
  voraussetzung: {
    holds: { verdict: 'passt', text: 'Ja. Die Voraussetzung ist erfüllt.' },
    fails: { verdict: 'nicht', text: 'Nein. Die Voraussetzung ist nicht erfüllt.' },
    unclear,
  },
  ausschluss: {
    holds: { verdict: 'nicht', text: 'Nein. Die Regel schließt die Person aus.' },
    fails: { verdict: 'passt', text: 'Ja. Die Regel steht nicht im Weg.' },
    unclear,
  },
  anspruch: {
    holds: { verdict: 'passt', text: 'Ja. Es besteht ein Anspruch.' },
    fails: {
      verdict: 'vielleicht',
      text: 'Kein Anspruch. Abgewiesen wird deshalb niemand.',
    },
    unclear,
  },
}

export const benchAnswer = (effect: RuleEffect, result: Holds): Answer => answers[effect][result]

export const holdsVerdicts: Readonly<Record<Holds, Verdict>> = {
  holds: 'passt',
  unclear: 'vielleicht',
  fails: 'nicht',
}
export const holdsNames: Readonly<Record<Holds, string>> = {
  holds: 'trifft zu',
  unclear: 'unklar',
  fails: 'trifft nicht zu',
}

/** On a day on which the rule is not in force it says nothing at all. */
export function notInForce(age: RuleAge, day: string): string | null {
  if (age === 'gilt') return null
  const when = age === 'noch-nicht' ? 'noch nicht' : 'nicht mehr'
  return `Am ${formatDay(day)} gilt die Regel ${when} und entscheidet nichts.`
}

export type BenchField =
  | 'status'
  | 'age'
  | 'germanLevel'
  | 'gender'
  | 'citizenships'
  | 'municipality'
  | 'children'

const fieldsOfFact: Readonly<Record<ConditionFact, readonly BenchField[]>> = {
  status: ['status'],
  age: ['age'],
  german: ['germanLevel'],
  gender: ['gender'],
  // where no state is named the status says who is from the EU
  citizenship: ['citizenships', 'status'],
  municipality: ['municipality'],
  children: ['children'],
  claim: [],
}
const inOrder: readonly BenchField[] = [
  ...(['status', 'age', 'germanLevel', 'gender', 'citizenships'] as const),
  ...(['municipality', 'children'] as const),
]

/** Only what the rule reads: no other fact can change its answer. */
export function benchFields(facts: readonly ConditionFact[]): BenchField[] {
  const asked = new Set(facts.flatMap(fact => fieldsOfFact[fact]))
  return inOrder.filter(field => asked.has(field))
}
