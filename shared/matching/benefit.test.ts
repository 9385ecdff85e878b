import { expect, test } from 'vitest'
import { benefitOf } from './benefit.ts'

const waits = (waitingDays: number, urgency: Parameters<typeof benefitOf>[1]['urgency']) => ({
  ...{ waitingDays, urgency },
})

test.each([
  [5000, 0, waits(0, 'normal'), false],
  [5824, 824, waits(0, 'kann-warten'), false],
  [6007, 824, waits(61, 'normal'), false],
  [6540, 1000, waits(180, 'normal'), false],
  [6540, 1000, waits(181, 'normal'), false],
  [5300, 0, waits(0, 'dringend'), false],
  [5600, 0, waits(0, 'akut'), false],
  [5050, 0, waits(0, 'normal'), true],
  // their waiting begins tomorrow
  [5000, 0, waits(-1, 'normal'), false],
  [7190, 1000, waits(400, 'akut'), true],
] as const)('%d', (expected, score, one, wasProposed) => {
  expect(benefitOf(score, one, wasProposed)).toBe(expected)
})
