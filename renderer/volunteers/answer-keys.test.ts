import { expect, test } from 'vitest'
import { declineReason } from '../../shared/volunteers/assignment.ts'
import { answerKeys, answerOf } from './answer-keys.ts'

test('every answer has one key of its own', () => {
  const keys = answerKeys.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.every(key => /^[A-Z]$/.test(key))).toBe(true)
})

test('there is one for yes and one for every reason to decline', () => {
  expect(answerKeys.map(({ id }) => id).toSorted()).toEqual(
    ['zugesagt', ...declineReason.options].toSorted(),
  )
  for (const { id } of answerKeys) {
    const { answer, reason } = answerOf(id)
    expect(answer === 'zugesagt' ? reason : id).toBe(answer === 'zugesagt' ? null : reason)
  }
})
