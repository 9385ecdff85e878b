import { expect, test } from 'vitest'
import { anOffice, aStore, PASSPHRASE, typedBackOf } from '../support/builders.ts'
import { aNewHouse, anEmptyHouse } from '../support/house.ts'

const user = { name: 'Miriam Habermann', role: 'fallmanagement' } as const

test('a weak passphrase makes no store and says why', async () => {
  const { api } = await anEmptyHouse()
  const sheet = await api.store.prepareSheet({})
  const create = (passphrase: string) =>
    api.store.create({ office: anOffice(), user, passphrase, typedBack: typedBackOf(sheet) })
  await expect(create('kurz')).rejects.toMatchObject({
    code: 'weak-passphrase',
    details: { hints: expect.arrayContaining(['too-short']) },
  })
  await expect(create('Miriam Habermann')).rejects.toMatchObject({ code: 'weak-passphrase' })
  await expect(create('Wetteraukreis1')).rejects.toMatchObject({ code: 'weak-passphrase' })
  expect((await api.store.status({})).phase).toBe('empty')
  await create(PASSPHRASE)
  expect((await api.store.status({})).phase).toBe('open')
})

test('a group that was mistyped is named, and the sheet still counts', async () => {
  const { api } = await anEmptyHouse()
  const sheet = await api.store.prepareSheet({})
  const [right, wrong] = typedBackOf(sheet)
  if (!right || !wrong) throw new Error('two groups are asked for')
  const create = (second: { position: number; text: string }) =>
    api.store.create({
      office: anOffice(),
      user,
      passphrase: PASSPHRASE,
      typedBack: [right, second],
    })
  await expect(create({ ...wrong, text: right.text })).rejects.toMatchObject({
    code: 'sheet-mistyped',
    details: { groups: [wrong.position] },
  })
  await create({ ...wrong, text: ` ${wrong.text.toLowerCase()} ` })
  expect((await api.store.status({})).phase).toBe('open')
})

test('other groups than those asked for prove nothing', async () => {
  const { api } = await anEmptyHouse()
  const sheet = await api.store.prepareSheet({})
  const other = [1, 2, 3, 4].filter(position => !sheet.askFor.includes(position)).slice(0, 2)
  const typedBack = other.map(position => ({
    position,
    text: sheet.groups[position - 1] ?? '',
  }))
  await expect(
    api.store.create({ office: anOffice(), user, passphrase: PASSPHRASE, typedBack }),
  ).rejects.toMatchObject({ code: 'sheet-mistyped', details: { groups: sheet.askFor } })
})

test('no store is made before its sheet was', async () => {
  const { api } = await anEmptyHouse()
  const typedBack = [
    { position: 1, text: '' },
    { position: 2, text: '' },
  ]
  await expect(
    api.store.create({ office: anOffice(), user, passphrase: PASSPHRASE, typedBack }),
  ).rejects.toMatchObject({ code: 'not-found' })
})

test('a sheet drawn anew replaces the one before', async () => {
  const { api } = await anEmptyHouse()
  const first = await api.store.prepareSheet({})
  const second = await api.store.prepareSheet({})
  expect(second.groups).not.toEqual(first.groups)
  expect(new Set(second.askFor).size).toBe(2)
  const typedBack = second.askFor.map(position => ({
    position,
    text: first.groups[position - 1] ?? '',
  }))
  await expect(
    api.store.create({ office: anOffice(), user, passphrase: PASSPHRASE, typedBack }),
  ).rejects.toMatchObject({ code: 'sheet-mistyped' })
})

test('a second store never takes the place of the first', async () => {
  const house = await aNewHouse()
  await expect(aStore(house)).rejects.toMatchObject({ code: 'store-exists' })
  const locked = await house.restart()
  await expect(aStore(locked)).rejects.toMatchObject({ code: 'store-exists' })
  expect((await locked.api.store.status({})).users).toHaveLength(1)
})

test('a new house begins with one person, the office and an entry in the log', async () => {
  const { api, userId } = await aNewHouse('leitung')
  expect(await api.store.listUsers({})).toMatchObject([
    { id: userId, name: 'Miriam Habermann', role: 'leitung', active: true, removedAt: null },
  ])
  expect((await api.settings.get({})).office).toEqual(anOffice())
  const log = await api.privacy.listAudit({ limit: 10 })
  expect(log.map(entry => entry.call)).toEqual(['store.unlock', 'store.create'])
  expect(await api.store.status({})).toMatchObject({
    programName: 'WIR-Fallmanagement',
    officeLabel: 'Wetteraukreis, Fachstelle Migration',
    demo: false,
  })
})

test('suggested passphrases are accepted and differ', async () => {
  const { api } = await anEmptyHouse()
  const first = await api.store.suggestPassphrase({})
  const second = await api.store.suggestPassphrase({})
  expect(first.passphrase).not.toBe(second.passphrase)
  const rating = await api.store.ratePassphrase({ passphrase: first.passphrase, context: [] })
  expect(rating.acceptable).toBe(true)
})
