import { expect, test } from 'vitest'
import { anOffice, aStore, PASSPHRASE, typedBackOf } from '../support/builders.ts'
import { aNewHouse, anEmptyHouse } from '../support/house.ts'
import type { TestVault } from '../support/test-vault.ts'

const WRONG = 'kirsche fenster wolke anker tonne'

async function aLockedHouse() {
  const house = await aNewHouse()
  return { ...(await house.restart()), userId: house.userId }
}

async function failTimes({ api, clock }: TestVault, userId: string, times: number) {
  for (let time = 0; time < times; time++) {
    await expect(api.store.unlock({ userId, passphrase: WRONG })).rejects.toMatchObject({
      code: 'wrong-passphrase',
    })
    const [user] = (await api.store.status({})).users
    clock.monotonicMs += (user?.waitSeconds ?? 0) * 1000
  }
}

test('five tries are free, then each wrong one doubles the wait', async () => {
  const { api, clock, userId } = await aLockedHouse()
  const answers: unknown[] = []
  for (let time = 0; time < 8; time++) {
    const failure = await api.store.unlock({ userId, passphrase: WRONG }).catch(error => error)
    answers.push(failure.details)
    clock.monotonicMs += Number(failure.details.seconds) * 1000
  }
  expect(answers).toEqual([
    { freeTries: 4, seconds: 0 },
    { freeTries: 3, seconds: 0 },
    { freeTries: 2, seconds: 0 },
    { freeTries: 1, seconds: 0 },
    { freeTries: 0, seconds: 2 },
    { freeTries: 0, seconds: 4 },
    { freeTries: 0, seconds: 8 },
    { freeTries: 0, seconds: 16 },
  ])
})

test('while waiting even the right passphrase is not looked at', async () => {
  const house = await aLockedHouse()
  const { api, clock, userId } = house
  await failTimes(house, userId, 4)
  await expect(api.store.unlock({ userId, passphrase: WRONG })).rejects.toMatchObject({
    details: { seconds: 2 },
  })
  const right = { userId, passphrase: PASSPHRASE }
  clock.monotonicMs += 1999
  await expect(api.store.unlock(right)).rejects.toMatchObject({
    code: 'wait',
    details: { seconds: 1 },
  })
  clock.monotonicMs += 1
  await api.store.unlock(right)
  const [user] = (await api.store.status({})).users
  expect(user).toMatchObject({ freeTries: 5, waitSeconds: 0, lastUnlockedAt: expect.any(String) })
})

test('setting the wall clock ahead or back shortens no wait', async () => {
  const house = await aLockedHouse()
  const { api, clock, userId } = house
  await failTimes(house, userId, 4)
  await expect(api.store.unlock({ userId, passphrase: WRONG })).rejects.toThrow()
  for (const day of ['2036-01-01', '2001-01-01']) {
    clock.now = new Date(day)
    await expect(api.store.unlock({ userId, passphrase: PASSPHRASE })).rejects.toMatchObject({
      code: 'wait',
      details: { seconds: 2 },
    })
  }
})

test('starting the program anew forgives nothing and begins the wait again', async () => {
  const house = await aLockedHouse()
  await failTimes(house, house.userId, 6)
  const next = await house.restart()
  const right = { userId: house.userId, passphrase: PASSPHRASE }
  expect((await next.api.store.status({})).users).toMatchObject([{ freeTries: 0, waitSeconds: 4 }])
  await expect(next.api.store.unlock(right)).rejects.toMatchObject({ code: 'wait' })
  next.clock.monotonicMs += 4000
  await next.api.store.unlock(right)
})

test('many tries at once are no way around the count', async () => {
  const { api, userId } = await aLockedHouse()
  const tries = Array.from({ length: 12 }, () =>
    api.store.unlock({ userId, passphrase: WRONG }).catch(error => String(error.code)),
  )
  const codes = await Promise.all(tries)
  expect(codes.filter(code => code === 'wait').length).toBeGreaterThanOrEqual(7)
  expect((await api.store.status({})).users).toMatchObject([{ freeTries: 0, waitSeconds: 2 }])
})

test('each person has tries of her own', async () => {
  const house = await aNewHouse()
  const other = await house.api.store.addUser({
    user: { name: 'Sevgi Arslan', role: 'koordination' },
    passphrase: 'garten leiter sonne kiesel birke',
  })
  const locked = await house.restart()
  await failTimes(locked, house.userId, 5)
  await expect(
    locked.api.store.unlock({ userId: other.userId, passphrase: WRONG }),
  ).rejects.toMatchObject({ details: { freeTries: 4 } })
})

test('umlauts typed in two parts open too', async () => {
  const house = await anEmptyHouse()
  const sheet = await house.api.store.prepareSheet({})
  const passphrase = 'Frau Müller wäscht öfter über Gründau'
  await house.api.store.create({
    office: anOffice(),
    user: { name: 'Miriam Habermann', role: 'fallmanagement' },
    passphrase: passphrase.normalize('NFC'),
    typedBack: typedBackOf(sheet),
  })
  const { userId } = await house.api.store.session({})
  const locked = await house.restart()
  expect(passphrase.normalize('NFD')).not.toBe(passphrase.normalize('NFC'))
  await locked.api.store.unlock({ userId, passphrase: passphrase.normalize('NFD') })
  expect((await locked.api.store.status({})).phase).toBe('open')
})

test('nobody we know is told so', async () => {
  const { api } = await aLockedHouse()
  const stranger = { userId: crypto.randomUUID(), passphrase: PASSPHRASE }
  await expect(api.store.unlock(stranger)).rejects.toMatchObject({ code: 'user-inactive' })
})

test('locking is asked of the window, which ends this process', async () => {
  const house = await anEmptyHouse()
  await aStore(house)
  await house.api.store.lock({})
  expect(house.hostCalls.at(-1)).toEqual({ call: 'lock', input: { reason: 'user' } })
  const next = await house.restart({ lockReason: 'user' })
  expect(await next.api.store.status({})).toMatchObject({ phase: 'locked', lockReason: 'user' })
  await expect(next.api.store.session({})).rejects.toMatchObject({ code: 'locked' })
})

test('the window is told when to lock by itself', async () => {
  const { hostCalls } = await aNewHouse()
  expect(hostCalls).toContainEqual({ call: 'setIdleLimit', input: { minutes: 10 } })
})
