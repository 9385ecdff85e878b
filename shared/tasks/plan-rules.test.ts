import { expect, test } from 'vitest'
import { isPlannable } from './plan-rules.ts'

test.each([
  ['no day at all', null, true],
  ['today', '2026-11-16', true],
  ['what was due last year', '2025-11-16', true],
  ['in nine years', '2035-11-16', true],
  ['a slip in the year', '2126-11-16', false],
  ['a year of two digits', '1026-11-16', false],
])('%s', (_, dueOn, expected) => {
  expect(isPlannable(dueOn, '2026-11-16')).toBe(expected)
})
