import { expect, test } from 'vitest'
import {
  type Attempts,
  attemptsOf,
  countAttempt,
  countSuccess,
  freeTriesLeft,
  uncountAttempt,
  waitLeftMs,
} from './attempts.ts'

const anna = 'anna'

function failed(times: number, at = 0): Attempts {
  let all: Attempts = {}
  for (let i = 0; i < times; i++) all = countAttempt(all, anna, at)
  return all
}

test('five tries are free', () => {
  for (let times = 0; times < 5; times++) {
    const state = attemptsOf(failed(times), anna)
    expect(freeTriesLeft(state)).toBe(5 - times)
    expect(waitLeftMs(state, 0)).toBe(0)
  }
})

test.each([
  [5, 2],
  [6, 4],
  [7, 8],
  [13, 512],
  [14, 900],
  [60, 900],
  [2000, 900],
])('after %i failures one waits %i seconds', (times, seconds) => {
  const state = attemptsOf(failed(times, 1000), anna)
  expect(freeTriesLeft(state)).toBe(0)
  expect(waitLeftMs(state, 1000)).toBe(seconds * 1000)
  expect(waitLeftMs(state, 1000 + seconds * 1000 - 1)).toBe(1)
  expect(waitLeftMs(state, 1000 + seconds * 1000)).toBe(0)
})

test('success resets and is remembered', () => {
  const all = countSuccess(failed(9), anna, '2026-08-01T08:00:00.000Z')
  const state = attemptsOf(all, anna)
  expect(waitLeftMs(state, 0)).toBe(0)
  expect(freeTriesLeft(state)).toBe(5)
  expect(attemptsOf(countAttempt(all, anna, 0), anna).lastUnlockedAt).toBe(
    '2026-08-01T08:00:00.000Z',
  )
})

test('one person’s failures are not another’s', () => {
  expect(attemptsOf(failed(9), 'bert').failed).toBe(0)
  expect(attemptsOf(failed(9), '__proto__').failed).toBe(0)
})

test('an attempt that was not about the passphrase can be taken back', () => {
  expect(attemptsOf(uncountAttempt(failed(3), anna), anna).failed).toBe(2)
  expect(attemptsOf(uncountAttempt({}, anna), anna).failed).toBe(0)
})
