import { expect, test } from 'vitest'
import type { Condition, RuleEffect } from '../../shared/offers/eligibility.ts'
import { factsRead } from '../../shared/offers/facts-read.ts'
import type { FinderFacts } from '../../shared/offers/finder.ts'
import { aKeptOffer, aKeptRule, decidingCodes, findingOf } from '../support/finder-situations.ts'

// Rules that contradict each other are never decided in silence.

type Pair = readonly [RuleEffect, Condition]
const age = (from: number | null, to: number | null) => ({ fact: 'age', from, to }) as const
const seeking: Condition = { fact: 'status', in: ['GESTATTUNG'] }
const seekingOrTolerated: Condition = { fact: 'status', in: ['GESTATTUNG', 'DULDUNG_60A'] }

function answer(pairs: readonly Pair[], facts: Partial<FinderFacts>) {
  const rules = pairs.map(([effect, condition], at) =>
    aKeptRule(at, { effect, conditions: [condition] }),
  )
  const finding = findingOf({ facts, base: { rules } })
  return { finding, said: { verdict: finding.verdict, codes: decidingCodes(finding) } }
}
const disputed = { verdict: 'vielleicht', codes: ['regeln:rules-contradict'] }

test('two requirements that nobody can meet together', () => {
  const pairs = [
    ['voraussetzung', age(27, null)],
    ['voraussetzung', age(null, 26)],
  ] as const
  for (const years of [20, 40]) expect(answer(pairs, { age: years }).said).toEqual(disputed)
  const [reason] = answer(pairs, { age: 20 }).finding.reasons
  expect(reason).toMatchObject({
    text:
      'Zwei Regeln widersprechen sich: „Regel 0“ und „Regel 1“ kann niemand zugleich erfüllen. ' +
      'Ab 27 Jahren, hier sind es 20. Bitte bei der Stelle nachfragen und die falsche Regel ändern',
    question: 'Welche Regel gilt: „Regel 0“ oder „Regel 1“?',
    ruleId: aKeptRule(0).id,
  })
})

test('what is required is shut out by another rule', () => {
  const pairs = [
    ['voraussetzung', seeking],
    ['ausschluss', seekingOrTolerated],
  ] as const
  expect(answer(pairs, { status: 'GESTATTUNG' }).said).toEqual(disputed)
  expect(answer(pairs, { status: 'DULDUNG_60A' }).said).toEqual(disputed)
})

test('a claim and an exclusion for the same person, and for others only the exclusion', () => {
  const pairs = [
    ['anspruch', age(18, null)],
    ['ausschluss', seeking],
  ] as const
  expect(answer(pairs, { age: 30, status: 'GESTATTUNG' }).said).toEqual(disputed)
  expect(answer(pairs, { age: 12, status: 'GESTATTUNG' }).said).toEqual({
    ...{ verdict: 'nicht', codes: ['status:rule-excludes'] },
  })
  expect(answer(pairs, { age: 30, status: 'NE' }).said.verdict).toBe('passt')
})

test('another "no" stays a "no" beside two rules in dispute', () => {
  const pairs = [
    ['voraussetzung', age(27, null)],
    ['voraussetzung', age(null, 26)],
    ['ausschluss', seeking],
  ] as const
  expect(answer(pairs, { age: 30, status: 'GESTATTUNG' }).said).toEqual({
    ...{ verdict: 'nicht', codes: ['status:rule-excludes', 'regeln:rules-contradict'] },
  })
})

test('which facts have a say', () => {
  const rule = (condition: Condition) => aKeptRule(1, { conditions: [condition] })
  const third: Condition = { fact: 'citizenship', groups: ['drittstaat'], keys: [] }
  const lawyer = aKeptOffer({ topic: 'rechtsberatung', area: [] })
  const near = { withinKm: 20 }
  const anywhere = { withinKm: null }
  const read = (...of: Parameters<typeof factsRead>) => [...factsRead(...of)].toSorted()
  expect(read(lawyer, [rule(third)], anywhere)).toEqual(['dayparts'])
  expect(read(lawyer, [], near)).toEqual(['dayparts', 'municipality'])
  const course = aKeptOffer()
  expect(read(course, [rule(third)], anywhere)).toEqual([
    ...['children', 'citizenships', 'dayparts', 'needsChildcare', 'status'],
  ])
})
