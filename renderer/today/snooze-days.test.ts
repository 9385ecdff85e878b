import { expect, test } from 'vitest'
import { snoozeDays } from './snooze-days.ts'

test.each([
  ['2026-11-16', ['2026-11-17', '2026-11-23', '2026-11-30', '2026-12-14']],
  ['2026-11-20', ['2026-11-21', '2026-11-23', '2026-12-04', '2026-12-18']],
  ['2026-11-22', ['2026-11-23', '2026-12-06', '2026-12-20']],
])('on %s a line can wait until %j', (today, days) => {
  expect(snoozeDays(today).map(({ value }) => value)).toEqual(days)
})

test('each is named with its day', () => {
  expect(snoozeDays('2026-11-16')[1]?.label).toBe('am Montag, 23.11.')
})
