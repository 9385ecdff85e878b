import { expect, test } from 'vitest'
import { postponeDays } from './postpone-days.ts'

test.each([
  ['2026-11-16', ['morgen, Di 17.11.', 'in einer Woche, Mo 23.11.']],
  ['2026-11-20', ['am Montag, Mo 23.11.', 'in einer Woche, Fr 27.11.']],
  ['2026-11-21', ['am Montag, Mo 23.11.', 'in einer Woche, Mo 30.11.']],
  ['2026-11-22', ['morgen, Mo 23.11.', 'in einer Woche, Mo 30.11.']],
])('on %s', (today, labels) => {
  expect(
    postponeDays(today)
      .slice(0, 2)
      .map(({ label }) => label),
  ).toEqual(labels)
})
