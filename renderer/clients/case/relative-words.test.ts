import { expect, test } from 'vitest'
import type { Relative } from '../../../shared/clients/client-file.ts'
import { relativeWords } from './relative-words.ts'

const child: Relative = {
  ...{ id: '1', number: '2026-0118', familyName: 'Nori', givenNames: 'Omid', ownScript: '' },
  ...{ relation: 'kind', gender: 'm', sameHousehold: true, closedOn: null, status: null },
  birthDate: { precision: 'unknown', value: null },
}
const words = (birthDate: Relative['birthDate']) =>
  relativeWords({ ...child, birthDate }, '2026-11-16')

test.each([
  ['2026-11-02', 'Sohn, unter 1 Monat'],
  ['2026-06-08', 'Sohn, 5 Monate'],
  ['2025-10-08', 'Sohn, 13 Monate'],
  ['2024-11-16', 'Sohn, 2'],
])('born on %s', (value, said) => {
  expect(words({ precision: 'day', value })).toBe(said)
})

test('without a day of birth there is no age', () => {
  expect(words({ precision: 'unknown', value: null })).toBe('Sohn')
})
