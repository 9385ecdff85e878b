import { expect, test } from 'vitest'
import { condition, type KeptRule } from '../../shared/offers/eligibility.ts'
import { factWords } from './rule-fact-words.ts'
import {
  blankCondition,
  emptyRule,
  isJudged,
  readDraft,
  ruleForm,
  toRuleForm,
  toTry,
} from './rule-form.ts'

const today = '2026-11-16'
const kept: KeptRule = {
  ...{ id: '01a1ff44-c046-76ae-948f-552fea01b78f', version: 3, shipped: true },
  ...{ title: 'MiA', topics: ['mia'], effect: 'voraussetzung', note: '' },
  conditions: [
    { fact: 'gender', in: ['w'] },
    { fact: 'german', from: null, to: 'B1' },
  ],
  ...{ validFrom: '2026-01-01', validUntil: null, source: 'BAMF', checkedOn: '2026-11-02' },
}
const facts = Object.keys(factWords) as (keyof typeof factWords)[]

test('a rule goes into the fields and comes back as it was', () => {
  const { id, version, shipped, ...rule } = kept
  expect(ruleForm.parse(toRuleForm(kept))).toEqual(rule)
})

test.each(facts)('a condition on %s says nothing before it is filled in', fact => {
  const blank = blankCondition(fact)
  expect(blank.fact).toBe(fact)
  expect(condition.safeParse(blank).success).toBe(false)
})

test('what is wrong with a rule is said at its fields', () => {
  const read = ruleForm.safeParse({
    ...emptyRule(today),
    conditions: [blankCondition('status'), { fact: 'german', from: 'B2', to: 'A1' }],
    ...{ validFrom: '2026-02-01', validUntil: '2026-01-01' },
  })
  expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual(
    expect.arrayContaining(['title', 'topics', 'effect', 'source']),
  )
  const conditions = ruleForm.safeParse({
    ...toRuleForm(kept),
    conditions: [blankCondition('status'), { fact: 'german', from: 'B2', to: 'A1' }],
  })
  expect(conditions.error?.issues.map(({ path }) => path.join('.'))).toEqual([
    'conditions.0.in',
    'conditions.1.to',
  ])
})

test('a half-typed rule is read as far as it goes', () => {
  const draft = readDraft({
    ...emptyRule(today),
    topics: ['mia', 'nothing of ours'],
    validFrom: '31.2.',
    conditions: [{ fact: 'age', from: 'achtzehn', to: null }, ...toRuleForm(kept).conditions],
  })
  expect(draft).toMatchObject({
    ...{ topics: ['mia'], effect: null, validFrom: null, unfinished: ['age'] },
    conditions: kept.conditions,
  })
  expect(isJudged(draft)).toBe(false)
})

test('what says something already can be tried, without a name and whatever its days', () => {
  const draft = readDraft({
    ...emptyRule(today),
    ...{ effect: 'ausschluss', conditions: toRuleForm(kept).conditions },
    ...{ validFrom: '2026-02-01', validUntil: '2026-01-01' },
  })
  if (!isJudged(draft)) throw new Error('says something')
  const { checkedOn, conditions, effect } = ruleForm.parse(toRuleForm(toTry(draft, today)))
  expect({ checkedOn, conditions, effect }).toEqual({
    ...{ checkedOn: today, conditions: kept.conditions, effect: 'ausschluss' },
  })
})
