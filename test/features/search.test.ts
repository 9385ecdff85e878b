import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anAdmission, aPerson } from '../support/client-builders.ts'
import { fillHouse } from '../support/client-rows.ts'
import { aHouse, type House } from '../support/house.ts'

const admit = async ({ api }: House, changes: Parameters<typeof aPerson>[0], phone = '') => {
  const reach = { ...anAdmission().reach, phone }
  return (await api.clients.admit(anAdmission({ person: aPerson(changes), reach }))).id
}
const find = async ({ api }: House, text: string, limit = 10) =>
  (await api.clients.search({ text, limit })).hits
const names = async (house: House, text: string) =>
  (await find(house, text)).map(({ familyName, givenNames }) => `${givenNames} ${familyName}`)

test('a hit shows enough to recognise somebody', async () => {
  const house = await aHouse()
  const id = await admit(house, { ownScript: 'ثریا طهماسبی' })
  expect(await house.api.clients.search({ text: 'tahm', limit: 10 })).toEqual({
    more: false,
    hits: [
      {
        ...{ id, number: '2026-0001', familyName: 'Tahmasbi', givenNames: 'Soraya' },
        ...{ ownScript: 'ثریا طهماسبی', gender: 'w', municipality: null },
        birthDate: { precision: 'day', value: '1991-03-08' },
        ...{ countryOfOrigin: null, responsibleName: 'Miriam Habermann' },
        ...{ openedOn: '2026-11-16', closedOn: null, reason: 'typed' },
      },
    ],
  })
})

test.each([
  ['beginnings in either order', 'so tah', 'typed'],
  ['the family name first', 'Tahmasbi, Soraya', 'typed'],
  ['another spelling', 'Suraja Tahmaspi', 'spelling'],
  ['the beginning of another spelling', 'Tachmas', 'spelling'],
  ['Arabic letters', 'ثریا', 'spelling'],
  ['Cyrillic letters', 'Сорая', 'spelling'],
  ['a case number', '2026-0001', 'number'],
  ['the figure of a case number', '1', 'number'],
  ['a birth date', '8.3.1991', 'birth-date'],
  ['a birth date in words', '8. März 1991', 'birth-date'],
  ['a year of birth', '1991', 'birth-date'],
  ['the beginning of a phone number', '0152 555', 'phone'],
  ['the end of a phone number', '0142', null],
  ['more of the end of a phone number', '550142', 'phone'],
  ['a name with the year of birth', 'Soraya 1991', 'typed'],
  ['a birth date before the name', '08.03.1991 Tahmasbi', 'typed'],
  ['a name with another year', 'Soraya 1990', null],
  ['another name', 'Kovalenko', null],
  ['nothing', ' ', null],
] as const)('somebody is found by %s', async (_what, text, reason) => {
  const house = await aHouse()
  await admit(house, {}, '+491525550142')
  const hits = await find(house, text)
  expect(hits.map(hit => hit.reason)).toEqual(reason === null ? [] : [reason])
})

test.each([
  ['Müller', ['Mueller', 'muller', 'MÜLLER', 'Mu']],
  ['Groß', ['Gross', 'groß']],
  ['Łukasz', ['Lukasz', 'lukas']],
  ['Meier', ['Maier', 'Mayr', 'Meyer']],
  ['Шевченко', ['Schewtschenko', 'Shevchenko', 'Szewczenko']],
  ['Al-Hassan', ['Alhassan', 'hasan', 'El Hassan']],
])('%s is found under other spellings', async (familyName, spellings) => {
  const house = await aHouse()
  await admit(house, { familyName, givenNames: 'Ina' })
  for (const text of spellings) expect(await find(house, text), text).toHaveLength(1)
})

test('an unknown day of birth does not hide anybody', async () => {
  const house = await aHouse()
  await admit(house, { birthDate: { precision: 'year', value: '1991' } })
  await admit(house, { birthDate: { precision: 'day', value: '1991-01-01' } })
  await admit(house, { birthDate: { precision: 'day', value: '1991-05-05' } })
  expect(await find(house, '8.3.1991')).toHaveLength(2)
  expect(await find(house, '1991')).toHaveLength(3)
})

test('family names come first, whole words before beginnings, letters before sounds', async () => {
  const house = await aHouse()
  await admit(house, { familyName: 'Wolf', givenNames: 'Marie' })
  await admit(house, { familyName: 'Marien', givenNames: 'Jo' })
  await admit(house, { familyName: 'Marie', givenNames: 'Zoe' })
  await admit(house, { familyName: 'Mahri', givenNames: 'Abi' })
  await admit(house, { familyName: 'Wolf', givenNames: 'Mariella' })
  expect(await names(house, 'marie')).toEqual([
    'Zoe Marie',
    'Jo Marien',
    'Marie Wolf',
    'Mariella Wolf',
    'Abi Mahri',
  ])
})

test('closed cases are found after the open ones, and the rest is announced', async () => {
  const house = await aHouse()
  const first = await admit(house, { givenNames: 'Anna' })
  await admit(house, { givenNames: 'Berta' })
  await house.api.clients.closeCase({
    ...{ ids: [first], on: '2026-11-16', reason: 'bedarf-gedeckt', note: '' },
    openSteps: 'erledigt',
  })
  expect(await names(house, 'tahm')).toEqual(['Berta Tahmasbi', 'Anna Tahmasbi'])
  expect((await find(house, 'anna'))[0]?.closedOn).toBe('2026-11-16')
  expect(await house.api.clients.search({ text: 'tahm', limit: 1 })).toMatchObject({ more: true })
  await house.api.clients.reopenCase({ id: first, note: '' })
  expect(await names(house, 'tahm')).toEqual(['Anna Tahmasbi', 'Berta Tahmasbi'])
})

test('a new name replaces the old one', async () => {
  const house = await aHouse()
  const id = await admit(house, {})
  const { version, person } = await house.api.clients.readFile({ id })
  const values = { ...person, familyName: 'Karimi' }
  await house.api.clients.saveSection({ id, version, section: 'person', values })
  expect(await find(house, 'Tahmasbi')).toEqual([])
  expect(await find(house, 'Karimi Soraya')).toHaveLength(1)
})

test('two letters are enough among thousands, and rare words narrow frequent ones', async () => {
  const crowd = Array.from({ length: 4200 }, (_, index) => ({
    familyName: index % 2 === 0 ? 'Mohammadi' : 'Ahmadi',
    givenNames: index === 4100 ? 'Mahnaz Amina' : 'Mohammad Ali',
  }))
  const { house, ids } = await fillHouse(await aHouse(), crowd)
  const mahnaz = [ids[4100]]
  const idsOf = async (text: string) => (await find(house, text)).map(({ id }) => id)
  expect(await idsOf('m')).toHaveLength(10)
  expect(await idsOf('m a')).toHaveLength(10)
  expect(await idsOf('moh ma')).toHaveLength(10)
  expect(await idsOf('Mohammadi Mahnaz')).toEqual(mahnaz)
  expect(await idsOf('mahn moh')).toEqual(mahnaz)
  expect(await idsOf('Mohammed Tesfay')).toEqual([])
})

test('whatever is typed gets an answer', async () => {
  const people = [{ familyName: '👩‍👧' }, { familyName: 'Tahmasbi', givenNames: 'ثریا' }]
  const { house } = await fillHouse(await aHouse(), people)
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'0123456789.-/ +'), maxLength: 14 }),
    fc.string({
      unit: fc.constantFrom('ta', 'ث', ' ', '%', '_', "'", '1991', ',', '-'),
      maxLength: 9,
    }),
  )
  await fc.assert(
    fc.asyncProperty(typed, async text => {
      expect((await find(house, text)).length).toBeLessThanOrEqual(2)
    }),
    { numRuns: 200 },
  )
})
