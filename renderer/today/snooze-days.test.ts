import { expect, test } from 'vitest'
import { snoozeDays } from './snooze-days.ts'

const holidays = new Set(['2026-12-25', '2027-01-01', '2027-03-26', '2027-03-29'])

test.each([
  ['2026-11-16', ['2026-11-17', '2026-11-23', '2026-11-30', '2026-12-14']],
  ['2026-11-20', ['2026-11-23', '2026-12-04', '2026-12-18']],
  ['2026-11-21', ['2026-11-23', '2026-12-07', '2026-12-21']],
  ['2026-11-22', ['2026-11-23', '2026-12-07', '2026-12-21']],
  ['2026-12-24', ['2026-12-28', '2027-01-07', '2027-01-21']],
  ['2027-03-25', ['2027-03-30', '2027-04-08', '2027-04-22']],
])('on %s a line can wait until %j', (today, days) => {
  expect(snoozeDays(today, holidays).map(({ value }) => value)).toEqual(days)
})

test.each([
  ['2026-11-16', ['morgen, Di 17.11.', 'am Montag, 23.11.']],
  ['2026-11-20', ['am Montag, 23.11.', 'in zwei Wochen, Fr 04.12.']],
  ['2026-11-22', ['morgen, Mo 23.11.', 'in zwei Wochen, Mo 07.12.']],
  ['2027-03-25', ['am Dienstag, 30.03.', 'in zwei Wochen, Do 08.04.']],
])('on %s the first two are named %j', (today, labels) => {
  const named = snoozeDays(today, holidays).map(({ label }) => label)
  expect(named.slice(0, 2)).toEqual(labels)
})
