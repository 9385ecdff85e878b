import { z } from 'zod'
import {
  type Condition,
  type ConditionFact,
  condition,
  type Rule,
  type RuleEffect,
  rule,
} from '../../shared/offers/eligibility.ts'

// What stands in the fields of the editor. Whatever can't be read stays as typed until the schema
// of the rule refuses it.

type Bound = number | string | null
export type ConditionForm = {
  fact: ConditionFact
  in?: string[]
  groups?: string[]
  keys?: string[]
  from?: Bound
  to?: Bound
}
export type RuleForm = Omit<Rule, 'topics' | 'effect' | 'conditions' | 'checkedOn'> & {
  topics: string[]
  effect: RuleEffect | null
  conditions: ConditionForm[]
  checkedOn: string | null
}

export const MOST_CONDITIONS = 8

/** From the fields to the rule; the paths of problems are those of the fields. */
export const ruleForm: z.ZodType<Rule, RuleForm> = z
  .custom<RuleForm>()
  .transform(form => form as never)
  .pipe(rule as z.ZodType<Rule> as z.ZodType<Rule, never>)

export function toRuleForm(known: Rule): RuleForm {
  return structuredClone({ ...bodyOf(known) }) as RuleForm
}

export function emptyRule(today: string): RuleForm {
  return {
    ...{ title: '', topics: [], effect: null, conditions: [] },
    ...{ validFrom: null, validUntil: null, source: '', checkedOn: today, note: '' },
  }
}

export function blankCondition(fact: ConditionFact): ConditionForm {
  switch (fact) {
    case 'age':
    case 'german':
    case 'children':
      return { fact, from: null, to: null }
    case 'citizenship':
      return { fact, groups: [], keys: [] }
    default:
      return { fact, in: [] }
  }
}

/** Without what the store adds to a rule. */
export function bodyOf(known: Rule): Rule {
  const { title, topics, effect, conditions, validFrom, validUntil, source, checkedOn, note } =
    known
  return { title, topics, effect, conditions, validFrom, validUntil, source, checkedOn, note }
}

export type DraftRule = Pick<Rule, 'topics' | 'conditions' | 'validFrom' | 'validUntil'> & {
  effect: RuleEffect | null
  /** Conditions that say nothing yet. */
  unfinished: ConditionFact[]
}
type Judged = DraftRule & { effect: RuleEffect }

/** Says something already: it can be held against people and other rules. */
export function isJudged(draft: DraftRule): draft is Judged {
  return draft.effect !== null && draft.conditions.length > 0 && draft.unfinished.length === 0
}

/** Tried before it has a name and a source: only what it says counts. */
export function toTry(draft: Judged, today: string): Rule {
  const { topics, effect, conditions, validFrom, validUntil } = draft
  const about = topics.length > 0 ? topics : rule.shape.topics.element.options.slice(0, 1)
  const isBackwards = validFrom !== null && validUntil !== null && validUntil < validFrom
  return {
    ...{ title: 'Entwurf', topics: about, effect, conditions, validFrom },
    ...{ validUntil: isBackwards ? null : validUntil, source: 'Entwurf', checkedOn: today },
    note: '',
  }
}

const days = rule.shape.validFrom.catch(null)
const topics = z.array(rule.shape.topics.element.nullable().catch(null))

/** What can be read of the fields so far, for the preview and the test bench. */
export function readDraft(form: RuleForm): DraftRule {
  const conditions: Condition[] = []
  const unfinished: ConditionFact[] = []
  for (const entry of form.conditions) {
    const read = condition.safeParse(entry)
    if (read.success) conditions.push(read.data)
    else unfinished.push(entry.fact)
  }
  return {
    ...{ conditions, unfinished, effect: form.effect },
    topics: topics.parse(form.topics).filter(topic => topic !== null),
    validFrom: days.parse(form.validFrom),
    validUntil: days.parse(form.validUntil),
  }
}
