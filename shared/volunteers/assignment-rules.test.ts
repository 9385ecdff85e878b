import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../lib/dates.ts'
import { defaultApprovalSettings } from './approval.ts'
import { assignmentKind } from './assignment.ts'
import {
  assignmentStateOn,
  type Engagement,
  hasFreePlace,
  laterDay,
  mayClose,
  nextCheckOf,
  openStateOf,
  placesTaken,
  silentDaysOf,
  weekdayOf,
  weekOf,
} from './assignment-rules.ts'

const TODAY = '2026-11-16'
const { cadenceDays: cadence } = defaultApprovalSettings
const nearDay = fc.integer({ min: -400, max: 400 }).map(days => addDays(TODAY, days))
const maybeDay = fc.option(nearDay)

test('an assignment begins on its day, a tandem with its first meeting', () => {
  const course = { startOn: TODAY, firstMeetingOn: null, endedOn: null }
  const stateOf = (part: Partial<Parameters<typeof assignmentStateOn>[0]>) =>
    assignmentStateOn({ kind: 'begleitung', ...course, ...part }, TODAY)
  expect(stateOf({})).toBe('laeuft')
  expect(stateOf({ startOn: '2026-11-17' })).toBe('angebahnt')
  expect(stateOf({ kind: 'tandem' })).toBe('angebahnt')
  expect(stateOf({ kind: 'tandem', firstMeetingOn: '2026-11-17' })).toBe('angebahnt')
  expect(stateOf({ kind: 'tandem', firstMeetingOn: TODAY })).toBe('laeuft')
  expect(stateOf({ kind: 'tandem', endedOn: TODAY })).toBe('beendet')
})

test('silence counts from the later of begin and last word', () => {
  const quiet = { startOn: '2026-10-01', endedOn: null, lastWordOn: null, helperState: 'aktiv' }
  const silent = (part: Partial<Parameters<typeof silentDaysOf>[0]>) =>
    silentDaysOf({ ...quiet, helperState: 'aktiv', ...part }, TODAY)
  expect(silent({})).toBe(46)
  expect(silent({ lastWordOn: '2026-11-10' })).toBe(6)
  // a word from before it began
  expect(silent({ lastWordOn: '2026-09-01' })).toBe(46)
  expect(silent({ startOn: '2026-12-01' })).toBe(0)
  expect(silent({ endedOn: '2026-11-01' })).toBeNull()
  expect(silent({ helperState: 'pause' })).toBeNull()
  expect(silent({ helperState: 'verabschiedet' })).toBe(46)
})

test('the next check comes by its own rhythm or that of the kind, and waits for a pause to end', () => {
  const next = (part: Partial<Parameters<typeof nextCheckOf>[0]>) =>
    nextCheckOf(
      {
        ...{ kind: 'begleitung', startOn: '2026-10-01', endedOn: null, cadenceDays: null },
        ...{ lastCheckInOn: null, helperState: 'aktiv', pauseUntil: null, ...part },
      },
      cadence,
    )
  expect(next({})).toBe('2026-10-31')
  expect(next({ kind: 'dolmetschen' })).toBe('2026-12-30')
  expect(next({ cadenceDays: 14 })).toBe('2026-10-15')
  expect(next({ lastCheckInOn: '2026-11-15' })).toBe('2026-12-15')
  expect(next({ endedOn: '2026-11-01' })).toBeNull()
  expect(next({ helperState: 'pause' })).toBeNull()
  expect(next({ helperState: 'pause', pauseUntil: '2026-12-24' })).toBe('2026-12-24')
  expect(next({ helperState: 'pause', pauseUntil: '2026-10-05' })).toBe('2026-10-31')
})

test('a week begins on Monday', () => {
  expect(weekdayOf(TODAY)).toBe(1)
  expect(weekOf('2026-11-22')).toEqual({ first: TODAY, last: '2026-11-22' })
  fc.assert(
    fc.property(nearDay, day => {
      const { first, last } = weekOf(day)
      expect([weekdayOf(first), weekdayOf(last)]).toEqual([1, 7])
      expect(first <= day && day <= last).toBe(true)
    }),
  )
})

const engagement: fc.Arbitrary<Engagement> = fc.record({
  kind: fc.constantFrom(...assignmentKind.options),
  startOn: nearDay,
  endedOn: maybeDay,
})

test('accompaniments and tandems take a place while they last, interpreting in its week', () => {
  const capacity = { lotse: 2, dolmetscher: 1, pate: 1 }
  fc.assert(
    fc.property(fc.array(engagement, { maxLength: 12 }), nearDay, (all, on) => {
      const running = all.filter(({ endedOn }) => endedOn === null)
      const count = (kind: Engagement['kind']) => running.filter(one => one.kind === kind)
      expect(placesTaken(all, 'lotse', on)).toBe(count('begleitung').length)
      expect(placesTaken(all, 'pate', on)).toBe(count('tandem').length)
      const monday = weekOf(on).first
      const sameWeek = count('dolmetschen').filter(one => weekOf(one.startOn).first === monday)
      expect(placesTaken(all, 'dolmetscher', on)).toBe(sameWeek.length)
      expect(hasFreePlace(capacity, all, 'tandem', on)).toBe(count('tandem').length < 1)
    }),
  )
})

test('a request is what its answers make of it', () => {
  expect(openStateOf([])).toBe('offen')
  expect(openStateOf(['abgelehnt'])).toBe('offen')
  expect(openStateOf(['abgelehnt', 'gefragt'])).toBe('angefragt')
  expect(openStateOf(['gefragt', 'zugesagt'])).toBe('zugesagt')
  expect(mayClose('offen', 'erledigt')).toBe(false)
  expect(mayClose('zugesagt', 'erledigt')).toBe(true)
  expect(mayClose('angefragt', 'abgesagt')).toBe(true)
  expect(mayClose('erledigt', 'abgesagt')).toBe(false)
})

test('the later of two days, whichever is known', () => {
  fc.assert(
    fc.property(maybeDay, maybeDay, (a, b) => {
      const known = [a, b].filter(day => day !== null).toSorted()
      expect(laterDay(a, b)).toBe(known.at(-1) ?? null)
    }),
  )
})
