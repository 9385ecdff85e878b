import { useMemo, useState } from 'react'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { KeptRule } from '../../shared/offers/eligibility.ts'
import { ruleCore } from '../../shared/offers/rule-words.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { useHouse } from '../frame/house-context.ts'
import { GroupHead } from '../ui/group-head.tsx'
import type { IconName } from '../ui/icon-paths.ts'
import { RuleDisputes } from './rule-disputes.tsx'
import { bodyOf } from './rule-form.ts'
import { disputesAmong, groupRules, ruleMatches } from './rule-list-words.ts'
import { RuleRow } from './rule-row.tsx'
import { useRuleNames } from './use-rule-names.ts'

type Props = { rules: readonly KeptRule[]; today: string; onOpen: (rule: KeptRule) => void }

const groupLooks: Readonly<Record<string, { icon: IconName; tone: 'ok' | 'info' | 'muted' }>> = {
  gilt: { icon: 'ok', tone: 'ok' },
  'noch-nicht': { icon: 'clock', tone: 'info' },
  abgelaufen: { icon: 'x', tone: 'muted' },
}

/** "Noch richtig": nothing changes but the day on which somebody looked. */
function useConfirmRule(today: string): (rule: KeptRule) => void {
  const act = useAct()
  return rule => {
    const { id, version, title } = rule
    let saved = version
    void act(
      async () => {
        const next = { ...bodyOf(rule), checkedOn: today }
        saved = (await api.offers.saveRule({ id, version, rule: next })).version
      },
      {
        done: `„${title}“ ist heute geprüft.`,
        undo: () => api.offers.saveRule({ id, version: saved, rule: bodyOf(rule) }),
      },
    )
  }
}

export function RuleList({ rules, today, onOpen }: Props) {
  const { staleDays } = useHouse().settings.referrals
  const names = useRuleNames()
  const confirm = useConfirmRule(today)
  const [typed, setTyped] = useState('')
  const sentences = useMemo(
    () => new Map(rules.map(rule => [rule.id, `${ruleCore(rule, names)}.`])),
    [rules, names],
  )
  const sentenceOf = ({ id }: KeptRule) => sentences.get(id) ?? ''
  const disputes = useMemo(() => disputesAmong(rules, today), [rules, today])
  const disputed = new Set(disputes.flatMap(({ pair }) => pair.map(({ id }) => id)))
  const found = rules.filter(rule => ruleMatches(rule, sentenceOf(rule), typed))
  return (
    <>
      <RuleDisputes disputes={disputes} onOpen={onOpen} />
      <div className="row wrap rules__tools">
        <input
          type="search"
          className="kern-form-input__input rules__filter"
          aria-label="Regeln filtern"
          placeholder="Regeln filtern"
          value={typed}
          onChange={event => setTyped(event.target.value)}
        />
        <span className="s muted" role="status">
          {found.length === rules.length
            ? countOf(rules.length, 'Regel', 'Regeln')
            : `${found.length} von ${countOf(rules.length, 'Regel', 'Regeln')}`}
        </span>
      </div>
      {found.length === 0 && <p className="muted">Keine Regel passt zu diesem Filter.</p>}
      {groupRules(found, today).map(({ age, title, rules: inGroup }) => (
        <section key={age} aria-label={title} className={`rule-group rule-group--${age}`}>
          <GroupHead title={title} count={inGroup.length} {...groupLooks[age]} />
          <ul>
            {inGroup.map(rule => (
              <RuleRow
                key={rule.id}
                {...{ rule, today, staleDays }}
                sentence={sentenceOf(rule)}
                isDisputed={disputed.has(rule.id)}
                onOpen={() => onOpen(rule)}
                onConfirm={() => confirm(rule)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
