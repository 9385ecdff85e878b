import { expect, test } from 'vitest'
import { addDays } from '../lib/dates.ts'
import { defaultSettings } from '../settings/settings.ts'
import { deskDay } from './desk-day.ts'
import type { DeskFacts, ReservationFacts, WishWaitingFacts } from './desk-facts.ts'
import { deskLinesOf } from './desk-rules.ts'

const TODAY = '2026-11-16'
const rules = { ...defaultSettings.desk, ...defaultSettings.referrals }
const day = deskDay(TODAY, rules, new Set<string>())
const said = (facts: DeskFacts) =>
  deskLinesOf(facts, day).map(line => `${line.kind} ${line.group} ${line.code} ${line.day}`)

const reservation: ReservationFacts = {
  ...{ kind: 'reservation', id: 'd1', clientId: 'c1', caseId: 'w1', of: 'begleitung' },
  until: TODAY,
}
const wish: WishWaitingFacts = {
  ...{ kind: 'wish-waiting', id: 'w1', clientId: 'c1', resting: false, of: 'tandem' },
  ...{ since: addDays(TODAY, -60), addedOn: addDays(TODAY, -60), agreed: true, reckoned: true },
  hasSomebody: false,
}

test('a reservation rises a week before its end, and is said for a week after', () => {
  const until = (days: number) => said({ ...reservation, until: addDays(TODAY, days) })
  expect(until(8)).toEqual([])
  expect(until(7)).toEqual(['reservation soon begleitung 2026-11-23'])
  expect(until(0)).toEqual(['reservation today begleitung 2026-11-16'])
  expect(until(-7)).toEqual(['reservation overdue begleitung 2026-11-09'])
  expect(until(-8)).toEqual([])
})

test('a wish rises after sixty days without anybody', () => {
  const waits = (part: Partial<WishWaitingFacts>) => said({ ...wish, ...part })
  expect(waits({})).toEqual(['wish-waiting today ohne 2026-09-17'])
  expect(waits({ since: addDays(TODAY, -59) })).toEqual([])
  expect(waits({ hasSomebody: true })).toEqual([])
  expect(waits({ resting: true })).toEqual([])
  expect(waits({ agreed: false })).toEqual(['wish-waiting today einverstaendnis 2026-09-17'])
})

test('a wish that no run has seen rises after a week', () => {
  const added = (days: number, part: Partial<WishWaitingFacts> = {}) => {
    const on = addDays(TODAY, -days)
    return said({ ...wish, reckoned: false, since: on, addedOn: on, ...part })
  }
  expect(added(6)).toEqual([])
  expect(added(7)).toEqual(['wish-waiting today neu 2026-11-09'])
  expect(added(7, { agreed: false })).toEqual([])
  expect(added(0, { since: addDays(TODAY, -60) })).toEqual(['wish-waiting today neu 2026-09-17'])
})
