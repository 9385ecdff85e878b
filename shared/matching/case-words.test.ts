import { expect, test } from 'vitest'
import { ageWords, appointmentWords, familyWords } from './case-words.ts'

const aged = (...ages: (number | null)[]) => ages.map(age => ({ age }))

test.each([
  [aged(34, 9, 7), 'Kinder 7 und 9 Jahre'],
  [aged(34, 12, 3, 7), 'Kinder 3, 7 und 12 Jahre'],
  [aged(34, 1, 0), 'Kinder 0 und 1 Jahr'],
  [aged(34, 1), 'Kind 1 Jahr'],
  [aged(34, 0), 'Kind 0 Jahre'],
  [aged(34, null), '2 Personen'],
  [aged(34), '1 Person'],
])('a family is told by its children: %j is %s', (members, words) => {
  expect(familyWords(members)).toBe(words)
})

test('a person by her age, an appointment by its time', () => {
  expect([34, 1, null].map(age => ageWords({ age }))).toEqual(['34 Jahre', '1 Jahr', ''])
  expect(appointmentWords({ day: '2026-11-24', time: '10:00' })).toBe('Di 24.11., 10:00 Uhr')
  expect(appointmentWords({ day: '2026-11-24', time: null })).toBe('Di 24.11.')
})
