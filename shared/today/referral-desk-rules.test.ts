import { expect, test } from 'vitest'
import { defaultSettings } from '../settings/settings.ts'
import { deskDay } from './desk-day.ts'
import type { DeskFacts } from './desk-facts.ts'
import { deskLinesOf } from './desk-rules.ts'

const rules = { ...defaultSettings.desk, ...defaultSettings.referrals }
const ofCase = { clientId: '019a8b00-0000-7000-8000-00000000000a', resting: false } as const
const linesOf = (facts: DeskFacts, on: string, changed = rules) =>
  deskLinesOf(facts, deskDay(on, changed, new Set()))
const said = (facts: DeskFacts, on: string) =>
  linesOf(facts, on).map(({ key, group }) => [key, group])

const sent = (remindedOn: string | null = null): DeskFacts => ({
  ...{ ...ofCase, kind: 'referral', id: 'r', sentOn: '2026-11-01', remindedOn },
})

test.each([
  ['2026-11-10', []],
  ['2026-11-11', [['referral:r:1', 'today']]],
  ['2026-11-20', [['referral:r:1', 'today']]],
  ['2026-11-21', [['referral:r:2', 'today']]],
  ['2026-12-01', [['referral:r:3', 'today']]],
  ['2026-12-02', [['referral:r:3', 'overdue']]],
])('without an answer, on %s', (on, expected) => {
  expect(said(sent(), on)).toEqual(expected)
})

test.each([
  ['before the first time counts for none', '2026-11-09', '2026-11-12', ['referral:r:1']],
  ['silences the first time', '2026-11-11', '2026-11-20', []],
  ['not the second', '2026-11-20', '2026-11-21', ['referral:r:2']],
  ['silences the second', '2026-11-21', '2026-11-30', []],
  ['not the third', '2026-11-30', '2026-12-01', ['referral:r:3']],
  ['silences the last for good', '2026-12-01', '2027-03-01', []],
])('a reminder %s', (_, remindedOn, on, keys) => {
  expect(linesOf(sent(remindedOn), on).map(({ key }) => key)).toEqual(keys)
})

test('the days are a setting, in whatever order they stand', () => {
  const changed = { ...rules, reminderDays: [21, 7, 14] as [number, number, number] }
  const codes = (on: string) => linesOf(sent(), on, changed).map(({ code }) => code)
  expect(codes('2026-11-07')).toEqual([])
  expect(codes('2026-11-08')).toEqual(['1'])
  expect(codes('2026-11-22')).toEqual(['3'])
})

test.each([
  ['on its last day', null, '2026-11-13', []],
  ['the day after', null, '2026-11-14', ['waiting-over:r:2026-11-13']],
  ['asked since', '2026-11-16', '2026-11-25', []],
  ['asked ten days ago', '2026-11-16', '2026-11-26', ['waiting-over:r:2026-11-13']],
  ['asked only before', '2026-11-10', '2026-11-14', ['waiting-over:r:2026-11-13']],
])('a waiting list %s', (_, remindedOn, on, keys) => {
  const facts = { ...ofCase, kind: 'waiting-over', id: 'r', remindedOn } as const
  expect(linesOf({ ...facts, waitUntil: '2026-11-13' }, on).map(({ key }) => key)).toEqual(keys)
  expect(linesOf({ ...facts, waitUntil: null }, on)).toEqual([])
})

test.each([
  ['13 days after the acceptance', null, '2026-11-15', []],
  ['14 days after it', null, '2026-11-16', ['zusage']],
  ['on the day of the appointment', '2026-11-10', '2026-11-10', []],
  ['the day after it', '2026-11-10', '2026-11-11', ['termin']],
  ['while the appointment lies ahead', '2026-12-10', '2026-11-30', []],
])('the client is asked %s', (_, appointmentOn, on, codes) => {
  const facts = { ...ofCase, kind: 'arrival', id: 'r', acceptedOn: '2026-11-02' } as const
  expect(linesOf({ ...facts, appointmentOn, told: false }, on).map(({ code }) => code)).toEqual(
    codes,
  )
  expect(linesOf({ ...facts, appointmentOn, told: true }, on)).toEqual([])
})

test('a withdrawal stays until the recipient knows', () => {
  const facts = { ...ofCase, kind: 'withdrawal', letterId: 'l', referralId: 'r' } as const
  const withdrawn = { ...facts, withdrawnOn: '2026-11-16', told: false }
  expect(said(withdrawn, '2026-11-16')).toEqual([['withdrawal:l', 'today']])
  expect(said(withdrawn, '2027-01-01')).toEqual([['withdrawal:l', 'overdue']])
  expect(said({ ...withdrawn, told: true }, '2027-01-01')).toEqual([])
})

test('entries to look at again are one line a week, and none where nothing is left', () => {
  const week = { kind: 'rechecks', monday: '2026-11-16' } as const
  expect(linesOf({ ...week, open: 5 }, '2026-11-18')).toMatchObject([
    { key: 'rechecks:2026-11-16', code: '5', clientId: null },
  ])
  expect(linesOf({ ...week, open: 0 }, '2026-11-18')).toEqual([])
})
