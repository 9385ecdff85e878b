import { expect, test } from 'vitest'
import {
  addWorkingDays,
  holidaysAround,
  holidaysOf,
  isWorkingDay,
  previousWorkingDay,
} from './holidays.ts'

test('2026 has the ten holidays of the law of Hessen', () => {
  expect([...holidaysOf(2026)].toSorted()).toEqual([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-06-04',
    '2026-10-03',
    '2026-12-25',
    '2026-12-26',
  ])
})

test.each([
  ['Fronleichnam is free in Hessen', '2026-06-04', false],
  ['Reformationstag is a working day', '2025-10-31', true],
  ['but in 2017 it was free everywhere', '2017-10-31', false],
  ['Allerheiligen is a working day', '2027-11-01', true],
  ['Heilige Drei Könige is a working day', '2026-01-06', true],
  ['a Saturday is none', '2026-11-21', false],
])('%s', (_, day, expected) => {
  expect(isWorkingDay(day)).toBe(expected)
})

test('the turn of the year is crossed in both directions', () => {
  expect(addWorkingDays('2026-12-31', 1)).toBe('2027-01-04')
  expect(previousWorkingDay('2027-01-02')).toBe('2026-12-31')
  expect(previousWorkingDay('2026-04-07')).toBe('2026-04-02')
})

test('the holidays around a day reach from last year into the third that follows', () => {
  const holidays = holidaysAround('2026-11-16')
  for (const year of [2025, 2029]) expect(holidays.has(`${year}-12-25`)).toBe(true)
  for (const year of [2024, 2030]) expect(holidays.has(`${year}-12-25`)).toBe(false)
})
