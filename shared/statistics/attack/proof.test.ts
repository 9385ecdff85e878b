import { expect, test } from 'vitest'
import { isPossible, provenLeast } from './proof.ts'
import { toSystem } from './system.ts'

const system = toSystem({
  cells: [{ id: 't', exact: 9 }, { id: 'a', high: 6 }, { id: 'b' }],
  identities: [
    {
      says: 'Summe',
      terms: [
        [1, 't'],
        [-1, 'a'],
        [-1, 'b'],
      ],
    },
  ],
  targets: [],
})

test.each([
  ['fits', [9, 4, 5], true],
  ['misses the sum', [9, 4, 4], false],
  ['leaves a bound', [9, 7, 2], false],
  ['is no number', [9, Number.NaN, 5], false],
])('a world that %s', (_, point, possible) => {
  expect(isPossible(system, Float64Array.from(point))).toBe(possible)
})

test('the right multiplier proves the least, any other proves less', () => {
  const b = Float64Array.of(0, 0, 1)
  expect(provenLeast(system, b, Float64Array.of(-1))).toBe(3)
  expect(provenLeast(system, b, Float64Array.of(0))).toBe(0)
  expect(provenLeast(system, b, Float64Array.of(-2))).toBe(-Infinity)
})
