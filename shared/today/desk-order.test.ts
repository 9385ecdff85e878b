import { expect, test } from 'vitest'
import type { DeskItem } from './desk.ts'
import { byUrgency } from './desk-order.ts'
import { isSnoozeDay } from './snooze-rules.ts'

const blank = { code: null, text: '', detail: '', target: null, clientId: null }
const line = (kind: DeskItem['kind'], group: DeskItem['group'], day: string): DeskItem => ({
  ...{ ...blank, key: `${kind}:${day}`, kind, group, day },
})

test('the oldest promise first, then the day, then what comes', () => {
  const sorted = [
    line('step', 'overdue', '2026-11-10'),
    line('deadline', 'overdue', '2026-11-13'),
    line('withdrawal', 'today', '2026-11-16'),
    line('step', 'today', '2026-11-16'),
    line('shared-task', 'today', '2026-11-16'),
    line('help-request', 'today', '2026-11-16'),
    line('deadline', 'today', '2026-11-20'),
    line('handed-over', 'today', '2026-11-14'),
    line('consent', 'today', '2026-11-16'),
    line('referral', 'today', '2026-10-27'),
    line('referral', 'today', '2026-11-06'),
    line('waiting-over', 'today', '2026-11-01'),
    line('arrival', 'today', '2026-11-13'),
    line('check-in', 'today', '2026-11-10'),
    line('papers', 'today', '2026-11-16'),
    line('draft', 'today', '2026-11-12'),
    line('backup', 'today', '2026-11-01'),
    line('need-idle', 'today', '2026-10-01'),
    line('silent', 'today', '2026-09-01'),
    line('silent', 'today', '2026-09-02'),
    line('tandem-silent', 'today', '2026-08-01'),
    line('helper-silent', 'today', '2026-08-01'),
    line('rechecks', 'today', '2026-11-16'),
    line('step', 'soon', '2026-11-17'),
    line('deadline', 'soon', '2026-11-18'),
    line('step', 'soon', '2026-11-22'),
  ]
  expect(sorted.toReversed().toSorted(byUrgency)).toEqual(sorted)
})

test.each([
  ['2026-11-16', false],
  ['2026-11-17', true],
  ['2027-11-17', true],
  ['2027-11-18', false],
])('a line can wait until %s: %s', (until, expected) => {
  expect(isSnoozeDay(until, '2026-11-16')).toBe(expected)
})
