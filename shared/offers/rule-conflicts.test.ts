import { expect, test } from 'vitest'
import type { Condition, Rule } from './eligibility.ts'
import { type ConflictKind, conflictOf, conflictsWith } from './rule-conflicts.ts'

function aRule(effect: Rule['effect'], conditions: Condition[], part: Partial<Rule> = {}): Rule {
  return {
    ...{ title: 'Regel', topics: ['mia'], effect, conditions, validFrom: null, validUntil: null },
    ...{ source: 'Gesetz', checkedOn: '2026-11-02', note: '' },
    ...part,
  }
}
const must = (...conditions: Condition[]) => aRule('voraussetzung', conditions)
const out = (...conditions: Condition[]) => aRule('ausschluss', conditions)
const may = (...conditions: Condition[]) => aRule('anspruch', conditions)
const age = (from: number | null, to: number | null) => ({ fact: 'age', from, to }) as const
const level = (from: 'A1' | 'B1' | null, to: 'A2' | 'B2' | null) =>
  ({ fact: 'german', from, to }) as const
const status = (...list: ('GESTATTUNG' | 'AE_24' | 'EU')[]): Condition => ({
  ...{ fact: 'status', in: list },
})
const passport = (...groups: ('eu-efta' | 'drittstaat' | 'ukraine')[]): Condition => ({
  ...{ fact: 'citizenship', groups, keys: [] },
})
const child = (from: number, to: number) => ({ fact: 'children', from, to }) as const

test.each<[string, Rule, Rule, ConflictKind | null]>([
  ['too old for one, too young for the other', must(age(27, null)), must(age(null, 26)), 'niemand'],
  ['one year in common', must(age(27, null)), must(age(null, 27)), null],
  ['levels apart', must(level('B1', null)), must(level(null, 'A2')), 'niemand'],
  ['levels that touch', must(level('A1', 'B2')), must(level('B1', null)), null],
  ['other status', must(status('EU')), must(status('AE_24', 'GESTATTUNG')), 'niemand'],
  ['two children may be of two ages', must(child(1, 3)), must(child(6, 9)), null],
  [
    'passport of the EU and of a third country',
    must(passport('eu-efta')),
    must(passport('drittstaat')),
    'niemand',
  ],
  ['two passports', must(passport('eu-efta')), must(passport('ukraine')), null],
  ['required and shut out', must(status('AE_24')), out(status('AE_24', 'EU')), 'niemand'],
  ['required, and some of them shut out', must(status('AE_24', 'EU')), out(status('EU')), null],
  [
    'shut out only with another fact',
    must(status('AE_24')),
    out(status('AE_24'), age(60, null)),
    null,
  ],
  ['a claim for those who are shut out', may(status('AE_24')), out(status('AE_24')), 'ja-und-nein'],
  ['a claim for others', may(status('GESTATTUNG')), out(status('AE_24')), null],
  ['a claim that may meet an exclusion', may(child(1, 6)), out(status('AE_24')), 'ja-und-nein'],
  ['a claim for whom nobody requires', may(age(18, null)), must(age(null, 12)), 'ja-und-nein'],
  ['a claim for some of those required', may(age(18, null)), must(age(16, null)), null],
  ['two claims', may(age(18, null)), may(age(null, 12)), null],
  ['two exclusions', out(age(18, null)), out(age(null, 12)), null],
])('%s', (_, a, b, kind) => {
  expect(conflictOf(a, b)).toBe(kind)
  expect(conflictOf(b, a)).toBe(kind)
})

test('only what holds at the same time and for the same matter is listed', () => {
  const rule = aRule('voraussetzung', [age(27, null)], { validFrom: '2026-02-09' })
  const young = (part: Partial<Rule>) => aRule('voraussetzung', [age(null, 26)], part)
  const past = young({ validUntil: '2026-02-08' })
  const touching = young({ validUntil: '2026-02-09' })
  const elsewhere = young({ topics: ['deutsch4u'] })
  expect(conflictsWith(rule, [rule, past, touching, elsewhere])).toEqual([
    { rule: touching, kind: 'niemand' },
  ])
})
