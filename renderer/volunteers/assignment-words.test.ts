import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../shared/lib/dates.ts'
import {
  byMoment,
  durationText,
  hoursText,
  nextCheckWords,
  notAskedYet,
  silenceWords,
  sinceText,
  urgencyOf,
  whenText,
} from './assignment-words.ts'

const today = '2026-11-16'

test.each([
  [0, null, 'noch kein Einsatz'],
  [90, null, '1,5 h geleistet'],
  [0, 40, '0 h von geplanten 40 h'],
  [1680, 40, '28 h von geplanten 40 h'],
  [80, 20, '1,3 h von geplanten 20 h'],
])('%i minutes of %s hours: %s', (workedMinutes, plannedHours, text) => {
  expect(hoursText({ workedMinutes, plannedHours })).toBe(text)
})

test('silence is said from the day of the settings on, and never for a pause', () => {
  expect(silenceWords({ silentDays: 29 }, 30)).toBeNull()
  expect(silenceWords({ silentDays: 30 }, 30)?.text).toBe('30 Tage still')
  expect(silenceWords({ silentDays: null }, 30)).toBeNull()
})

test.each([
  ['2026-11-13', 'seit 3 Tagen', 'bad'],
  ['2026-11-15', 'seit gestern', 'bad'],
  ['2026-11-16', 'heute', 'warn'],
  ['2026-11-17', 'morgen', 'muted'],
  ['2026-12-08', 'Di 08.12.', 'muted'],
] as const)('the next question on %s: %s', (nextCheckOn, text, tone) => {
  expect(nextCheckWords({ nextCheckOn }, today)).toEqual({ text, tone })
})

test('an ended one asks nobody', () => {
  expect(nextCheckWords({ nextCheckOn: null }, today)).toBeNull()
})

test.each([
  ['laeuft', '2026-09-14', null, 'seit 14.09.'],
  ['laeuft', '2025-09-14', null, 'seit 14.09.2025'],
  ['angebahnt', '2026-11-10', null, 'angebahnt am 10.11.'],
  ['angebahnt', '2026-12-01', null, 'ab 01.12.'],
  ['beendet', '2026-01-02', '2026-10-30', '02.01.2026 bis 30.10.2026'],
] as const)('%s from %s', (state, startOn, endedOn, text) => {
  expect(sinceText({ state, startOn, endedOn }, today)).toBe(text)
})

test('day and hour of a request', () => {
  expect(whenText({ day: '2026-11-24', time: '10:00' }, today)).toBe('Di 24.11., 10:00 Uhr')
  expect(whenText({ day: '2026-11-24', time: null }, today)).toBe('Di 24.11.')
})

test.each([
  [null, ''],
  [45, '45 Minuten'],
  [60, '1 Stunde'],
  [90, '1:30 Stunden'],
  [120, '2 Stunden'],
] as const)('%s minutes', (minutes, text) => {
  expect(durationText(minutes)).toBe(text)
})

test.each([
  ['offen', '2026-11-15', 'Termin vorbei'],
  ['zugesagt', '2026-11-15', 'Termin vorbei'],
  ['angefragt', '2026-11-16', 'heute'],
  ['zugesagt', '2026-11-16', undefined],
  ['offen', '2026-11-18', 'in 2 Tagen'],
  ['offen', '2026-11-19', undefined],
  ['erledigt', '2026-11-01', undefined],
] as const)('%s on %s: %s', (state, day, text) => {
  expect(urgencyOf({ state, day }, today)?.text).toBe(text)
})

test('requests stand in the order of their day and hour', () => {
  const moment = fc.record({
    day: fc.integer({ min: 0, max: 60 }).map(n => addDays(today, n)),
    time: fc.constantFrom(null, '08:00', '09:30', '14:15'),
  })
  fc.assert(
    fc.property(fc.array(moment), moments => {
      const keys = moments.toSorted(byMoment).map(({ day, time }) => `${day} ${time ?? ''}`)
      expect(keys).toEqual(keys.toSorted())
    }),
  )
})

test('whoever was asked is not proposed once more', () => {
  const candidate = (helperId: string) => ({
    ...{ helperId, name: '', municipality: null, verdict: 'passt' as const },
    ...{ distanceKm: null, reasons: [], blockedBySafeguarding: false },
  })
  const answers = [
    { helperId: 'b', helperName: '', state: 'abgelehnt' as const, reason: null, askedOn: today },
  ]
  const left = notAskedYet([candidate('a'), candidate('b')], { answers })
  expect(left.map(({ helperId }) => helperId)).toEqual(['a'])
})
