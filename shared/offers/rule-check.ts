import type { Holds } from './citizenship-groups.ts'
import { allOf } from './citizenship-groups.ts'
import { checkCondition } from './condition-check.ts'
import type { Condition, Rule } from './eligibility.ts'
import type { FinderFacts } from './finder.ts'

export type CheckedRule = {
  result: Holds
  /** Those that made it so: all that hold, those that fail, or those that are unclear. */
  deciding: readonly Condition[]
}

/** All conditions of a rule hold together. */
export function checkRule(rule: Pick<Rule, 'conditions'>, facts: FinderFacts): CheckedRule {
  const results = rule.conditions.map(condition => checkCondition(condition, facts))
  const result = allOf(results)
  return { result, deciding: rule.conditions.filter((_, at) => results[at] === result) }
}

/** What a rule says of somebody: one that only gives a claim never says no. */
export function saysNo({ effect }: Pick<Rule, 'effect'>, result: Holds): boolean {
  return effect === 'ausschluss'
    ? result === 'holds'
    : effect === 'voraussetzung' && result === 'fails'
}
