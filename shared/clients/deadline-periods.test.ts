import { expect, test } from 'vitest'
import { lastDayOfMonths, monthsLater } from './deadline-periods.ts'

test.each([
  ['2025-07-15', 18, '2027-01-15', '2027-01-14'],
  ['2025-08-31', 18, '2027-02-28', '2027-02-27'],
  ['2026-08-30', 18, '2028-02-29', '2028-02-28'],
  ['2024-02-29', 12, '2025-02-28', '2025-02-27'],
  ['2025-11-30', 12, '2026-11-30', '2026-11-29'],
  ['2026-12-01', 1, '2027-01-01', '2026-12-31'],
  ['2026-01-31', 3, '2026-04-30', '2026-04-29'],
  ['9999-06-01', 18, '9999-12-31', '9999-12-30'],
])('%s and %i months is %s, the last day covered is %s', (day, months, later, last) => {
  expect(monthsLater(day, months)).toBe(later)
  expect(lastDayOfMonths(day, months)).toBe(last)
})
