import { expect, test } from 'vitest'
import { aStore, PASSPHRASE } from '../support/builders.ts'
import { aVault } from '../support/test-vault.ts'

test('a new store opens, locks and opens again', async () => {
  const first = await aVault()
  expect((await first.api.store.status({})).phase).toBe('empty')
  const { userId } = await aStore(first)
  expect((await first.api.store.status({})).phase).toBe('open')
  const second = await first.restart()
  expect((await second.api.store.status({})).phase).toBe('locked')
  await second.api.store.unlock({ userId, passphrase: PASSPHRASE })
  expect((await second.api.store.session({})).userName).toBe('Miriam Habermann')
  await second.vault.close()
})
