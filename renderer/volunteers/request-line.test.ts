import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween, formatDay } from '../../shared/lib/dates.ts'
import { nextWeekday, readRequestLine, topicOf } from './request-line.ts'

// Monday
const today = '2026-11-16'
const known = {
  today,
  languages: [
    { value: 'prs', label: 'Dari' },
    { value: 'ti', label: 'Tigrinya' },
    { value: 'ku', label: 'Kurdisch (Kurmanci)' },
  ],
  places: [{ value: '06440008', label: 'Friedberg' }],
}
const read = (text: string) => readRequestLine(text, known)

test('the sentence of the phone fills every field it names', () => {
  expect(read('Dari, Ausländerbehörde, Dienstag 10:00')).toEqual({
    ...{ language: 'prs', task: 'Ausländerbehörde', topic: 'behoerde' },
    ...{ day: '2026-11-17', time: '10:00' },
  })
})

test.each([
  ['Elternsprechtag Schule, 24.11. 9.30 Uhr, 90 Min', { day: '2026-11-24', time: '09:30' }],
  ['Arzt, Di 24.11. um 10 Uhr', { day: '2026-11-24', time: '10:00', topic: 'gesundheit' }],
  ['Jobcenter morgen 8:15, 1,5 Stunden', { day: '2026-11-17', time: '08:15', minutes: 90 }],
  ['Fr 14:00, Wohnung ansehen', { day: '2026-11-20', time: '14:00', topic: 'wohnen' }],
  ['Dolmetschen beim Arzt, Montag', { kind: 'dolmetschen', day: '2026-11-23' }],
  ['Patin gesucht, Tigrinya', { kind: 'tandem', language: 'ti', task: 'Patin gesucht' }],
  ['Kurdisch, Gericht, 2.1.', { language: 'ku', topic: 'gericht', day: '2027-01-02' }],
  ['Rathaus, Friedberg, Mi. 9:00', { municipality: '06440008', task: 'Rathaus' }],
] as const)('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected)
})

test.each([
  ['Zimmer 24.61. suchen', 'day'],
  ['Raum 25:00', 'time'],
  ['Zimmer 12.75', 'time'],
  ['So wie letztes Mal', 'day'],
  ['Wohnung in der Freitagstraße', 'day'],
] as const)('%s says nothing about the %s', (text, field) => {
  expect(read(text)).not.toHaveProperty(field)
})

test('the end of a word is no preposition', () => {
  expect(read('Raum 12:00')).toEqual({ task: 'Raum', time: '12:00' })
})

test('a village that bears the only words is what it is about', () => {
  expect(read('Friedberg')).toEqual({ task: 'Friedberg' })
})

test('a topic is found by its word, an unknown one is not guessed', () => {
  expect(topicOf('Termin beim Kinderarzt')).toBe('gesundheit')
  expect(topicOf('Etwas ganz anderes')).toBeUndefined()
})

test('a weekday is always one of the next seven days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4000 }), (weekday, n) => {
      const from = new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10)
      const next = nextWeekday(weekday, from)
      expect(daysBetween(from, next)).toBeGreaterThanOrEqual(1)
      expect(daysBetween(from, next)).toBeLessThanOrEqual(7)
      expect(daysBetween('2024-01-01', next) % 7).toBe(weekday)
    }),
  )
})

test('every day that is written out is read back, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), n => {
      const day = new Date(Date.UTC(2026, 10, 16 + n)).toISOString().slice(0, 10)
      expect(read(`Dari, Amt, ${formatDay(day)} 11:30`)).toMatchObject({ day, time: '11:30' })
    }),
  )
})
