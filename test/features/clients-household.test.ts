import { expect, test } from 'vitest'
import type { Admission } from '../../shared/clients/record-contract.ts'
import { aConsent, aMember, anAdmission, anEntry, aPerson } from '../support/client-builders.ts'
import { aHouse, type House } from '../support/house.ts'
import { rowsInside } from '../support/look-inside.ts'

const named = (givenNames: string, changes: Partial<Admission> = {}) =>
  anAdmission({ person: aPerson({ givenNames }), ...changes })
const childNamed = (givenNames: string) =>
  aMember({ relation: 'kind', person: aPerson({ givenNames }) })

const around = async ({ api }: House, id: string) => {
  const { relatives } = await api.clients.readFile({ id })
  return relatives.map(
    ({ givenNames, relation, sameHousehold }) =>
      `${relation} ${givenNames}${sameHousehold ? ' here' : ''}`,
  )
}
const at = (street: string) => ({ ...anAdmission().reach, street })

/** Ana with two children; Omid alone. */
async function twoHouseholds() {
  const house = await aHouse()
  const { api } = house
  const ana = await api.clients.admit(
    named('Ana', { members: [childNamed('Ben'), childNamed('Cem')], reach: at('Nord 1') }),
  )
  const omid = await api.clients.admit(named('Omid'))
  return { ...house, ana: ana.id, ben: ana.memberIds[0] ?? '', omid: omid.id }
}

test('the one who lives alone moves in, whichever file is open', async () => {
  const house = await twoHouseholds()
  const { api, ana, ben, omid } = house
  await api.clients.addRelative({ id: ana, otherId: omid, relation: 'ehe', sameHousehold: true })
  expect(await around(house, omid)).toEqual(['ehe Ana here', 'null Ben here', 'null Cem here'])
  expect(await around(house, ben)).toEqual([
    ...['elternteil Ana here', 'geschwister Cem here', 'null Omid here'],
  ])
  const moved = await api.clients.readFile({ id: omid })
  expect([moved.reach.street, moved.version]).toEqual(['Nord 1', 2])
})

test('the same from the other side, and the empty household is gone', async () => {
  const house = await twoHouseholds()
  const { api, ana, omid } = house
  await api.clients.addRelative({ id: omid, otherId: ana, relation: 'ehe', sameHousehold: true })
  expect(await around(house, ana)).toEqual(['ehe Omid here', 'kind Ben here', 'kind Cem here'])
  expect(await rowsInside(house, 'households')).toHaveLength(1)
})

test('who has an address keeps it when moving in', async () => {
  const house = await twoHouseholds()
  const { api, ana } = house
  const { id } = await api.clients.admit(named('Omid', { reach: at('Süd 2') }))
  await api.clients.addRelative({ id, otherId: ana, relation: 'ehe', sameHousehold: true })
  expect((await api.clients.readFile({ id })).reach.street).toBe('Süd 2')
})

test('of two large households only the one who is named moves', async () => {
  const house = await twoHouseholds()
  const { api, ana } = house
  const eva = await api.clients.admit(named('Eva', { members: [childNamed('Fay')] }))
  await api.clients.addRelative({
    ...{ id: ana, otherId: eva.id, relation: 'geschwister', sameHousehold: true },
  })
  expect(await around(house, eva.id)).toEqual([
    ...['geschwister Ana here', 'null Ben here', 'null Cem here', 'kind Fay'],
  ])
})

test('a relation that is said anew is another one', async () => {
  const house = await twoHouseholds()
  const { api, ana, omid } = house
  const pair = { id: ana, otherId: omid, sameHousehold: false }
  await api.clients.addRelative({ ...pair, relation: 'kind' })
  await api.clients.addRelative({ ...pair, relation: 'elternteil' })
  expect(await around(house, omid)).toEqual(['kind Ana'])
})

test('who is no family after all lives elsewhere again', async () => {
  const house = await twoHouseholds()
  const { api, ana, omid } = house
  await api.clients.addRelative({ id: ana, otherId: omid, relation: 'ehe', sameHousehold: true })
  await api.clients.removeRelative({ id: ana, otherId: omid })
  expect(await around(house, omid)).toEqual([])
  expect(await around(house, ana)).toEqual(['kind Ben here', 'kind Cem here'])
  await expect(api.clients.removeRelative({ id: ana, otherId: omid })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('who only lives there can be taken out, too', async () => {
  const house = await twoHouseholds()
  const { api, ana, ben, omid } = house
  await api.clients.addRelative({ id: ana, otherId: omid, relation: 'ehe', sameHousehold: true })
  await api.clients.removeRelative({ id: ben, otherId: omid })
  expect(await around(house, omid)).toEqual(['ehe Ana'])
})

test('nobody is their own relative', async () => {
  const { api, ana } = await twoHouseholds()
  const self = { id: ana, otherId: ana }
  await expect(
    api.clients.addRelative({ ...self, relation: 'ehe', sameHousehold: true }),
  ).rejects.toMatchObject({ code: 'invalid', details: { fields: ['otherId'] } })
  await expect(api.clients.removeRelative(self)).rejects.toMatchObject({ code: 'not-found' })
})

// ---- a further person

test('a further child is a sibling of those that are there, and gets what the family shares', async () => {
  const house = await twoHouseholds()
  const { api, ana } = house
  const member = { ...childNamed('Dua'), consent: aConsent() }
  const { id } = await api.clients.admitMember({ id: ana, member })
  expect(await around(house, id)).toEqual([
    ...['elternteil Ana here', 'geschwister Ben here', 'geschwister Cem here'],
  ])
  expect(await api.clients.readFile({ id })).toMatchObject({
    ...{ number: '2026-0005', depth: 'haushalt', reach: { street: 'Nord 1' } },
    consents: [aConsent()],
  })
})

test('a further person with wrong days is refused at the field', async () => {
  const { api, ana } = await twoHouseholds()
  const course = 'offen' as const
  const residence = { entries: [anEntry({ validTo: '2026-01-01' })], course }
  const member = { ...childNamed('Dua'), residence, consent: aConsent({ givenOn: '2026-11-17' }) }
  await expect(api.clients.admitMember({ id: ana, member })).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: ['member.residence.entries.0.validTo', 'member.consent.givenOn'] },
  })
})

test('in one household two statuses stand side by side', async () => {
  const { api } = await aHouse()
  const residence = (status: 'GESTATTUNG' | 'DULDUNG_60A') => ({
    ...anAdmission().residence,
    entries: [anEntry({ status })],
  })
  const child = { ...childNamed('Omid'), residence: residence('DULDUNG_60A') }
  const members = [child, childNamed('Parwin')]
  const { id } = await api.clients.admit(
    named('Ana', { residence: residence('GESTATTUNG'), members }),
  )
  const { relatives } = await api.clients.readFile({ id })
  expect(relatives.map(({ givenNames, status }) => [givenNames, status])).toEqual([
    ['Omid', 'DULDUNG_60A'],
    ['Parwin', null],
  ])
  const [omid] = relatives
  const seen = await api.clients.readFile({ id: omid?.id ?? '' })
  expect(seen.relatives.find(other => other.id === id)?.status).toBe('GESTATTUNG')
})

test('whoever comes along in the household is no case until there is work for her', async () => {
  const { api } = await aHouse()
  const { id, memberIds } = await api.clients.admit(anAdmission({ members: [childNamed('Arash')] }))
  const [memberId = ''] = memberIds
  expect((await api.clients.readFile({ id })).depth).toBe('fallmanagement')
  const member = await api.clients.readFile({ id: memberId })
  expect(member).toMatchObject({ depth: 'haushalt', intakeDoneOn: null })
  const { version } = await api.clients.changeDepth({
    ...{ id: memberId, version: member.version, depth: 'fallmanagement' },
  })
  await api.clients.changeDepth({ id: memberId, version, depth: 'haushalt' })
  expect((await api.clients.readFile({ id: memberId })).depth).toBe('haushalt')
})
