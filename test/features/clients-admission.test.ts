import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openCopy } from '../../electron/store/open-database.ts'
import type { ResidenceSection } from '../../shared/clients/client.ts'
import type { Admission } from '../../shared/clients/record-contract.ts'
import type { ResidenceEntry } from '../../shared/clients/residence-history.ts'
import {
  aConsent,
  aMember,
  aNeed,
  anAdmission,
  anEntry,
  aPerson,
} from '../support/client-builders.ts'
import { aHouse, type House } from '../support/house.ts'
import { keyOf, rowsInside } from '../support/look-inside.ts'

const TODAY = '2026-11-16'
const subsidiary = anEntry({ status: 'AE_25_2_S', validFrom: '2026-01-15', validTo: '2027-01-14' })
const duldung = anEntry({ status: 'DULDUNG_60A', validFrom: '2026-09-01', validTo: '2026-11-30' })
const residence = (entry: ResidenceEntry): ResidenceSection => ({
  entries: [entry],
  course: 'nicht-noetig',
})

const wife = aMember({
  relation: 'ehe',
  person: aPerson({ familyName: 'Rahimi', givenNames: 'Laila' }),
  residence: residence(duldung),
  consent: aConsent({ language: 'ps' }),
})
const child = (givenNames: string, year: string) =>
  aMember({
    relation: 'kind',
    person: aPerson({ givenNames, birthDate: { precision: 'year', value: year }, gender: 'm' }),
    residence: residence(subsidiary),
  })

const family: Partial<Admission> = {
  reach: {
    ...anAdmission().reach,
    ...{ municipality: '06440008', accommodation: 'Unterkunft Nord', postcode: '61169' },
    phone: '+491525550142',
  },
  residence: residence(subsidiary),
  members: [wife, child('Arash', '2016'), child('Behnam', '2019')],
  needs: [aNeed({ urgency: 'akut' }), aNeed({ field: 'wohnen', title: 'Wohnung suchen' })],
}

async function readAll({ api }: House, ids: readonly string[]) {
  return Promise.all(ids.map(id => api.clients.readFile({ id })))
}

const seen = (file: Awaited<ReturnType<typeof readAll>>[number] | undefined) =>
  file?.relatives.map(({ givenNames, relation }) => `${relation} ${givenNames}`)

test('a family of four with two statuses is taken in at once, and found from each of them', async () => {
  const house = await aHouse()
  const { id, number, memberIds } = await house.api.clients.admit(anAdmission(family))
  const [soraya, laila, arash, behnam] = await readAll(house, [id, ...memberIds])
  expect([number, laila?.number, arash?.number, behnam?.number]).toEqual([
    '2026-0001',
    '2026-0002',
    '2026-0003',
    '2026-0004',
  ])
  expect(seen(soraya)).toEqual(['ehe Laila', 'kind Arash', 'kind Behnam'])
  // Nobody said that Laila is the children's mother.
  expect(seen(laila)).toEqual(['ehe Soraya', 'null Arash', 'null Behnam'])
  expect(seen(arash)).toEqual(['elternteil Soraya', 'geschwister Behnam', 'null Laila'])
  expect(laila?.reach).toEqual({ ...family.reach, phone: '' })
  expect(arash?.relatives.every(({ sameHousehold }) => sameHousehold)).toBe(true)
  expect(soraya?.residence.entries).toEqual([subsidiary])
  expect(laila?.residence.entries).toEqual([duldung])
  expect(laila?.consents).toMatchObject([{ ...aConsent({ language: 'ps' }), withdrawnOn: null }])
  expect(arash?.consents).toEqual([])
  expect(soraya).toMatchObject({
    ...{ version: 1, depth: 'fallmanagement', openedOn: TODAY, intakeDoneOn: TODAY },
    ...{ closed: null, merges: [], responsible: { id: house.userId, name: 'Miriam Habermann' } },
  })
})

test('lists find everything reckoned, and the Verlauf begins', async () => {
  const house = await aHouse()
  await house.api.clients.admit(anAdmission(family))
  const [soraya, laila] = await rowsInside(house, 'clients')
  expect(soraya).toMatchObject({
    ...{ name_sort: 'tahmasbi\tsoraya', status: 'AE_25_2_S', status_group: 'schutzberechtigt' },
    ...{ status_until: '2027-01-14', status_changes_on: '2027-01-15' },
    ...{ deadline_kind: 'title-end', deadline_on: '2027-01-14' },
    ...{ open_needs: 2, needs_without_step: 2, most_urgent: 'akut', last_contact_on: null },
  })
  expect(laila).toMatchObject({ status: 'DULDUNG_60A', deadline_on: '2026-11-30', open_needs: 0 })
})

test('the Verlauf begins with the opening and the consent', async () => {
  const house = await aHouse()
  await house.api.clients.admit(anAdmission({ ...family, depth: 'verweisberatung' }))
  const events = await rowsInside(house, 'case_events')
  expect(events.map(({ kind, code }) => [kind, code])).toEqual([
    ['opened', 'verweisberatung'],
    ['consent-given', null],
    ['opened', 'haushalt'],
    ['consent-given', null],
    ['opened', 'haushalt'],
    ['opened', 'haushalt'],
  ])
})

test('a Verweisberatung has not had its Erstaufnahme', async () => {
  const { api } = await aHouse()
  const { id } = await api.clients.admit(anAdmission({ depth: 'verweisberatung' }))
  expect(await api.clients.readFile({ id })).toMatchObject({ intakeDoneOn: null })
})

test('numbers have no gaps, and begin anew with the year', async () => {
  const { api, clock } = await aHouse()
  const wrong = anAdmission({ person: aPerson({ citizenships: ['910'] }) })
  const numbers = [(await api.clients.admit(anAdmission(family))).number]
  await expect(api.clients.admit(wrong)).rejects.toMatchObject({ code: 'invalid' })
  numbers.push((await api.clients.admit(anAdmission())).number)
  clock.now = new Date('2026-12-31T23:00:00.000Z')
  numbers.push((await api.clients.admit(anAdmission())).number)
  numbers.push((await api.clients.admit(anAdmission())).number)
  expect(numbers).toEqual(['2026-0001', '2026-0005', '2027-0001', '2027-0002'])
})

// ---- people who are there already

test('who has a record already is bound and lives there from now on', async () => {
  const house = await aHouse()
  const { api } = house
  const reach = { ...anAdmission().reach, municipality: '06440008', street: 'Kaiserstraße 1' }
  const husband = await api.clients.admit(
    anAdmission({
      reach,
      person: aPerson({ givenNames: 'Omid' }),
      members: [child('Arash', '2016')],
    }),
  )
  const { id } = await api.clients.admit(
    anAdmission({
      relatives: [{ id: husband.id, relation: 'ehe', sameHousehold: true }],
      members: [child('Behnam', '2019')],
    }),
  )
  const [soraya, omid] = await readAll(house, [id, husband.id])
  expect(seen(soraya)).toEqual(['ehe Omid', 'kind Behnam', 'null Arash'])
  expect(seen(omid)).toEqual(['ehe Soraya', 'kind Arash', 'null Behnam'])
  expect(soraya?.reach).toMatchObject({ municipality: '06440008', street: 'Kaiserstraße 1' })
})

test('a relative elsewhere is bound and stays where they are', async () => {
  const house = await aHouse()
  const { api } = house
  const mother = await api.clients.admit(anAdmission({ person: aPerson({ givenNames: 'Mina' }) }))
  const relatives = [{ id: mother.id, relation: 'elternteil', sameHousehold: false }] as const
  const { id } = await api.clients.admit(anAdmission({ relatives: [...relatives] }))
  const [soraya, mina] = await readAll(house, [id, mother.id])
  expect(soraya?.relatives).toMatchObject([{ relation: 'elternteil', sameHousehold: false }])
  expect(mina?.relatives).toMatchObject([{ relation: 'kind', sameHousehold: false }])
})

test('a record that was looked at and is somebody else is remembered, whoever comes first', async () => {
  const house = await aHouse()
  const { api } = house
  const first = await api.clients.admit(anAdmission())
  const { id } = await api.clients.admit(anAdmission({ differentFrom: [first.id, first.id] }))
  await house.vault.close()
  const store = openCopy(join(house.folder, 'store.db'), await keyOf(house))
  onTestFinished(() => store.close())
  expect(store.prepare('select * from different_clients').all()).toMatchObject([
    { first_id: first.id, second_id: id, decided_by: house.userId },
  ])
})

test('who is not there can be neither a relative nor somebody else', async () => {
  const house = await aHouse()
  const { api } = house
  const nobody = '019a8b00-0000-7000-8000-00000000000a'
  const relatives: Admission['relatives'] = [{ id: nobody, relation: 'ehe', sameHousehold: false }]
  for (const wrong of [{ relatives }, { differentFrom: [nobody] }])
    await expect(api.clients.admit(anAdmission(wrong))).rejects.toMatchObject({ code: 'not-found' })
  expect(await rowsInside(house, 'clients')).toEqual([])
})

// ---- bad input

const born = (value: string) => aPerson({ birthDate: { precision: 'day', value } })

test.each<[string, Partial<Admission>, string[]]>([
  ['a birth tomorrow', { person: born('2026-11-17') }, ['person.birthDate', 'consent.givenOn']],
  ['a birth before 1900', { person: born('1899-12-31') }, ['person.birthDate']],
  ['the 31st of February', { person: born('1991-02-31') }, ['person.birthDate.value']],
  [
    'an arrival before the birth',
    {
      background: {
        ...anAdmission().background,
        arrivedOn: { precision: 'year', value: '1990' },
      },
    },
    ['person.birthDate', 'background.arrivedOn'],
  ],
  [
    'a municipality that has another key by now',
    { reach: { ...anAdmission().reach, municipality: '06435014' } },
    ['reach.municipality'],
  ],
  [
    'a phone number that is none',
    { reach: { ...anAdmission().reach, phone: '+49152' } },
    ['reach.phone'],
  ],
  [
    'a state that is none',
    { person: aPerson({ citizenships: ['439', '910'] }) },
    ['person.citizenships.1'],
  ],
  [
    'two statuses at once',
    { residence: { entries: [subsidiary, duldung], course: 'offen' } },
    ['residence.entries.0.validTo'],
  ],
  ['a consent of tomorrow', { consent: aConsent({ givenOn: '2026-11-17' }) }, ['consent.givenOn']],
  [
    'a child with an odd language',
    {
      members: [
        wife,
        aMember({
          languages: { ...wife.languages, languages: [{ code: 'qqx', level: 'gut' }] },
        }),
      ],
    },
    ['members.1.languages.languages.0.code'],
  ],
  [
    'no name',
    { person: aPerson({ familyName: ' ', givenNames: '\u200b' }) },
    ['person.familyName'],
  ],
  [
    'a note of ten million characters',
    { needs: [aNeed({ description: 'x'.repeat(10_000_000) })] },
    ['needs.0.description'],
  ],
])('%s is refused at its field, and nothing is kept', async (_, changes, fields) => {
  const house = await aHouse()
  await expect(house.api.clients.admit(anAdmission(changes))).rejects.toMatchObject({
    code: 'invalid',
    details: { fields },
  })
  expect(await rowsInside(house, 'clients')).toEqual([])
  expect(JSON.stringify(house.logged)).not.toContain('Tahmasbi')
})

test.each([
  ['one word only', { familyName: '', givenNames: 'Aynur' }],
  ['right to left', { familyName: 'طهماسبی', givenNames: 'ثریا' }],
  ['both directions', { familyName: 'Al-Hassan الحسن', givenNames: 'Amina' }],
  ['an emoji', { familyName: 'Tahmasbi 👩‍👧', givenNames: 'Soraya' }],
  ['tags of a page', { familyName: '<b onclick="x()">Tahmasbi</b>', givenNames: '&amp; <i>' }],
  ['a joiner between Persian letters', { familyName: 'می\u200cخواهم', givenNames: 'Soraya' }],
])('a name with %s stays as it was typed', async (_, names) => {
  const { api } = await aHouse()
  const { id } = await api.clients.admit(anAdmission({ person: aPerson(names) }))
  expect((await api.clients.readFile({ id })).person).toMatchObject(names)
})

test('what nobody sees in a pasted name is gone', async () => {
  const { api } = await aHouse()
  const person = aPerson({
    familyName: '\ufeffTah\u00admas\u200bbi \n',
    givenNames: '\u202eSoraya\u202c',
  })
  const { id } = await api.clients.admit(anAdmission({ person }))
  expect((await api.clients.readFile({ id })).person).toMatchObject({
    familyName: 'Tahmasbi',
    givenNames: 'Soraya',
  })
})

test('the Leitung takes nobody in and reads no file', async () => {
  const { api } = await aHouse('leitung')
  await expect(api.clients.admit(anAdmission())).rejects.toMatchObject({ code: 'not-allowed' })
  const id = '019a8b00-0000-7000-8000-00000000000a'
  await expect(api.clients.readFile({ id })).rejects.toMatchObject({ code: 'not-allowed' })
})
