import { z } from 'zod'
import { ags, citizenshipKey } from '../clients/client.ts'
import { type GermanLevel, gender, germanLevel } from '../clients/options.ts'
import { residenceStatus } from '../clients/residence-status.ts'
import { day } from '../lib/dates.ts'
import { neededLine, noteText } from '../lib/text-fields.ts'
import { topic } from './topics.ts'

// Eligibility as dated data: it moves within a year, so it is never code. Every rule has a source.

export const citizenshipGroup = z.enum([
  'eu-efta',
  'drittstaat',
  'ukraine',
  'deutsch',
  'staatenlos',
])
export type CitizenshipGroup = z.infer<typeof citizenshipGroup>
export const citizenshipGroupNames: Readonly<Record<CitizenshipGroup, string>> = {
  'eu-efta': 'EU, EWR und Schweiz',
  drittstaat: 'Drittstaat (auch staatenlos)',
  ukraine: 'Ukraine',
  deutsch: 'deutsch',
  staatenlos: 'staatenlos',
}

/** What somebody has a claim to, as far as rules ask for it. */
export const claim = z.enum(['kurs-44', 'kurs-44a', 'asylblg', 'sgb2', 'sgb12'])
export type Claim = z.infer<typeof claim>
export const claimNames: Readonly<Record<Claim, string>> = {
  'kurs-44': 'Anspruch auf den Integrationskurs (§ 44 Abs. 1)',
  'kurs-44a': 'Verpflichtung zum Integrationskurs (§ 44a)',
  asylblg: 'Leistungen nach dem AsylbLG',
  sgb2: 'Bürgergeld/Grundsicherung (SGB II)',
  sgb12: 'Sozialhilfe (SGB XII)',
}

const years = z.int().min(0).max(120, 'Höchstens 120 Jahre.').nullable()
const some = 'Bitte wählen Sie mindestens eine Angabe.'
const spans = ({ from, to }: { from: number | null; to: number | null }) =>
  (from !== null || to !== null) && (from === null || to === null || from <= to)
const levelNumber = (level: GermanLevel | null) =>
  level === null ? null : germanLevel.options.indexOf(level)
const spanProblem = { message: 'Bitte geben Sie an, von wo bis wo.', path: ['to'] }

/** One thing that must be so. All conditions of a rule hold together. */
export const condition = z.discriminatedUnion('fact', [
  z.strictObject({ fact: z.literal('status'), in: z.array(residenceStatus).min(1, some) }),
  z.strictObject({ fact: z.literal('age'), from: years, to: years }).refine(spans, spanProblem),
  z
    .strictObject({
      ...{ fact: z.literal('german'), from: germanLevel.nullable(), to: germanLevel.nullable() },
    })
    .refine(({ from, to }) => spans({ from: levelNumber(from), to: levelNumber(to) }), spanProblem),
  z.strictObject({ fact: z.literal('gender'), in: z.array(gender.exclude(['x'])).min(1, some) }),
  z
    .strictObject({
      fact: z.literal('citizenship'),
      groups: z.array(citizenshipGroup),
      keys: z.array(citizenshipKey).max(250),
    })
    .refine(({ groups, keys }) => groups.length + keys.length > 0, {
      message: some,
      path: ['groups'],
    }),
  z.strictObject({ fact: z.literal('municipality'), in: z.array(ags).min(1, some).max(450) }),
  /** At least one child of such an age. */
  z
    .strictObject({ fact: z.literal('children'), from: years, to: years })
    .refine(spans, spanProblem),
  z.strictObject({ fact: z.literal('claim'), in: z.array(claim).min(1, some) }),
])
export type Condition = z.infer<typeof condition>
export type ConditionFact = Condition['fact']

export const ruleEffect = z.enum(['voraussetzung', 'ausschluss', 'anspruch'])
export type RuleEffect = z.infer<typeof ruleEffect>
export const ruleEffectNames: Readonly<Record<RuleEffect, string>> = {
  voraussetzung: 'Nur wer das erfüllt, wird aufgenommen',
  ausschluss: 'Wer das erfüllt, wird nicht aufgenommen',
  anspruch: 'Wer das erfüllt, hat einen Anspruch',
}

export const rule = z
  .strictObject({
    title: neededLine('Bitte geben Sie der Regel einen Namen.', 160),
    topics: z.array(topic).min(1, 'Bitte wählen Sie, wofür die Regel gilt.'),
    effect: ruleEffect,
    conditions: z.array(condition).min(1, 'Eine Regel braucht mindestens eine Bedingung.').max(8),
    validFrom: day.nullable(),
    /** The last day on which it holds. */
    validUntil: day.nullable(),
    source: neededLine('Bitte geben Sie an, woher die Regel stammt.', 200),
    checkedOn: day,
    note: noteText(1000),
  })
  .refine(({ validFrom, validUntil }) => !validFrom || !validUntil || validFrom <= validUntil, {
    message: 'Das Ende liegt vor dem Anfang.',
    path: ['validUntil'],
  })
export type Rule = z.infer<typeof rule>

export const keptRule = z.strictObject({
  ...rule.shape,
  id: z.uuid(),
  version: z.int(),
  /** Came with the program; may be edited like any other. */
  shipped: z.boolean(),
})
export type KeptRule = z.infer<typeof keptRule>

export type RuleAge = 'gilt' | 'noch-nicht' | 'abgelaufen'

export function ruleAgeOn(held: Pick<Rule, 'validFrom' | 'validUntil'>, today: string): RuleAge {
  if (held.validFrom !== null && today < held.validFrom) return 'noch-nicht'
  return held.validUntil !== null && today > held.validUntil ? 'abgelaufen' : 'gilt'
}
