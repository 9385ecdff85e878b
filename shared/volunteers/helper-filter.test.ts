import { expect, test } from 'vitest'
import type { Places } from '../offers/places.ts'
import { reaches } from './helper-filter.ts'

const [FRIEDBERG, BAD_NAUHEIM, GEDERN] = ['06440008', '06440002', '06440009'] as const
const places: Places = new Map([
  [FRIEDBERG, { name: 'Friedberg', longitude: 8.755, latitude: 50.336 }],
  [BAD_NAUHEIM, { name: 'Bad Nauheim', longitude: 8.739, latitude: 50.365 }],
  [GEDERN, { name: 'Gedern', longitude: 9.196, latitude: 50.424 }],
])

test.each([
  [FRIEDBERG, null, FRIEDBERG, true],
  [FRIEDBERG, 0, FRIEDBERG, true],
  [FRIEDBERG, null, BAD_NAUHEIM, false],
  [FRIEDBERG, 3, BAD_NAUHEIM, false],
  [FRIEDBERG, 4, BAD_NAUHEIM, true],
  [FRIEDBERG, 20, GEDERN, false],
  [FRIEDBERG, 40, GEDERN, true],
  [null, 200, FRIEDBERG, false],
  ['06435014', null, '06415000', true],
] as const)('from %s within %s km to %s: %s', (municipality, radiusKm, place, expected) => {
  expect(reaches({ municipality, radiusKm }, place, places)).toBe(expected)
})
