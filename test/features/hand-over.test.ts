import { expect, test } from 'vitest'
import { OTHER_PASSPHRASE } from '../support/builders.ts'
import { aMember, anAdmission, aPerson } from '../support/client-builders.ts'
import { aHouse, type House, reopened } from '../support/house.ts'

async function aCase(changes: Parameters<typeof anAdmission>[0] = {}) {
  const house = await aHouse()
  const { id: clientId } = await house.api.clients.admit(anAdmission(changes))
  return { ...house, clientId }
}

async function aColleague({ api }: Pick<House, 'api'>) {
  const { userId } = await api.store.addUser({
    user: { name: 'Sevgi Arslan', role: 'vertretung' },
    passphrase: OTHER_PASSPHRASE,
  })
  return userId
}

const handOvers = async ({ api, clientId }: Pick<House, 'api'> & { clientId: string }) => {
  const entries = await api.clients.listTimeline({ clientId })
  return entries.filter(entry => entry.type === 'event' && entry.kind === 'handed-over')
}

test('cases go to a colleague with a word for her', async () => {
  const house = await aCase()
  const { api, clientId } = house
  const { id: second } = await api.clients.admit(
    anAdmission({ person: aPerson({ familyName: 'Barzanji', givenNames: 'Farhad' }) }),
  )
  const toUserId = await aColleague(house)
  expect(await api.clients.listColleagues({})).toEqual([
    { id: house.userId, name: 'Miriam Habermann' },
    { id: toUserId, name: 'Sevgi Arslan' },
  ])
  await api.clients.handOver({ ids: [clientId], toUserId, note: 'Termin am 24.11.' })
  await api.clients.handOver({ ids: [clientId, second], toUserId, note: 'Urlaub' })
  for (const id of [clientId, second])
    expect((await api.clients.readFile({ id })).responsible.name).toBe('Sevgi Arslan')
  expect(await handOvers({ api, clientId })).toMatchObject([
    { note: 'Termin am 24.11.', toName: 'Sevgi Arslan', byName: 'Miriam Habermann' },
  ])
})

test('with a case go those who are carried along in its household, each with an own line', async () => {
  const members = ['Milad', 'Parwin', 'Omid'].map(givenNames =>
    aMember({ relation: 'geschwister', person: aPerson({ givenNames }) }),
  )
  const house = await aCase({ members })
  const { api, clientId } = house
  const { relatives } = await api.clients.readFile({ id: clientId })
  const [ownCase, closed, carried] = relatives.map(({ id }) => id) as [string, string, string]
  const { version } = await api.clients.readFile({ id: ownCase })
  await api.clients.changeDepth({ id: ownCase, version, depth: 'verweisberatung' })
  await api.clients.closeCase({
    ...{ ids: [closed], on: '2026-11-16', reason: 'bedarf-gedeckt' },
    ...{ note: '', openSteps: 'hinfaellig' },
  })
  const toUserId = await aColleague(house)
  const responsible = async (id: string) => (await api.clients.readFile({ id })).responsible.name
  await api.clients.handOver({ ids: [clientId], toUserId, note: 'Termin am 24.11.' })
  expect(await Promise.all([clientId, carried, ownCase, closed].map(responsible))).toEqual([
    'Sevgi Arslan',
    'Sevgi Arslan',
    'Miriam Habermann',
    'Miriam Habermann',
  ])
  expect(await handOvers({ api, clientId: carried })).toMatchObject([
    { toName: 'Sevgi Arslan', note: '' },
  ])
  // Who is carried along may go back alone.
  await api.clients.handOver({ ids: [carried], toUserId: house.userId, note: '' })
  expect(await Promise.all([clientId, carried].map(responsible))).toEqual([
    'Sevgi Arslan',
    'Miriam Habermann',
  ])
})

test('nobody who may not open files becomes responsible, and nobody who has left', async () => {
  const leitung = await aHouse('leitung')
  const userId = await aColleague(leitung)
  const { userId: gone } = await leitung.api.store.addUser({
    user: { name: 'Jonas Weber', role: 'vertretung' },
    passphrase: 'regen laterne pfeffer brunnen segel',
  })
  await leitung.api.store.removeUser({ userId: gone })
  const { api } = await reopened({ ...leitung, userId }, { passphrase: OTHER_PASSPHRASE })
  const { id } = await api.clients.admit(anAdmission())
  for (const toUserId of [leitung.userId, gone, id])
    await expect(api.clients.handOver({ ids: [id], toUserId, note: '' })).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: ['toUserId'] },
    })
  expect((await api.clients.readFile({ id })).responsible.id).toBe(userId)
  expect(await api.clients.listColleagues({})).toEqual([{ id: userId, name: 'Sevgi Arslan' }])
})
