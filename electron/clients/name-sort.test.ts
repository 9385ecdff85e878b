import { expect, test } from 'vitest'
import { nameSort } from './name-sort.ts'

const sorted = (names: [string, string][]) =>
  names
    .map(([familyName, givenNames]) => ({ familyName, givenNames }))
    .toSorted((a, b) => (nameSort(a) < nameSort(b) ? -1 : 1))
    .map(({ familyName, givenNames }) => `${familyName}, ${givenNames}`)

test('names stand as in a phone book', () => {
  const inOrder: [string, string][] = [
    ['Abdel', 'Zara'],
    ['Abdel Karim', 'Ali'],
    ['Mueller', 'Anna'],
    ['Müller', 'Berta'],
    ['Muller', 'Anna'],
    ["'Omar", 'Said'],
    ['Straße', 'A'],
    ['Strasse', 'B'],
    ['Zouari', 'Élodie'],
    ['محمد', 'علي'],
  ]
  expect(sorted(inOrder.toReversed())).toEqual(inOrder.map(name => name.join(', ')))
})

test('who has one name only is found under it', () => {
  expect(nameSort({ familyName: '', givenNames: 'Aynur' })).toBe('aynur')
  expect(nameSort({ familyName: 'Özdemir', givenNames: '' })).toBe('oezdemir')
})
