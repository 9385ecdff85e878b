import { useState } from 'react'
import { everyWord } from '../../shared/offers/condition-words.ts'
import type { KeptRule } from '../../shared/offers/eligibility.ts'
import { conflictsWith } from '../../shared/offers/rule-conflicts.ts'
import { ruleCore } from '../../shared/offers/rule-words.ts'
import { Alert } from '../ui/alert.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Panel } from '../ui/panel.tsx'
import { factWords } from './rule-fact-words.ts'
import { type DraftRule, isJudged } from './rule-form.ts'
import { conflictText, topicsText, validityText } from './rule-list-words.ts'
import { useRuleNames } from './use-rule-names.ts'

/** Longer ones stand as plain text, so that the test bench stays in sight. */
const LARGE = 320

function Said({ text }: { text: string }) {
  const [isWhole, setWhole] = useState(false)
  if (text.length <= LARGE) return <p className="rule-preview__text">{text}</p>
  return (
    <div>
      <p className={isWhole ? undefined : 'rule-preview__long'}>{text}</p>
      <LinkButton small aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {isWhole ? 'Kürzer zeigen' : 'Ganz zeigen'}
      </LinkButton>
    </div>
  )
}

type Props = { draft: DraftRule; others: readonly KeptRule[]; today: string }

/** What the rule says, as it will stand in the list and in the finder. */
export function RulePreview({ draft, others, today }: Props) {
  const names = useRuleNames()
  const { effect, conditions, unfinished } = draft
  const conflicts = isJudged(draft) ? conflictsWith(draft, others) : []
  const said = effect === null ? '' : ruleCore({ effect, conditions }, names)
  return (
    <Panel title="So liest sich die Regel">
      <div className="stack">
        {effect === null || conditions.length === 0 ? (
          <p className="muted">
            {conditions.length === 0
              ? 'Noch fehlt eine Bedingung.'
              : `${conditions.map(one => everyWord(one, names)).join(' und ')}: Noch fehlt, was die Regel sagt.`}
          </p>
        ) : (
          <Said text={`${said}.`} />
        )}
        {unfinished.length > 0 && (
          <p className="s warn">
            Noch ohne Angabe: {unfinished.map(fact => factWords[fact].add).join(', ')}.
          </p>
        )}
        <p className="s muted">
          {topicsText(draft) || 'Noch ohne Thema'}, {validityText(draft, today)}
        </p>
        {conflicts.map(({ rule, kind }) => (
          <Alert key={rule.id} kind="warning" title={`Widerspruch zu „${rule.title}“`} live>
            <p>{conflictText(kind)} Der Finder sagt dann „passt vielleicht“ und nennt beide.</p>
          </Alert>
        ))}
      </div>
    </Panel>
  )
}
