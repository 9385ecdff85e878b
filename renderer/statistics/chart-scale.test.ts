import { expect, test } from 'vitest'
import { heightsOf } from './chart-scale.ts'

test('the height begins at nought unless the line would lie flat', () => {
  expect(heightsOf([0, 6, 24, 62])).toEqual({ from: 0, to: 62 })
  expect(heightsOf([58, 61, 66, 64, 70, 73, 76, 82])).toEqual({ from: 55, to: 82 })
  expect(heightsOf([30, 30])).toEqual({ from: 0, to: 30 })
})

test('the lowest point never lies below the axis', () => {
  for (const values of [
    [10, 11],
    [99, 100],
    [1000, 1999],
  ]) {
    const { from, to } = heightsOf(values)
    expect(from).toBeLessThan(Math.min(...values))
    expect(to).toBe(Math.max(...values))
  }
})

test('without numbers, or with noughts only, there is still a height', () => {
  expect(heightsOf([])).toEqual({ from: 0, to: 1 })
  expect(heightsOf([0, 0])).toEqual({ from: 0, to: 1 })
})
