import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './dates.ts'
import {
  addWorkingDays,
  isWeekend,
  isWorkingDay,
  lastWorkingDayUpTo,
  previousWorkingDay,
} from './working-days.ts'

const christmas = new Set(['2026-12-25', '2026-12-26', '2027-01-01'])
const days = fc.integer({ min: -20_000, max: 20_000 }).map(count => addDays('2026-11-16', count))

test.each([
  ['2026-11-16', false],
  ['2026-11-20', false],
  ['2026-11-21', true],
  ['2026-11-22', true],
  ['1999-12-31', false],
  ['2000-01-01', true],
])('%s is at a weekend: %s', (day, expected) => {
  expect(isWeekend(day)).toBe(expected)
})

test.each([
  ['2026-12-24', '2026-12-24', '2026-12-23'],
  ['2026-12-25', '2026-12-24', '2026-12-24'],
  ['2026-12-27', '2026-12-24', '2026-12-24'],
  ['2026-12-28', '2026-12-28', '2026-12-24'],
  ['2027-01-04', '2027-01-04', '2026-12-31'],
])('up to %s the last working day is %s, before it %s', (day, upTo, before) => {
  expect(lastWorkingDayUpTo(day, christmas)).toBe(upTo)
  expect(previousWorkingDay(day, christmas)).toBe(before)
})

test.each([
  ['2026-12-23', 1, '2026-12-24'],
  ['2026-12-23', 2, '2026-12-28'],
  ['2026-12-26', 0, '2026-12-26'],
  ['2026-12-26', 1, '2026-12-28'],
  ['2026-12-28', -1, '2026-12-24'],
  ['2026-12-30', 3, '2027-01-05'],
])('%s and %i working days is %s', (day, count, expected) => {
  expect(addWorkingDays(day, count, christmas)).toBe(expected)
})

test('there and back again is the same working day', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
      const there = addWorkingDays(day, count, christmas)
      expect(isWorkingDay(there, christmas)).toBe(true)
      expect(addWorkingDays(there, -count, christmas)).toBe(lastWorkingDayUpTo(day, christmas))
    }),
  )
})
