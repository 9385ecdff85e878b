import { expect, test } from 'vitest'
import { addDays } from '../lib/dates.ts'
import { defaultSettings } from '../settings/settings.ts'
import { deskDay } from './desk-day.ts'
import type { CheckInFacts, DeskFacts, HelpRequestFacts } from './desk-facts.ts'
import { deskLinesOf } from './desk-rules.ts'

const TODAY = '2026-11-16'
const day = deskDay(
  TODAY,
  { ...defaultSettings.desk, ...defaultSettings.referrals },
  new Set<string>(),
)
const said = (facts: DeskFacts) =>
  deskLinesOf(facts, day).map(line => `${line.kind} ${line.group} ${line.code} ${line.day}`)

const pair: CheckInFacts = {
  ...{ kind: 'check-in', id: 'a1', clientId: 'c1', resting: false, assignmentKind: 'tandem' },
  ...{ startOn: '2026-08-01', lastWordOn: null, helperState: 'aktiv', silentAfter: 30 },
  ...{ cadence: defaultSettings.approvals.cadenceDays, cadenceDays: null },
  ...{ lastCheckInOn: null, pauseUntil: null },
}

test('an assignment falls silent on the day that the settings name', () => {
  const silent = (lastWordOn: string | null, helperState: CheckInFacts['helperState'] = 'aktiv') =>
    said({ ...pair, kind: 'tandem-silent', lastWordOn, helperState })
  expect(silent(addDays(TODAY, -30))).toEqual(['tandem-silent today tandem 2026-10-17'])
  expect(silent(addDays(TODAY, -29))).toEqual([])
  expect(silent(null)).toEqual(['tandem-silent today tandem 2026-08-01'])
  expect(silent(null, 'pause')).toEqual([])
  expect(said({ ...pair, kind: 'tandem-silent', resting: true })).toEqual([])
})

test('it is time to ask when the rhythm says so, unless silence says more', () => {
  const check = (part: Partial<CheckInFacts>) => said({ ...pair, ...part })
  const heard = { lastWordOn: '2026-11-10' }
  expect(check({})).toEqual([])
  expect(check(heard)).toEqual(['check-in today tandem 2026-08-31'])
  expect(check({ ...heard, lastCheckInOn: '2026-10-17' })).toEqual([
    'check-in today tandem 2026-11-16',
  ])
  expect(check({ ...heard, lastCheckInOn: '2026-10-18' })).toEqual([])
  expect(check({ ...heard, lastCheckInOn: '2026-10-18', cadenceDays: 14 })).toEqual([
    'check-in today tandem 2026-11-01',
  ])
  expect(check({ ...heard, helperState: 'pause' })).toEqual([])
})

test('a request rises a week ahead, and a promised one when its day has passed', () => {
  const request = (on: string, state: HelpRequestFacts['state']) =>
    said({ kind: 'help-request', id: 'r1', clientId: null, on, state })
  expect(request('2026-11-23', 'offen')).toEqual(['help-request soon offen 2026-11-23'])
  expect(request('2026-11-24', 'offen')).toEqual([])
  expect(request(TODAY, 'angefragt')).toEqual(['help-request today angefragt 2026-11-16'])
  expect(request('2026-11-15', 'offen')).toEqual(['help-request overdue offen 2026-11-15'])
  expect(request(TODAY, 'zugesagt')).toEqual([])
  expect(request('2026-11-15', 'zugesagt')).toEqual(['help-request overdue zugesagt 2026-11-15'])
  expect(request('2026-11-15', 'erledigt')).toEqual([])
  expect(request('2026-11-15', 'abgesagt')).toEqual([])
})
