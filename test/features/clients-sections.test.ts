import { expect, test } from 'vitest'
import type { Admission, SectionChange } from '../../shared/clients/record-contract.ts'
import { OTHER_PASSPHRASE } from '../support/builders.ts'
import { aMember, aNeed, anAdmission, anEntry, aPerson, aStep } from '../support/client-builders.ts'
import { aHouse, type House, reopened } from '../support/house.ts'
import { rowsInside } from '../support/look-inside.ts'

const { reach, languages, residence, background } = anAdmission()

async function aClient(changes: Partial<Admission> = {}) {
  const house = await aHouse()
  const { id, memberIds } = await house.api.clients.admit(anAdmission(changes))
  return { ...house, id, memberIds }
}

type Values = { [Change in SectionChange as Change['section']]: Change['values'] }
const values: Values = {
  person: aPerson({
    ...{ familyName: 'Tahmasebi', birthName: 'Karimi', ownScript: 'طهماسبی', gender: 'x' },
    ...{ otherSpellings: ['Tahmasby', 'Thamasbi'], citizenships: ['423', '439'] },
    ...{ birthDate: { precision: 'month', value: '1991-03' }, countryOfOrigin: '423' },
    ...{ placeOfBirth: 'Herat', familyStatus: 'verheiratet' },
  }),
  reach: {
    ...{ municipality: '06440008', accommodation: '', street: 'Kaiserstraße 1' },
    ...{ postcode: '61169', phone: '+491525550142', email: 'soraya@beispiel.de' },
    channel: 'sms',
  },
  languages: {
    languages: [
      { code: 'fa-AF', level: 'erstsprache' },
      { code: 'de', level: 'etwas' },
    ],
    ...{ interpreter: 'manchmal', germanLevel: 'A2', germanProof: null },
    germanProofOn: '2026-06-30',
  },
  residence: {
    entries: [
      anEntry({ status: 'GESTATTUNG', validFrom: '2024-01-20', validTo: '2026-01-14' }),
      anEntry({ restriction: { where: 'Wetteraukreis', until: null }, employment: 'erlaubt' }),
    ],
    course: 'nimmt-teil',
  },
  background: {
    ...{ arrivedOn: { precision: 'day', value: '2023-11-08' }, sentByNote: 'Frau Ott' },
    ...{ hereSince: { precision: 'year', value: '2024' }, sentBy: 'unterkunft' },
    ...{ schoolYears: 9, schoolDegree: 'mittlerer', occupation: 'Schneiderin' },
    ...{ occupationState: 'kurs', recognition: 'nicht-noetig' },
  },
}

const change = (id: string, version: number, section: SectionChange['section']): SectionChange =>
  ({
    ...{ id, version, section, values: values[section] },
    ...(section === 'reach' ? { forHousehold: false } : {}),
  }) as SectionChange

test('each section is saved on its own, and the others stay', async () => {
  const { api, id } = await aClient()
  let version = 1
  const expected: Record<string, unknown> = { ...anAdmission() }
  for (const section of ['person', 'reach', 'languages', 'residence', 'background'] as const) {
    const saved = await api.clients.saveSection(change(id, version, section))
    version += 1
    expect(saved).toEqual({ version })
    expected[section] = values[section]
    const file = await api.clients.readFile({ id })
    expect(file.version).toBe(version)
    for (const name of ['person', 'reach', 'languages', 'residence', 'background'] as const)
      expect(file[name]).toEqual(expected[name])
  }
})

test('what lists show follows the residence at once', async () => {
  const house = await aClient()
  await house.api.clients.saveSection(change(house.id, 1, 'residence'))
  expect(await rowsInside(house, 'clients')).toMatchObject([
    { status: 'AE_25_2_S', status_until: '2027-01-14', deadline_on: '2027-01-14' },
  ])
})

test('what somebody else saved meanwhile is not written over', async () => {
  const house = await aClient()
  const { api, id } = house
  const { userId } = await api.store.addUser({
    user: { name: 'Sevgi Arslan', role: 'vertretung' },
    passphrase: OTHER_PASSPHRASE,
  })
  const hers = await reopened({ ...house, userId }, { passphrase: OTHER_PASSPHRASE })
  await hers.api.clients.saveSection(change(id, 1, 'reach'))
  await expect(hers.api.clients.saveSection(change(id, 1, 'background'))).rejects.toMatchObject({
    code: 'changed-meanwhile',
    details: { version: 2 },
  })
  await expect(
    hers.api.clients.changeDepth({ id, version: 1, depth: 'verweisberatung' }),
  ).rejects.toMatchObject({ code: 'changed-meanwhile' })
  expect(await hers.api.clients.readFile({ id })).toMatchObject({
    ...{ version: 2, reach: values.reach, background, depth: 'fallmanagement' },
  })
  expect(await hers.api.clients.saveSection(change(id, 2, 'background'))).toEqual({ version: 3 })
})

test.each<[string, Partial<SectionChange>, string[]]>([
  [
    'a birth after the arrival',
    { section: 'person', values: aPerson({ birthDate: { precision: 'year', value: '2025' } }) },
    ['person.birthDate'],
  ],
  [
    'a place that is none',
    { section: 'reach', values: { ...reach, municipality: '06999999' }, forHousehold: false },
    ['reach.municipality'],
  ],
  [
    'a proof of tomorrow',
    { section: 'languages', values: { ...languages, germanProofOn: '2026-11-17' } },
    ['languages.germanProofOn'],
  ],
  [
    'an end before its start',
    {
      section: 'residence',
      values: { ...residence, entries: [anEntry({ validTo: '2026-01-14' })] },
    },
    ['residence.entries.0.validTo'],
  ],
  [
    'an arrival tomorrow',
    {
      section: 'background',
      values: { ...background, arrivedOn: { precision: 'day', value: '2026-11-17' } },
    },
    ['background.arrivedOn'],
  ],
])('%s is refused at its field', async (_, wrong, fields) => {
  const { api, id } = await aClient({ background: values.background })
  const before = await api.clients.readFile({ id })
  await expect(
    api.clients.saveSection({ id, version: 1, ...wrong } as SectionChange),
  ).rejects.toMatchObject({ code: 'invalid', details: { fields } })
  expect(await api.clients.readFile({ id })).toEqual(before)
})

test('a municipality of old stays while nobody touches it', async () => {
  const house = await aHouse()
  house.clock.now = new Date('2025-11-16T08:00:00.000Z')
  const hanau = { ...reach, municipality: '06435014' }
  const consent = { ...anAdmission().consent, givenOn: '2025-11-16' }
  const { id } = await house.api.clients.admit(anAdmission({ reach: hanau, consent }))
  house.clock.now = new Date('2026-11-16T08:00:00.000Z')
  const save = (version: number, municipality: string) =>
    house.api.clients.saveSection({
      ...{ id, version, section: 'reach', forHousehold: false },
      values: { ...hanau, municipality, street: 'Nussallee 1' },
    })
  expect(await save(1, '06435014')).toEqual({ version: 2 })
  expect(await save(2, '06415000')).toEqual({ version: 3 })
  await expect(save(3, '06435014')).rejects.toMatchObject({ code: 'invalid' })
})

// ---- the household

test('a move is typed once for all who live together; the phone stays with each', async () => {
  const { api, id, memberIds } = await aClient({ members: [aMember(), aMember()] })
  const elsewhere = await api.clients.admit(anAdmission())
  await api.clients.saveSection({
    ...{ id, version: 1, section: 'reach', values: values.reach },
    forHousehold: true,
  })
  const read = async (who: string) => api.clients.readFile({ id: who })
  for (const memberId of memberIds) {
    const { street, phone } = (await read(memberId)).reach
    expect([street, phone, (await read(memberId)).version]).toEqual(['Kaiserstraße 1', '', 2])
  }
  expect((await read(elsewhere.id)).reach).toEqual(reach)
})

test('a member whose case is closed does not move along', async () => {
  const { api, id, memberIds } = await aClient({ members: [aMember()] })
  await api.clients.closeCase({
    ...{ ids: memberIds, on: '2026-11-16', reason: 'verzogen', note: '' },
    openSteps: 'erledigt',
  })
  await api.clients.saveSection({
    ...{ id, version: 1, section: 'reach', values: values.reach },
    forHousehold: true,
  })
  for (const memberId of memberIds)
    expect((await api.clients.readFile({ id: memberId })).reach.street).toBe('')
})

// ---- depth and closed cases

test('a step up keeps everything and is told in the Verlauf', async () => {
  const house = await aClient({ depth: 'verweisberatung', needs: [aNeed()] })
  const { api, id } = house
  const before = await api.clients.readFile({ id })
  const saved = await api.clients.changeDepth({ id, version: 1, depth: 'fallmanagement' })
  expect(await api.clients.readFile({ id })).toEqual({
    ...before,
    ...{ ...saved, depth: 'fallmanagement', intakeDoneOn: '2026-11-16' },
  })
  const events = await rowsInside(house, 'case_events')
  expect(events.at(-1)).toMatchObject({ kind: 'depth', code: 'fallmanagement' })
})

test('a step down is possible while there is no plan', async () => {
  const { api, id } = await aClient({ needs: [aNeed()] })
  expect(await api.clients.changeDepth({ id, version: 1, depth: 'verweisberatung' })).toEqual({
    version: 2,
  })
  await api.clients.changeDepth({ id, version: 2, depth: 'fallmanagement' })
  await api.tasks.addStep({ clientId: id, needId: null, goalId: null, step: aStep() })
  await expect(
    api.clients.changeDepth({ id, version: 3, depth: 'verweisberatung' }),
  ).rejects.toMatchObject({ code: 'invalid', details: { fields: ['depth'] } })
})

test('the depth that is there already changes nothing', async () => {
  const house = await aClient()
  const { api, id } = house
  const same = { id, version: 1, depth: 'fallmanagement' } as const
  expect(await api.clients.changeDepth(same)).toEqual({ version: 1 })
  expect((await rowsInside(house, 'case_events')).map(({ kind }) => kind)).not.toContain('depth')
})

async function aClosedCase() {
  const client = await aClient()
  await client.api.clients.closeCase({
    ...{ ids: [client.id], on: '2026-11-16', reason: 'verzogen', note: '' },
    openSteps: 'erledigt',
  })
  return client
}

const attempts: [string, (house: House & { id: string }) => Promise<unknown>][] = [
  ['saved', ({ api, id }) => api.clients.saveSection(change(id, 2, 'person'))],
  [
    'deepened',
    ({ api, id }) => api.clients.changeDepth({ id, version: 2, depth: 'verweisberatung' }),
  ],
  ['enlarged', ({ api, id }) => api.clients.admitMember({ id, member: aMember() })],
  ['consented', ({ api, id }) => api.clients.recordConsent({ id, consent: anAdmission().consent })],
]
test.each(attempts)('a closed case is not %s', async (_, attempt) => {
  const house = await aClosedCase()
  await expect(attempt(house)).rejects.toMatchObject({ code: 'case-closed' })
})

test('who is not there is not found', async () => {
  const { api } = await aHouse()
  const id = '019a8b00-0000-7000-8000-00000000000a'
  for (const attempt of [
    () => api.clients.readFile({ id }),
    () => api.clients.saveSection(change(id, 1, 'person')),
    () => api.clients.recordConsent({ id, consent: anAdmission().consent }),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: 'not-found' })
})
