import { expect, onTestFinished, test } from 'vitest'
import { whatHangs } from '../support/hanging-calls.ts'
import { aHouse } from '../support/house.ts'

test('a call that does not end is named, and whether it went on later', async () => {
  const { promise, resolve } = Promise.withResolvers<{ folder: null }>()
  onTestFinished(() => resolve({ folder: null }))
  const house = await aHouse('leitung', { host: { chooseFolder: () => promise } })
  expect(await whatHangs(house.running, 0)).toBeUndefined()
  const choice = house.api.store.chooseFolder({})
  expect(await whatHangs(house.running, 0)).toMatch(/^store.chooseFolder did not end.*: no\.$/)
  resolve({ folder: null })
  await choice
  expect(await whatHangs(house.running, 0)).toBeUndefined()
})
