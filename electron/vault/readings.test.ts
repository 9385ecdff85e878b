import { expect, test } from 'vitest'
import { createReadings } from './readings.ts'

const at = (time: string) => `2026-11-16T${time}.000Z`

test.each([
  ['the same moment', 'miriam', 'file', '08:00:00', false],
  ['a moment before the time is over', 'miriam', 'file', '08:14:59', false],
  ['when the time is over', 'miriam', 'file', '08:15:00', true],
  ['another file', 'miriam', 'other', '08:01:00', true],
  ['another person', 'sevgi', 'file', '08:01:00', true],
  ['a clock that was set back', 'miriam', 'file', '07:59:59', true],
])('recorded at eight, asked at %s', (_, actor, file, time, isNew) => {
  const readings = createReadings()
  expect(readings.isNew('miriam', 'file', at('08:00:00'))).toBe(true)
  readings.note('miriam', 'file', at('08:00:00'))
  expect(readings.isNew(actor, file, at(time))).toBe(isNew)
})
