import { expect, test } from 'vitest'
import type { Helper } from '../../shared/volunteers/helper.ts'
import { everyHelper, type HelperFilter } from '../../shared/volunteers/overview.ts'
import { aHouse, type House, reopened } from '../support/house.ts'
import { aHouseWithClient } from '../support/house-with-client.ts'
import { aHelper, aMission, anApproval, anAssignment } from '../support/volunteer-builders.ts'

const TODAY = '2026-11-16'
const nobody = '019a8b00-0000-7000-8000-000000000009'
const [FRIEDBERG, BUEDINGEN] = ['06440008', '06440004'] as const

type Api = House['api']
const add = async ({ api }: { api: Api }, part: Partial<Helper> = {}) =>
  (await api.volunteers.apply({ helper: aHelper(part) })).id

async function page({ api }: { api: Api }, filter: Partial<HelperFilter> = {}) {
  const asked = { filter: { ...everyHelper, ...filter }, offset: 0, limit: 100 }
  return api.volunteers.list(asked)
}
const namesOf = async (house: { api: Api }, filter: Partial<HelperFilter> = {}) =>
  (await page(house, filter)).lines.map(({ name }) => name)

const plain = { reason: null, pauseUntil: null, note: '' }
type Step = 'bewerbung' | 'gespraech' | 'aktiv' | 'pause' | 'verabschiedet'
async function to({ api }: { api: Api }, id: string, state: Step, more = {}) {
  const { helper } = await api.volunteers.read({ id })
  const { version } = helper
  return api.volunteers.changeState({ id, version, state, on: TODAY, ...plain, ...more })
}

async function prove({ api }: { api: Api }, id: string, ...needed: string[]) {
  for (const requirement of needed) {
    const approval = anApproval({ requirement: requirement as 'basis' })
    await api.volunteers.recordApproval({ id, approval })
  }
}

async function anActive(house: { api: Api }, part: Partial<Helper> = {}) {
  const id = await add(house, part)
  await prove(house, id, 'verschwiegenheit', 'basis')
  await to(house, id, 'gespraech')
  await to(house, id, 'aktiv')
  return id
}

test('what was typed is read as it was typed, also after a lock', async () => {
  const house = await aHouse()
  const helper = aHelper({
    ...{ familyName: 'Groß-Ümit', wishes: 'Nicht abends', withMinors: true, hoursPerWeek: null },
    birthDate: { precision: 'month', value: '1990-02' },
  })
  const { id, version } = await house.api.volunteers.apply({ helper })
  const again = await reopened(house)
  const read = await again.api.volunteers.read({ id })
  expect(read.helper).toEqual({
    ...helper,
    ...{ id, version, state: 'bewerbung', stateOn: TODAY, appliedOn: TODAY, pauseUntil: null },
    ...{ organisationName: '', excludedClients: [], lastContactOn: null },
    ...{ leftOn: null, leftReason: null },
  })
})

test('what somebody else has saved meanwhile is not written over', async () => {
  const house = await aHouse()
  const { volunteers } = house.api
  const id = await add(house)
  const renamed = aHelper({ familyName: 'Tesfay' })
  expect(await volunteers.save({ id, version: 1, helper: renamed })).toEqual({ id, version: 2 })
  const conflict = { code: 'changed-meanwhile', details: { version: 2 } }
  const late = { id, version: 1 }
  await expect(volunteers.save({ ...late, helper: renamed })).rejects.toMatchObject(conflict)
  await expect(volunteers.remove(late)).rejects.toMatchObject(conflict)
  await expect(volunteers.read({ id: nobody })).rejects.toMatchObject({ code: 'not-found' })
})

test('an unknown place or organisation is refused', async () => {
  const { api } = await aHouse()
  const helper = aHelper({ municipality: '06999999', organisationId: nobody })
  await expect(api.volunteers.apply({ helper })).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: ['helper.municipality', 'helper.organisationId'] },
  })
})

test('from the application to the farewell and back', async () => {
  const house = await aHouse()
  const { volunteers } = house.api
  const id = await add(house)
  await expect(to(house, id, 'aktiv')).rejects.toMatchObject({ code: 'state-refused' })
  await to(house, id, 'gespraech')
  await expect(to(house, id, 'aktiv')).rejects.toMatchObject({
    ...{ code: 'papers-missing', details: { missing: ['verschwiegenheit', 'basis'] } },
  })
  await prove(house, id, 'verschwiegenheit', 'basis')
  await to(house, id, 'aktiv')
  await to(house, id, 'pause', { pauseUntil: '2027-01-31' })
  await to(house, id, 'pause', { pauseUntil: '2027-02-28' })
  expect((await volunteers.read({ id })).helper).toMatchObject({ pauseUntil: '2027-02-28' })
  await expect(to(house, id, 'verabschiedet')).rejects.toMatchObject({
    details: { fields: ['reason'] },
  })
  await to(house, id, 'verabschiedet', { reason: 'umzug' })
  expect(await namesOf(house)).toEqual([])
  expect(await namesOf(house, { withLeft: true })).toEqual(['Abrehet Kidane'])
  await to(house, id, 'aktiv')
  const { helper } = await volunteers.read({ id })
  expect(helper).toMatchObject({ state: 'aktiv', leftOn: null, leftReason: null })
})

test('a day of the future is no day of a change', async () => {
  const house = await aHouse()
  const id = await add(house)
  await expect(to(house, id, 'gespraech', { on: '2026-11-17' })).rejects.toMatchObject({
    details: { fields: ['on'] },
  })
})

test('the list asks for words, languages, places, days and topics', async () => {
  const house = await aHouse()
  await add(house)
  await add(house, {
    ...{ familyName: 'Öztürk', givenNames: 'Ümit', ownScript: '', gender: 'm', radiusKm: null },
    ...{ municipality: BUEDINGEN, languages: [{ code: 'tr', level: 'erstsprache' }] },
    ...{ topics: ['arbeit'], slots: [{ weekday: 5, part: 'abend' }], kinds: ['pate'] },
  })
  const [kidane, oeztuerk] = ['Abrehet Kidane', 'Ümit Öztürk']
  expect(await namesOf(house, { text: 'ozturk' })).toEqual([oeztuerk])
  expect(await namesOf(house, { text: 'ኣብርሀት' })).toEqual([kidane])
  expect(await namesOf(house, { text: 'türkisch' })).toEqual([oeztuerk])
  expect(await namesOf(house, { language: 'ti' })).toEqual([kidane])
  expect(await namesOf(house, { reaches: FRIEDBERG })).toEqual([kidane])
  expect(await namesOf(house, { reaches: BUEDINGEN })).toEqual([oeztuerk])
  expect(await namesOf(house, { freeOn: 5 })).toEqual([oeztuerk])
  expect(await namesOf(house, { topic: 'schule' })).toEqual([kidane])
  expect(await namesOf(house, { gender: 'm' })).toEqual([oeztuerk])
  expect(await namesOf(house, { kind: 'pate' })).toEqual([oeztuerk])
  expect((await page(house, { kind: 'pate' })).counts).toMatchObject({ alle: 2, lotse: 1, pate: 1 })
})

test('the list groups by need: silence, papers, forgotten applications', async () => {
  const house = await aHouse()
  const [fresh, silent, unsure] = ['Anna', 'Berta', 'Cara']
  await add(house, { givenNames: fresh })
  await anActive(house, { givenNames: silent })
  const id = await anActive(house, { givenNames: unsure })
  const groups = async (from: House) =>
    (await page(from)).lines.map(({ name, group }) => `${name.split(' ')[0]} ${group}`)
  expect(await groups(house)).toEqual([
    ...['Berta in-ordnung', 'Cara in-ordnung', 'Anna bewerbung'],
  ])
  house.clock.now = new Date('2026-12-20T08:00:00.000Z')
  await house.api.volunteers.recordContact({
    id,
    contact: { day: '2026-12-19', kind: 'telefonat', mood: 'gut', note: '' },
  })
  expect(await groups(house)).toEqual([
    ...['Berta braucht-sie', 'Anna braucht-sie', 'Cara in-ordnung'],
  ])
  const { lines, counts } = await page(house, { only: 'still' })
  expect(lines).toMatchObject([{ silentDays: 34, lastContactOn: null }])
  expect(counts).toMatchObject({ alle: 3, still: 1, nachweise: 0 })
})

test('a helper who worked or accompanied stays, one who did nothing can go', async () => {
  const house = await aHouseWithClient()
  const { api, clientId } = house
  const [unused, used] = [await add(house), await anActive(house)]
  await api.volunteers.setExclusion({ id: unused, clientId, reason: '', excluded: true })
  await api.volunteers.remove({ id: unused, version: 1 })
  await expect(api.volunteers.read({ id: unused })).rejects.toMatchObject({ code: 'not-found' })
  const assigned = { helperId: used, clientId, assignment: anAssignment(), requestId: null }
  await api.volunteers.assign(assigned)
  await api.volunteers.recordMission({ helperId: used, mission: aMission() })
  const { helper } = await api.volunteers.read({ id: used })
  await expect(api.volunteers.remove({ id: used, version: helper.version })).rejects.toMatchObject({
    code: 'helper-in-use',
    details: { missions: 1, assignments: 1, trainings: 0 },
  })
  await expect(to(house, used, 'verabschiedet', { reason: 'zeit' })).rejects.toMatchObject({
    ...{ code: 'state-refused', details: { running: 1 } },
  })
})

test('clients she is kept apart from are named with the reason', async () => {
  const house = await aHouseWithClient()
  const { api, clientId } = house
  const id = await add(house)
  const key = { id, clientId }
  await api.volunteers.setExclusion({ ...key, reason: 'Nachbarn', excluded: true })
  const { excludedClients } = (await api.volunteers.read({ id })).helper
  expect(excludedClients).toMatchObject([{ clientId, reason: 'Nachbarn' }])
  await api.volunteers.setExclusion({ ...key, reason: '', excluded: false })
  expect((await api.volunteers.read({ id })).helper.excludedClients).toEqual([])
  const unknown = { id, clientId: nobody, reason: '', excluded: true }
  await expect(api.volunteers.setExclusion(unknown)).rejects.toMatchObject({ code: 'not-found' })
})
