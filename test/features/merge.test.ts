import { expect, test } from 'vitest'
import type { PersonSection } from '../../shared/clients/client.ts'
import type { Admission } from '../../shared/clients/record-contract.ts'
import { aContact, aNeed, anAdmission, aPerson, aStep } from '../support/client-builders.ts'
import { aHouse, type House } from '../support/house.ts'

type Changes = Partial<PersonSection>
const admit = async ({ api }: House, person: Changes, more: Partial<Admission> = {}) =>
  (await api.clients.admit(anAdmission({ ...more, person: aPerson(person) }))).id
const fileOf = ({ api }: House, id: string) => api.clients.readFile({ id })

async function mergeOf(
  house: House,
  keptId: string,
  droppedId: string,
  choices: Record<string, 'kept' | 'dropped'> = {},
): Promise<string> {
  const { version: keptVersion } = await fileOf(house, keptId)
  const { version: droppedVersion } = await fileOf(house, droppedId)
  const input = { keptId, keptVersion, droppedId, droppedVersion, choices }
  return (await house.api.clients.merge(input)).mergeId
}

async function twoRecords() {
  const house = await aHouse()
  const kept = await admit(house, { citizenships: ['423'] })
  const dropped = await admit(house, {
    ...{ familyName: 'Tahmaspour', givenNames: 'Suraya', placeOfBirth: 'Herat' },
    ...{ otherSpellings: ['Sorayya'], citizenships: ['439', '423'] },
  })
  return { house, kept, dropped }
}

const found = async ({ api }: House, text: string) =>
  (await api.clients.search({ text, limit: 10 })).hits.map(({ id }) => id)

test('one record holds what both of them held', async () => {
  const { house, kept, dropped } = await twoRecords()
  const { api } = house
  await api.tasks.addNeed({ clientId: dropped, need: aNeed() })
  await api.clients.recordContact({ clientId: dropped, contact: aContact(), step: aStep() })
  const mergeId = await mergeOf(house, kept, dropped, { 'person.givenNames': 'dropped' })
  const file = await fileOf(house, kept)
  expect(file.person).toMatchObject({
    ...{ familyName: 'Tahmasbi', givenNames: 'Suraya', placeOfBirth: 'Herat' },
    ...{ citizenships: ['423', '439'] },
    otherSpellings: ['Tahmaspour, Suraya', 'Tahmasbi, Soraya', 'Sorayya'],
  })
  expect(file.consents).toHaveLength(2)
  expect(file.merges).toEqual([
    { id: mergeId, number: '2026-0002', name: 'Tahmaspour, Suraya', mergedOn: '2026-11-16' },
  ])
  const plan = await api.tasks.readPlan({ clientId: kept })
  expect([plan.needs.length, plan.steps.length]).toEqual([1, 1])
  const timeline = await api.clients.listTimeline({ clientId: kept })
  expect(timeline.filter(({ type }) => type === 'contact')).toHaveLength(1)
  expect(timeline).toContainEqual(expect.objectContaining({ kind: 'merged', note: '2026-0002' }))
})

test('the merged record is found no more, but its names and its number lead to the kept one', async () => {
  const { house, kept, dropped } = await twoRecords()
  await mergeOf(house, kept, dropped)
  for (const text of ['Tahmaspour', 'Suraya', 'Sorayya', 'Tahmasbi Soraya', '2026-0002'])
    expect(await found(house, text), text).toEqual([kept])
  await expect(fileOf(house, dropped)).rejects.toMatchObject({ code: 'not-found' })
})

test('what somebody changed meanwhile is looked at first', async () => {
  const { house, kept, dropped } = await twoRecords()
  const versions = { keptVersion: 1, droppedVersion: 1 }
  const { person } = await fileOf(house, dropped)
  const change = { id: dropped, version: 1, section: 'person', values: person } as const
  await house.api.clients.saveSection(change)
  const attempt = { keptId: kept, droppedId: dropped, ...versions, choices: {} }
  await expect(house.api.clients.merge(attempt)).rejects.toMatchObject({
    code: 'changed-meanwhile',
  })
  expect(await found(house, 'Tahmaspour')).toEqual([dropped])
})

test.each([
  ['a field that is none', { 'person.shoeSize': 'kept' }, ['person.shoeSize']],
  [
    'no name at all',
    { 'person.familyName': 'dropped', 'person.givenNames': 'kept' },
    ['person.familyName'],
  ],
] as const)('nothing is merged with %s', async (_what, choices, fields) => {
  const house = await aHouse()
  const kept = await admit(house, { givenNames: '' })
  const dropped = await admit(house, { familyName: '' })
  await expect(mergeOf(house, kept, dropped, choices)).rejects.toMatchObject({
    ...{ code: 'invalid', details: { fields } },
  })
  expect((await fileOf(house, kept)).merges).toEqual([])
})

test('a record is merged once, and never into itself', async () => {
  const { house, kept, dropped } = await twoRecords()
  const third = await admit(house, { familyName: 'Karimi' })
  const blocked = { code: 'merge-blocked' }
  await expect(mergeOf(house, kept, kept)).rejects.toMatchObject(blocked)
  const { version } = await fileOf(house, dropped)
  await mergeOf(house, kept, dropped)
  const again = { droppedId: dropped, droppedVersion: version, choices: {} }
  const { version: keptVersion } = await fileOf(house, third)
  const attempt = house.api.clients.merge({ keptId: third, keptVersion, ...again })
  await expect(attempt).rejects.toMatchObject(blocked)
})

test('an undone merge gives both records back', async () => {
  const { house, kept, dropped } = await twoRecords()
  const { version: _, ...before } = await fileOf(house, kept)
  const other = await fileOf(house, dropped)
  const mergeId = await mergeOf(house, kept, dropped, { 'person.familyName': 'dropped' })
  const undone = await house.api.clients.undoMerge({ keptId: kept, mergeId })
  expect(undone).toEqual({ droppedId: dropped })
  expect(await fileOf(house, kept)).toMatchObject(before)
  const { version: _version, ...rest } = other
  expect(await fileOf(house, dropped)).toMatchObject(rest)
  expect(await found(house, 'Tahmaspour')).toEqual([dropped])
  await expect(house.api.clients.undoMerge({ keptId: kept, mergeId })).rejects.toMatchObject({
    code: 'merge-blocked',
  })
})

test('what was added since stays with the kept record, and its plan stays whole', async () => {
  const { house, kept, dropped } = await twoRecords()
  const { api } = house
  const { id: oldNeed } = await api.tasks.addNeed({ clientId: dropped, need: aNeed() })
  const mergeId = await mergeOf(house, kept, dropped)
  const clientId = kept
  await api.tasks.addNeed({ clientId, need: aNeed({ title: 'Neu' }) })
  const goal = { text: 'Kursplatz', dueOn: null }
  await api.tasks.addGoal({ clientId, needId: oldNeed, goal })
  const step = { clientId, needId: oldNeed, goalId: null, step: aStep() }
  await api.tasks.addStep(step)
  await api.clients.recordContact({ clientId, contact: aContact({ note: 'neu' }), step: null })
  const { version, person } = await fileOf(house, kept)
  const values = { ...person, placeOfBirth: 'Kabul', otherSpellings: ['Sorayya', 'Soraja'] }
  await api.clients.saveSection({ id: kept, version, section: 'person', values })

  await api.clients.undoMerge({ keptId: kept, mergeId })
  const plan = await api.tasks.readPlan({ clientId: kept })
  expect(plan.needs.map(({ title }) => title)).toEqual(['Neu'])
  expect(plan.steps).toMatchObject([{ needId: null, goalId: null }])
  expect((await fileOf(house, kept)).person).toMatchObject({
    placeOfBirth: 'Kabul',
    otherSpellings: ['Soraja'],
  })
  const contacts = (await api.clients.listTimeline({ clientId: kept })).filter(
    ({ type }) => type === 'contact',
  )
  expect(contacts).toHaveLength(1)
  const other = await api.tasks.readPlan({ clientId: dropped })
  expect([other.needs.length, other.goals.length, other.steps.length]).toEqual([1, 1, 0])
})

test('merges of the same people are undone in reverse order', async () => {
  const { house, kept, dropped } = await twoRecords()
  const third = await admit(house, { familyName: 'Karimi' })
  const first = await mergeOf(house, dropped, third)
  const second = await mergeOf(house, kept, dropped)
  const { undoMerge } = house.api.clients
  await expect(undoMerge({ keptId: dropped, mergeId: first })).rejects.toMatchObject({
    code: 'merge-blocked',
  })
  await undoMerge({ keptId: kept, mergeId: second })
  await undoMerge({ keptId: dropped, mergeId: first })
  expect(await found(house, 'Karimi')).toEqual([third])
})

test('a family finds the kept record, and the two are no relatives of one another', async () => {
  const house = await aHouse()
  const { api } = house
  const kept = await admit(house, {})
  const child = await admit(house, { givenNames: 'Ali' })
  const relatives = [{ id: child, relation: 'kind', sameHousehold: true } as const]
  const dropped = await admit(house, { givenNames: 'Suraya' }, { relatives })
  await api.clients.addRelative({
    ...{ id: kept, otherId: dropped, relation: 'geschwister', sameHousehold: false },
  })
  const seenFrom = async (id: string) =>
    (await fileOf(house, id)).relatives.map(one => [one.id, one.relation, one.sameHousehold])
  const before = [await seenFrom(kept), await seenFrom(dropped), await seenFrom(child)]
  const mergeId = await mergeOf(house, kept, dropped)
  expect(await seenFrom(kept)).toEqual([[child, 'kind', true]])
  expect(await seenFrom(child)).toEqual([[kept, 'elternteil', true]])
  await api.clients.undoMerge({ keptId: kept, mergeId })
  expect([await seenFrom(kept), await seenFrom(dropped), await seenFrom(child)]).toEqual(before)
})

test('the case is open where either was', async () => {
  const { house, kept, dropped } = await twoRecords()
  await house.api.clients.closeCase({
    ...{ ids: [kept], on: '2026-11-16', reason: 'bedarf-gedeckt', note: '' },
    openSteps: 'erledigt',
  })
  const { closed } = await fileOf(house, kept)
  const mergeId = await mergeOf(house, kept, dropped)
  expect((await fileOf(house, kept)).closed).toBeNull()
  await house.api.clients.undoMerge({ keptId: kept, mergeId })
  expect((await fileOf(house, kept)).closed).toEqual(closed)
})

const likeSoraya = (house: House, exceptId: string | null) => {
  const { familyStatus, countryOfOrigin, ...person } = aPerson()
  return house.api.clients.findSimilar({ person, exceptId })
}

test('somebody who may be the same person is shown with what agrees and what differs', async () => {
  const house = await aHouse()
  const unknownDay = { precision: 'year', value: '1991' } as const
  const same = await admit(house, {})
  const likely = await admit(house, { familyName: 'طهماسبی', birthDate: unknownDay })
  await admit(house, { familyName: 'Karimi' })
  const similar = await likeSoraya(house, null)
  expect(similar.map(({ id, verdict }) => [id, verdict])).toEqual([
    [same, 'same'],
    [likely, 'likely'],
  ])
  expect(similar[0]?.agrees.map(({ field }) => field)).toEqual([
    ...['name', 'birth-date', 'gender', 'citizenships'],
  ])
  expect(similar[1]?.inexact).toContainEqual({ field: 'birth-date', reasons: ['year-only'] })
})

test('a person that is somebody else is not shown again, nor after a merge', async () => {
  const house = await aHouse()
  const [kept, dropped, twin] = [
    await admit(house, {}),
    await admit(house, {}),
    await admit(house, {}),
  ]
  await house.api.clients.declareDifferent({ id: twin, otherId: dropped })
  await house.api.clients.declareDifferent({ id: twin, otherId: dropped })
  const shownFor = async (id: string) => (await likeSoraya(house, id)).map(one => one.id)
  expect(await shownFor(dropped)).toEqual([kept])
  expect(await shownFor(twin)).toEqual([kept])
  const mergeId = await mergeOf(house, kept, dropped)
  expect(await shownFor(twin)).toEqual([])
  await house.api.clients.undoMerge({ keptId: kept, mergeId })
  expect(await shownFor(twin)).toEqual([kept])
})

test.each(['same', 'missing'])('nobody is told apart from a record that is the %s', async which => {
  const house = await aHouse()
  const id = await admit(house, {})
  const otherId = which === 'same' ? id : '019a8b00-0000-7000-8000-00000000000b'
  await expect(house.api.clients.declareDifferent({ id, otherId })).rejects.toMatchObject({
    code: which === 'same' ? 'invalid' : 'not-found',
  })
})
