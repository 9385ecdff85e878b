import { formatDay, relativeDay } from '../../shared/lib/dates.ts'
import { matches } from '../../shared/lib/fold-text.ts'
import {
  type KeptRule,
  type Rule,
  type RuleAge,
  ruleAgeOn,
} from '../../shared/offers/eligibility.ts'
import { type ConflictKind, conflictsWith } from '../../shared/offers/rule-conflicts.ts'
import { topics } from '../../shared/offers/topics.ts'

export type RuleGroup = { age: RuleAge; title: string; rules: KeptRule[] }

const groupTitles: readonly (readonly [RuleAge, string])[] = [
  ['gilt', 'Gelten heute'],
  ['noch-nicht', 'Gelten noch nicht'],
  ['abgelaufen', 'Abgelaufen (werden nicht verwendet)'],
]

/** By the day, then by the first topic and the name, so that what belongs together stands so. */
export function groupRules(rules: readonly KeptRule[], today: string): RuleGroup[] {
  return groupTitles
    .map(([age, title]) => ({
      ...{ age, title },
      rules: rules
        .filter(one => ruleAgeOn(one, today) === age)
        .toSorted((a, b) => orderText(a).localeCompare(orderText(b), 'de')),
    }))
    .filter(group => group.rules.length > 0)
}

const orderText = ({ topics: [first], title }: KeptRule) =>
  `${first === undefined ? '' : topics[first].name}\n${title}`

export function topicsText({ topics: keys }: Pick<Rule, 'topics'>): string {
  return keys.map(key => topics[key].name).join(', ')
}

const NAMED = 2

/** The first few by name: which ones exactly stands in the rule itself. */
export function shortTopics({ topics: keys }: Pick<Rule, 'topics'>): string {
  if (keys.length <= NAMED + 1) return topicsText({ topics: keys })
  return `${topicsText({ topics: keys.slice(0, NAMED) })} und ${keys.length - NAMED} weitere`
}

type Dated = Pick<Rule, 'validFrom' | 'validUntil'>

/** "seit 09.02.2026", "ab 01.01.2027 bis 31.12.2027", "unbefristet" */
export function validityText(held: Dated, today: string): string {
  const { validFrom, validUntil } = held
  const age = ruleAgeOn(held, today)
  if (validFrom === null && validUntil === null) return 'unbefristet'
  if (age === 'abgelaufen' && validUntil !== null) return `galt bis ${formatDay(validUntil)}`
  const from = validFrom && `${age === 'noch-nicht' ? 'ab' : 'seit'} ${formatDay(validFrom)}`
  return [from, validUntil && `bis ${formatDay(validUntil)}`].filter(Boolean).join(' ')
}

/** The day that counts next, as people say it: "in 6 Monaten", "vor 2 Jahren". */
export function validityNote(held: Dated, today: string): string {
  const { validFrom, validUntil } = held
  const age = ruleAgeOn(held, today)
  if (age === 'noch-nicht' && validFrom) return `beginnt ${relativeDay(validFrom, today)}`
  if (validUntil === null) return ''
  return `${age === 'gilt' ? 'endet' : 'endete'} ${relativeDay(validUntil, today)}`
}

export function ruleMatches(one: KeptRule, sentence: string, typed: string): boolean {
  const { title, source, note } = one
  return matches([title, topicsText(one), sentence, source, note].join(' '), typed)
}

const said: Readonly<Record<ConflictKind, string>> = {
  niemand: 'Beide zusammen kann niemand erfüllen.',
  'ja-und-nein': 'Die eine sagt ja, die andere nein, und beides kann auf eine Person zutreffen.',
}
export const conflictText = (kind: ConflictKind): string => said[kind]

export type Dispute = { pair: readonly [KeptRule, KeptRule]; kind: ConflictKind }

/** Each pair once; what has run out quarrels with nobody any more. */
export function disputesAmong(rules: readonly KeptRule[], today: string): Dispute[] {
  const alive = rules.filter(one => ruleAgeOn(one, today) !== 'abgelaufen')
  return alive.flatMap((one, index) =>
    conflictsWith(one, alive.slice(index + 1)).map(({ rule: other, kind }) => ({
      pair: [one, other] as const,
      kind,
    })),
  )
}
