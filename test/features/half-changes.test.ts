import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { anOffice, OTHER_PASSPHRASE, PASSPHRASE, typedBackOf } from '../support/builders.ts'
import { aHouse, type House } from '../support/house.ts'

// The keyring is a file: no transaction takes back what was written there.

/** The second copy can't be written, as on a disk that is full after the first. */
function blockCopy({ folder }: House) {
  const copy = join(folder, 'keyring.copy.json')
  renameSync(copy, `${copy}.kept`)
  mkdirSync(copy)
  writeFileSync(join(copy, 'in-the-way'), '')
  return () => {
    rmSync(copy, { recursive: true })
    renameSync(`${copy}.kept`, copy)
  }
}

const changes: [string, (house: House) => Promise<unknown>][] = [
  [
    'a new passphrase',
    ({ api }) => api.store.changePassphrase({ current: PASSPHRASE, next: OTHER_PASSPHRASE }),
  ],
  [
    'a new sheet',
    async ({ api }) =>
      api.store.replaceSheet({ typedBack: typedBackOf(await api.store.prepareSheet({})) }),
  ],
  [
    'another name',
    ({ api, userId }) =>
      api.store.updateUser({ userId, user: { name: 'Miriam Vogt', role: 'leitung' } }),
  ],
  [
    'another office',
    ({ api }) =>
      api.settings.update({ section: 'office', values: anOffice({ bodyName: 'Kreis Gießen' }) }),
  ],
]

test.each(changes)(
  '%s that fails half-way never happened, neither now nor later',
  async (_, change) => {
    const house = await aHouse('leitung')
    const before = await house.api.store.status({})
    const unblock = blockCopy(house)
    await expect(change(house)).rejects.toMatchObject({ code: 'internal' })
    unblock()
    const { officeLabel, users } = await house.api.store.status({})
    expect({ officeLabel, names: users.map(user => user.name) }).toEqual({
      officeLabel: before.officeLabel,
      names: ['Miriam Habermann'],
    })
    expect((await house.api.store.session({})).userName).toBe('Miriam Habermann')
    const next = await house.restart()
    expect(await next.api.store.status({})).toMatchObject({
      officeLabel: before.officeLabel,
      users: [{ name: 'Miriam Habermann' }],
    })
    await next.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE })
    const again = await next.restart()
    await again.api.store.recover({ groups: house.sheet.groups })
    expect((await again.api.store.status({})).phase).toBe('recovering')
  },
)

test('a person who could not be removed still gets in, and can be removed later', async () => {
  const house = await aHouse('leitung')
  const user = { name: 'Sevgi Arslan', role: 'koordination' } as const
  const { userId } = await house.api.store.addUser({ user, passphrase: OTHER_PASSPHRASE })
  const unblock = blockCopy(house)
  await expect(house.api.store.removeUser({ userId })).rejects.toMatchObject({ code: 'internal' })
  unblock()
  const theirs = await house.restart()
  await theirs.api.store.unlock({ userId, passphrase: OTHER_PASSPHRASE })
  const mine = await theirs.restart()
  await mine.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE })
  await mine.api.store.removeUser({ userId })
  expect((await mine.api.store.status({})).users).toHaveLength(1)
})
