import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSettings } from '../../shared/settings/settings.ts'
import { balanceOf, moveWeight, partKeys, WHOLE } from './balance-weights.ts'

const start = balanceOf(defaultSettings.weights)
const sumOf = (values: Record<string, number>) => Object.values(values).reduce((a, b) => a + b, 0)
const move = fc.tuple(fc.constantFrom(...partKeys), fc.integer({ min: -50, max: 1100 }))

test('whatever is moved, all together stay a thousand whole points', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 12 }), moves => {
      const { values } = moves.reduce((now, [key, to]) => moveWeight(now, key, to), start)
      expect(sumOf(values)).toBe(WHOLE)
      for (const value of Object.values(values)) {
        expect(Number.isInteger(value)).toBe(true)
        expect(value).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test('the moved one has what was asked for, the others keep their proportion', () => {
  const { values } = moveWeight(start, 'language', 650)
  expect(values.language).toBe(650)
  expect(values.topics).toBe(125)
  expect(values.distance).toBe(75)
  expect(values.time).toBe(50)
})

test('a slider drawn to the end and back restores the others', () => {
  const end = moveWeight(start, 'topics', 1000)
  expect(end.values.language).toBe(0)
  expect(moveWeight(end, 'topics', 250).values).toEqual(defaultSettings.weights)
})

test('where the others have nothing, they share equally', () => {
  const end = moveWeight(start, 'age', 1000)
  const { values } = moveWeight(end, 'time', 0)
  expect(values.age).toBe(1000)
  const other = moveWeight(balanceOf(end.values), 'age', 300)
  expect(Math.max(...partKeys.map(key => other.values[key]))).toBe(300)
  expect(other.values.language).toBe(100)
})
