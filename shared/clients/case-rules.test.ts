import { expect, test } from 'vitest'
import { isClosingDay, isContactDay } from './case-rules.ts'

const today = '2026-11-16'

test.each([
  ['today', today, true],
  ['yesterday', '2026-11-15', true],
  ['tomorrow', '2026-11-17', false],
  ['the first day', '1900-01-01', true],
  ['a slip in the century', '1026-11-16', false],
])('a talk of %s', (_, day, expected) => {
  expect(isContactDay(day, today)).toBe(expected)
})

test.each([
  ['the day it began', '2026-03-02', true],
  ['the day before', '2026-03-01', false],
  ['today', today, true],
  ['tomorrow', '2026-11-17', false],
])('a case ends on %s', (_, day, expected) => {
  expect(isClosingDay(day, '2026-03-02', today)).toBe(expected)
})
