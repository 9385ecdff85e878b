import { expect, it } from 'vitest'
import { announcedSeconds, waitingText } from './waiting.ts'

it('counts in seconds, then in minutes', () => {
  expect(waitingText(1)).toBe('1 Sekunde')
  expect(waitingText(90)).toBe('90 Sekunden')
  expect(waitingText(845)).toBe('14:05 Minuten')
})

it('speaks in rounded steps and never of less than is left', () => {
  expect(announcedSeconds(845)).toBe(900)
  expect(announcedSeconds(59)).toBe(60)
  expect(announcedSeconds(11)).toBe(20)
  expect(announcedSeconds(4)).toBe(10)
})
