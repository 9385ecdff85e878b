import { expect, test } from 'vitest'
import { readClock } from './clock-text.ts'

test.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['9.30', '09:30'],
  ['9:30', '09:30'],
  ['0930', '09:30'],
  ['17 Uhr', '17:00'],
  ['17:15 Uhr', '17:15'],
  ['24', '24'],
  ['9:75', '9:75'],
  ['morgens', 'morgens'],
  ['', ''],
])('"%s" is read as "%s"', (typed, read) => {
  expect(readClock(typed)).toBe(read)
})
