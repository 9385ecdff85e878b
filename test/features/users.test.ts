import { expect, test } from 'vitest'
import { OTHER_PASSPHRASE, PASSPHRASE } from '../support/builders.ts'
import { aNewHouse, type House, reopened } from '../support/house.ts'
import { rowsInside } from '../support/look-inside.ts'

const sevgi = { name: 'Sevgi Arslan', role: 'koordination' } as const

const admit = ({ api }: House, user: Parameters<House['api']['store']['addUser']>[0]['user']) =>
  api.store.addUser({ user, passphrase: OTHER_PASSPHRASE })

test('each person opens the same house with her own passphrase', async () => {
  const house = await aNewHouse()
  const { userId } = await admit(house, sevgi)
  const locked = await house.restart()
  const swapped = { userId, passphrase: PASSPHRASE }
  await expect(locked.api.store.unlock(swapped)).rejects.toMatchObject({ code: 'wrong-passphrase' })
  await locked.api.store.unlock({ userId, passphrase: OTHER_PASSPHRASE })
  expect(await locked.api.store.session({})).toMatchObject({
    userId,
    userName: 'Sevgi Arslan',
    role: 'koordination',
  })
  expect((await locked.api.store.listUsers({})).map(user => user.name)).toEqual([
    'Miriam Habermann',
    'Sevgi Arslan',
  ])
})

test('a weak passphrase admits nobody', async () => {
  const { api } = await aNewHouse()
  await expect(
    api.store.addUser({ user: sevgi, passphrase: 'Sevgi Arslan 1' }),
  ).rejects.toMatchObject({ code: 'weak-passphrase' })
  expect(await api.store.listUsers({})).toHaveLength(1)
  expect((await api.store.status({})).users).toHaveLength(1)
})

test('removal ends the way in and keeps the row', async () => {
  const house = await aNewHouse()
  const { userId } = await admit(house, sevgi)
  await house.api.store.removeUser({ userId })
  const gone = (await house.api.store.listUsers({})).find(user => user.id === userId)
  expect(gone).toMatchObject({ active: false, removedAt: expect.any(String) })
  const locked = await house.restart()
  expect((await locked.api.store.status({})).users.map(user => user.name)).toEqual([
    'Miriam Habermann',
  ])
  await expect(
    locked.api.store.unlock({ userId, passphrase: OTHER_PASSPHRASE }),
  ).rejects.toMatchObject({ code: 'user-inactive' })
  const rows = await rowsInside({ ...locked, sheet: house.sheet, userId: house.userId }, 'users')
  expect(rows).toHaveLength(2)
})

test('drafts of someone who is removed go with her', async () => {
  const house = await aNewHouse()
  const { userId } = await admit(house, sevgi)
  const hers = await house.restart()
  await hers.api.store.unlock({ userId, passphrase: OTHER_PASSPHRASE })
  await hers.api.drafts.keep({ form: 'settings-office', values: { carrier: 'x' } })
  const ours = await hers.restart()
  await ours.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE })
  await ours.api.store.removeUser({ userId })
  const inside = { ...ours, sheet: house.sheet, userId: house.userId }
  expect(await rowsInside(inside, 'drafts')).toEqual([])
})

test('nobody removes herself, twice, or the last who can manage', async () => {
  const house = await aNewHouse()
  const { api } = house
  await expect(api.store.removeUser({ userId: house.userId })).rejects.toMatchObject({
    code: 'self-removal',
  })
  const { userId } = await admit(house, sevgi)
  await api.store.removeUser({ userId })
  await expect(api.store.removeUser({ userId })).rejects.toMatchObject({ code: 'not-found' })
  await expect(
    api.store.updateUser({
      userId: house.userId,
      user: { name: 'Miriam Habermann', role: 'vertretung' },
    }),
  ).rejects.toMatchObject({ code: 'last-user' })
  expect(await api.store.session({})).toMatchObject({ role: 'fallmanagement' })
})

test('once there is a Leitung only it manages people', async () => {
  const house = await aNewHouse()
  const { userId } = await admit(house, { name: 'Petra Leitner', role: 'leitung' })
  await expect(admit(house, sevgi)).rejects.toMatchObject({ code: 'not-allowed' })
  const { userId: mine } = house
  const refused = [
    house.api.store.removeUser({ userId }),
    house.api.store.updateUser({ userId: mine, user: { name: 'M. H.', role: 'leitung' } }),
  ]
  for (const attempt of refused)
    await expect(attempt).rejects.toMatchObject({ code: 'not-allowed' })
  const locked = await house.restart()
  await locked.api.store.unlock({ userId, passphrase: OTHER_PASSPHRASE })
  await locked.api.store.removeUser({ userId: mine })
  expect((await locked.api.store.status({})).users.map(user => user.name)).toEqual([
    'Petra Leitner',
  ])
})

test('a new name shows on the locked screen and in the session', async () => {
  const house = await aNewHouse()
  const { userId, api } = house
  await api.store.updateUser({ userId, user: { name: 'Miriam Schäfer', role: 'koordination' } })
  expect(await api.store.session({})).toMatchObject({
    userName: 'Miriam Schäfer',
    role: 'koordination',
  })
  const next = await reopened(house)
  expect((await next.api.store.status({})).users).toMatchObject([{ name: 'Miriam Schäfer' }])
  expect(await next.api.store.session({})).toMatchObject({ role: 'koordination' })
})

test('names sort as in a phone book', async () => {
  const house = await aNewHouse()
  for (const name of ['Özlem Zorn', 'Olga Zander', 'Ärne Ott', 'Adam Ott', 'Zoë Adam'])
    await admit(house, { name, role: 'vertretung' })
  expect((await house.api.store.listUsers({})).map(user => user.name)).toEqual([
    'Adam Ott',
    'Ärne Ott',
    'Miriam Habermann',
    'Özlem Zorn',
    'Olga Zander',
    'Zoë Adam',
  ])
})

test('a name pasted in another writing of the same letters sorts and reads alike', async () => {
  const house = await aNewHouse()
  // As copied from a PDF or a file name of a Mac: ä is an a and a mark.
  for (const name of ['A\u0308rne Ott', 'Af Zander'])
    await admit(house, { name, role: 'vertretung' })
  const names = (await house.api.store.listUsers({})).map(user => user.name)
  expect(names).toEqual(['Ärne Ott', 'Af Zander', 'Miriam Habermann'])
})

test.each(['\u200B\u200B\u200B', '\u202Eainomeh', 'Anna\u0000Ott', 'Anna\nOtt'])(
  'a name that shows as nothing or as another one is refused: %j',
  async name => {
    const house = await aNewHouse()
    await expect(admit(house, { name, role: 'vertretung' })).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: ['user.name'] },
    })
  },
)

test('a stranger is not renamed', async () => {
  const { api } = await aNewHouse()
  await expect(
    api.store.updateUser({ userId: crypto.randomUUID(), user: sevgi }),
  ).rejects.toMatchObject({ code: 'not-found' })
})
