import { checkCondition } from '../../shared/offers/condition-check.ts'
import {
  conditionQuestion,
  conditionSentence,
  type Names,
} from '../../shared/offers/condition-words.ts'
import type { Condition } from '../../shared/offers/eligibility.ts'
import { ruleAgeOn } from '../../shared/offers/eligibility.ts'
import type { FinderFacts } from '../../shared/offers/finder.ts'
import { checkRule } from '../../shared/offers/rule-check.ts'
import { benchAnswer, holdsNames, holdsVerdicts, notInForce } from './rule-bench-words.ts'
import type { DraftRule } from './rule-form.ts'
import { useRuleNames } from './use-rule-names.ts'
import { VerdictMark } from './verdict-mark.tsx'

type LineProps = { condition: Condition; facts: FinderFacts; names: Names }

/** Tick, half or cross, and the sentence with both facts. */
function ConditionLine({ condition, facts, names }: LineProps) {
  const held = checkCondition(condition, facts)
  return (
    <li className="rule-check">
      <span aria-hidden="true">
        <VerdictMark verdict={holdsVerdicts[held]} small />
      </span>
      <span>
        <span className="sr-only">{holdsNames[held]}: </span>
        {conditionSentence(condition, facts, names)}.
        {held === 'unclear' && <b> {conditionQuestion(condition, facts)}</b>}
      </span>
    </li>
  )
}

type Props = { draft: DraftRule; facts: FinderFacts; day: string }

export function BenchAnswer({ draft, facts, day }: Props) {
  const names = useRuleNames()
  const { effect, conditions } = draft
  if (effect === null || conditions.length === 0) return null
  const silent = notInForce(ruleAgeOn(draft, day), day)
  const { verdict, text } = benchAnswer(effect, checkRule(draft, facts).result)
  return (
    <div className="stack rule-answer">
      <p className="rule-answer__text" role="status">
        {silent === null && (
          <span aria-hidden="true">
            <VerdictMark verdict={verdict} />
          </span>
        )}
        <b>{silent ?? text}</b>
      </p>
      <ul className="stack">
        {conditions.map((condition, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the conditions have nothing else of their own
          <ConditionLine key={index} {...{ condition, facts, names }} />
        ))}
      </ul>
    </div>
  )
}
