import { formatDay, relativeDay } from '../../shared/lib/dates.ts'
import type { KeptRule } from '../../shared/offers/eligibility.ts'
import { isStale } from '../../shared/offers/stale.ts'
import { Button } from '../ui/button.tsx'
import { State } from '../ui/state.tsx'
import { Tag } from '../ui/tag.tsx'
import { shortTopics, validityNote, validityText } from './rule-list-words.ts'

type Props = {
  rule: KeptRule
  sentence: string
  today: string
  staleDays: number
  /** Names another rule on the same matter that says something else. */
  isDisputed: boolean
  onOpen: () => void
  onConfirm: () => void
}

function Checked({ rule, today, staleDays }: Pick<Props, 'rule' | 'today' | 'staleDays'>) {
  const { checkedOn } = rule
  if (!isStale(checkedOn, today, staleDays))
    return <span className="s muted">geprüft {formatDay(checkedOn)}</span>
  return (
    <State tone="warn" icon="alert">
      geprüft {formatDay(checkedOn)}, {relativeDay(checkedOn, today)}
    </State>
  )
}

/** A rule as somebody reads it who knows no law. */
export function RuleRow(props: Props) {
  const { rule, sentence, today, staleDays, isDisputed, onOpen, onConfirm } = props
  const note = validityNote(rule, today)
  return (
    <li className="rule-row">
      <div className="rule-row__main">
        <h3 className="h3">
          <button type="button" className="rule-row__open" data-rule={rule.id} onClick={onOpen}>
            {rule.title}
          </button>
        </h3>
        <p className="rule-row__sentence" title={sentence}>
          {sentence}
        </p>
        <p className="s muted rule-row__about">
          <span>{shortTopics(rule)}</span>
          {rule.shipped && <Tag>mitgeliefert</Tag>}
          {isDisputed && (
            <State tone="warn" icon="alert">
              widerspricht einer anderen Regel
            </State>
          )}
        </p>
      </div>
      <div>
        <p>{validityText(rule, today)}</p>
        {note && <p className="s muted">{note}</p>}
      </div>
      <div className="rule-row__source">
        <p>{rule.source}</p>
        <Checked {...{ rule, today, staleDays }} />
      </div>
      {rule.checkedOn < today && (
        <Button
          variant="tertiary"
          icon="check"
          flush
          aria-label={`Noch richtig: ${rule.title}`}
          onClick={onConfirm}
        >
          Noch richtig
        </Button>
      )}
    </li>
  )
}
