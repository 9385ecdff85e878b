import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OTHER_PASSPHRASE, PASSPHRASE } from '../support/builders.ts'
import { aNewHouse } from '../support/house.ts'

test('after a change only the new passphrase opens', async () => {
  const house = await aNewHouse()
  const { userId } = house
  await house.api.store.changePassphrase({ current: PASSPHRASE, next: OTHER_PASSPHRASE })
  const locked = await house.restart()
  await expect(locked.api.store.unlock({ userId, passphrase: PASSPHRASE })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  })
  await locked.api.store.unlock({ userId, passphrase: OTHER_PASSPHRASE })
})

test('neither copy of the keyring knows the old passphrase', async () => {
  const house = await aNewHouse()
  const { userId, folder } = house
  await house.api.store.changePassphrase({ current: PASSPHRASE, next: OTHER_PASSPHRASE })
  await house.vault.close()
  for (const [kept, lost] of [
    ['keyring.copy.json', 'keyring.json'],
    ['keyring.json', 'keyring.copy.json'],
  ] as const) {
    rmSync(join(folder, lost))
    const locked = await house.restart()
    await expect(locked.api.store.unlock({ userId, passphrase: PASSPHRASE })).rejects.toMatchObject(
      { code: 'wrong-passphrase' },
    )
    await locked.api.store.unlock({ userId, passphrase: OTHER_PASSPHRASE })
    await locked.vault.close()
    copyFileSync(join(folder, kept), join(folder, lost))
  }
})

test('a wrong current passphrase counts as a try and changes nothing', async () => {
  const house = await aNewHouse()
  const { api, clock } = house
  const change = () =>
    api.store.changePassphrase({ current: OTHER_PASSPHRASE, next: OTHER_PASSPHRASE })
  await expect(change()).rejects.toMatchObject({
    code: 'wrong-passphrase',
    details: { freeTries: 4, seconds: 0 },
  })
  for (let time = 0; time < 4; time++) await expect(change()).rejects.toThrow()
  await expect(change()).rejects.toMatchObject({ code: 'wait', details: { seconds: 2 } })
  clock.monotonicMs += 2000
  await api.store.changePassphrase({ current: PASSPHRASE, next: OTHER_PASSPHRASE })
  expect((await api.store.status({})).users).toMatchObject([{ freeTries: 5 }])
})

test('a weak new passphrase leaves the old one in force', async () => {
  const house = await aNewHouse()
  const { userId } = house
  await expect(
    house.api.store.changePassphrase({ current: PASSPHRASE, next: 'Passwort 2026!' }),
  ).rejects.toMatchObject({ code: 'weak-passphrase' })
  const locked = await house.restart()
  await locked.api.store.unlock({ userId, passphrase: PASSPHRASE })
})

test('a changed passphrase of one person leaves the others alone', async () => {
  const house = await aNewHouse()
  const { userId } = await house.api.store.addUser({
    user: { name: 'Sevgi Arslan', role: 'koordination' },
    passphrase: OTHER_PASSPHRASE,
  })
  const third = 'leuchte nagel ofen pinsel quark'
  await house.api.store.changePassphrase({ current: PASSPHRASE, next: third })
  const locked = await house.restart()
  await locked.api.store.unlock({ userId, passphrase: OTHER_PASSPHRASE })
})
