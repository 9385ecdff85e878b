import { expect, test } from 'vitest'
import { aHouse, anEmptyHouse, reopened } from '../support/house.ts'

test('a new store opens, locks and opens again', async () => {
  expect((await (await anEmptyHouse()).api.store.status({})).phase).toBe('empty')
  const house = await aHouse()
  expect((await house.api.store.status({})).phase).toBe('open')
  const locked = await house.restart()
  expect((await locked.api.store.status({})).phase).toBe('locked')
  const next = await reopened({ ...locked, userId: house.userId, sheet: house.sheet })
  expect((await next.api.store.session({})).userName).toBe('Miriam Habermann')
})
