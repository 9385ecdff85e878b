import { expect, test } from 'vitest'
import { ruleEffect } from '../../shared/offers/eligibility.ts'
import { saysNo } from '../../shared/offers/rule-check.ts'
import { benchAnswer, benchFields, notInForce } from './rule-bench-words.ts'

const results = ['holds', 'fails', 'unclear'] as const

test.each(ruleEffect.options)('%s: the cross stands exactly where the rule says no', effect => {
  for (const result of results)
    expect(benchAnswer(effect, result).verdict === 'nicht').toBe(saysNo({ effect }, result))
})

test('only what the rule reads is asked, each once and in one order', () => {
  expect(benchFields(['citizenship', 'status', 'age', 'claim', 'age'])).toEqual([
    'status',
    'age',
    'citizenships',
  ])
  expect(benchFields([])).toEqual([])
})

test('on another day the rule says nothing', () => {
  expect(notInForce('gilt', '2026-11-16')).toBeNull()
  expect(notInForce('noch-nicht', '2026-01-31')).toBe(
    'Am 31.01.2026 gilt die Regel noch nicht und entscheidet nichts.',
  )
  expect(notInForce('abgelaufen', '2026-01-31')).toContain('nicht mehr')
})
