import { expect, test } from 'vitest'
import { zoomAfter } from './zoom.ts'

test('zoom goes up and down in steps, stops at both ends and comes back to 100 %', () => {
  expect(zoomAfter('+', 1)).toBe(1.1)
  expect(zoomAfter('-', 1)).toBe(0.9)
  expect(zoomAfter('+', 2.5)).toBe(2.5)
  expect(zoomAfter('-', 0.8)).toBe(0.8)
  expect(zoomAfter('0', 1.75)).toBe(1)
  expect(zoomAfter('a', 1)).toBeUndefined()
})
