import { formatDay } from '../../shared/lib/dates.ts'
import { capital, everyWord, type Names } from '../../shared/offers/condition-words.ts'
import { type Rule, ruleEffectNames } from '../../shared/offers/eligibility.ts'
import { topicsText } from './rule-list-words.ts'

export const ruleFieldLabels: Readonly<Record<keyof Rule, string>> = {
  title: 'Name der Regel',
  topics: 'Wofür',
  effect: 'Was die Regel sagt',
  conditions: 'Bedingungen',
  validFrom: 'Gilt ab',
  validUntil: 'Gilt bis',
  source: 'Quelle',
  checkedOn: 'Geprüft am',
  note: 'Notiz',
}

const onDay = (value: string | null) => (value === null ? '' : formatDay(value))

/** One field of a rule as a line, to be held against another version. */
export function ruleFieldText(field: keyof Rule, rule: Rule, names: Names): string {
  switch (field) {
    case 'topics':
      return topicsText(rule)
    case 'effect':
      return ruleEffectNames[rule.effect]
    case 'conditions':
      return capital(rule.conditions.map(one => everyWord(one, names)).join('; und '))
    case 'validFrom':
    case 'validUntil':
    case 'checkedOn':
      return onDay(rule[field])
    default:
      return rule[field]
  }
}
