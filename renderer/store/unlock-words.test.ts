import { expect, it } from 'vitest'
import { AppError } from '../../shared/errors.ts'
import { describeFailure, likelyUser } from './unlock-words.ts'

const user = { name: 'Miriam Habermann', freeTries: 5, waitSeconds: 0 }

it('proposes who unlocked last', () => {
  const never = { ...user, id: 'a', lastUnlockedAt: null }
  const friday = { ...user, id: 'b', lastUnlockedAt: '2026-11-13T15:58:00.000Z' }
  const thursday = { ...user, id: 'c', lastUnlockedAt: '2026-11-12T15:58:00.000Z' }
  expect(likelyUser([never, thursday, friday])?.id).toBe('b')
  expect(likelyUser([never])?.id).toBe('a')
  expect(likelyUser([])).toBeUndefined()
})

it('keeps numbers that grow old out of the sentence at the field', () => {
  const wrong = describeFailure(new AppError('wrong-passphrase', { freeTries: 0, seconds: 8 }))
  expect(wrong).toMatchObject({ atField: true, seconds: 8 })
  expect(wrong.text).not.toMatch(/\d/)
})

it('says how many tries are left', () => {
  const wrong = describeFailure(new AppError('wrong-passphrase', { freeTries: 3, seconds: 0 }))
  expect(wrong.text).toContain('3 Versuche')
})

it('sends a lost device to the sheet and keeps other failures away from the field', () => {
  expect(describeFailure(new AppError('device-lost'))).toMatchObject({ needsSheet: true })
  expect(describeFailure(new AppError('store-busy'))).toMatchObject({ atField: false })
})
