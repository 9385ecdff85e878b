import { expect, test } from 'vitest'
import { postponeDays } from './postpone-days.ts'

const holidays = new Set(['2026-12-25', '2026-12-26', '2027-01-01'])

test.each([
  ['2026-11-16', ['morgen, Di 17.11.', 'in einer Woche, Mo 23.11.']],
  ['2026-11-20', ['am Montag, Mo 23.11.', 'in einer Woche, Fr 27.11.']],
  ['2026-11-21', ['am Montag, Mo 23.11.', 'in einer Woche, Mo 30.11.']],
  ['2026-11-22', ['morgen, Mo 23.11.', 'in einer Woche, Mo 30.11.']],
  ['2026-12-24', ['am Montag, Mo 28.12.', 'in einer Woche, Do 31.12.']],
  ['2026-12-25', ['am Montag, Mo 28.12.', 'in einer Woche, Mo 04.01.']],
])('on %s', (today, labels) => {
  expect(
    postponeDays(today, holidays)
      .slice(0, 2)
      .map(({ label }) => label),
  ).toEqual(labels)
})
