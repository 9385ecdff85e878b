import { expect, test } from 'vitest'
import {
  ageDimension,
  genderDimension,
  outcomeDimension,
} from '../../shared/statistics/dimensions.ts'
import { marksOf } from './chart-marks.ts'

test.each([genderDimension, ageDimension, outcomeDimension])(
  'no two columns look alike: $name',
  ({ categories }) => {
    const marks = marksOf(categories)
    expect(marks).toHaveLength(categories.length)
    expect(new Set(marks).size).toBe(categories.length)
  },
)

test('no answer is an outline, no place a hatch', () => {
  const marks = marksOf(outcomeDimension.categories)
  const of = (key: string) => marks[outcomeDimension.categories.findIndex(one => one.key === key)]
  expect([of('ohne-antwort'), of('kein-platz')]).toEqual(['outline', 'hatch'])
})
