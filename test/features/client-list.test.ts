import { rmSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type ClientFilter, type ClientSort, openCases } from '../../shared/clients/list.ts'
import { aStore, OTHER_PASSPHRASE } from '../support/builders.ts'
import type { House } from '../support/house.ts'
import { type ListedClient, withListed } from '../support/list-clients.ts'
import { aVault } from '../support/test-vault.ts'

const COLLEAGUE = '01900000-0000-7000-8000-00000000c011'
const byName: ClientSort = { by: 'name', descending: false }

/** Today is 16 November 2026. Each differs from the others in what the filters ask. */
const people: readonly ListedClient[] = [
  {
    ...{ family_name: 'Abdi', given_names: 'Hodan', municipality: '06440004' },
    ...{ languages: ['so', 'en'], german_level: 'A1', birth_value: '2002-03-05' },
    ...{ birth_precision: 'day', status: 'AE_25_3', status_group: 'schutzberechtigt' },
    ...{ deadline_kind: 'title-end', deadline_on: '2026-11-16', last_contact_on: '2026-11-15' },
    ...{ openNeeds: ['sprache'], step: { text: 'Rücklauf nachfragen', dueOn: '2026-11-13' } },
    opened_on: '2026-01-10',
  },
  {
    ...{ family_name: 'Haddad', given_names: 'Karim', own_script: 'كريم حداد' },
    ...{ municipality: '06440008', languages: ['ar'], german_level: 'B1', opened_on: '2025-05-01' },
    ...{ birth_value: '1980', birth_precision: 'year', status_group: 'duldung' },
    ...{ deadline_kind: 'permit-end', deadline_on: '2026-11-15', last_contact_on: '2026-10-17' },
    ...{ openNeeds: ['wohnen'], closedNeeds: ['sprache'], needs_without_step: 1 },
  },
  {
    ...{ family_name: 'Müller', given_names: 'Özlem', name_sort: 'mueller, oezlem' },
    ...{ municipality: '06412000', languages: ['tr'], opened_on: '2026-10-16' },
    ...{
      deadline_kind: 'title-end',
      deadline_on: '2027-02-14',
      step: { text: 'Anruf', dueOn: null },
    },
  },
  {
    ...{ family_name: 'Noorzai', given_names: 'Ahmad', municipality: '06440008' },
    ...{ languages: ['fa-AF'], depth: 'verweisberatung', responsible: COLLEAGUE },
    ...{ opened_on: '2026-11-01', birth_value: '1991-05', birth_precision: 'month' },
    step: { text: 'Kurs', dueOn: '2026-12-01' },
  },
  {
    ...{ family_name: 'Zahedi', given_names: 'Parisa', closed_on: '2026-09-01' },
    ...{ languages: ['fa'], municipality: '06440008', last_contact_on: '2026-01-01' },
    ...{ openNeeds: ['wohnen'], opened_on: '2024-01-01', number: '2026-10000' },
  },
]
const merged: ListedClient = { family_name: 'Abdi', given_names: 'Doppelt' }

let house: House & { ids: readonly string[] }

beforeAll(async () => {
  const vault = await aVault()
  const empty = { ...vault, ...(await aStore(vault)) }
  const user = { name: 'Jörg Stallmann', role: 'fallmanagement' } as const
  const { userId } = await empty.api.store.addUser({ user, passphrase: OTHER_PASSPHRASE })
  const owned = people.map(one =>
    one.responsible === COLLEAGUE ? { ...one, responsible: userId } : one,
  )
  const first = await withListed(empty, owned)
  house = await withListed(first, [{ ...merged, merged_into: first.ids[0] ?? null }], 90)
  return async () => {
    await house.vault.close()
    rmSync(path.dirname(house.folder), { recursive: true, force: true })
  }
})

async function listed(filter: Partial<ClientFilter>, sort: Partial<ClientSort> = {}) {
  const { rows, total } = await house.api.clients.list({
    filter: { ...openCases, ...filter },
    sort: { ...byName, ...sort },
    ...{ offset: 0, limit: 50 },
  })
  const [count] = await house.api.clients.countFiltered({ filters: [{ ...openCases, ...filter }] })
  expect(total, 'total, rows and number on the tab agree').toBe(rows.length)
  expect(count).toBe(total)
  return rows.map(row => row.familyName)
}

describe('filters', () => {
  test.each<[string, Partial<ClientFilter>, string[]]>([
    ['open', {}, ['Abdi', 'Haddad', 'Müller', 'Noorzai']],
    ['closed', { state: 'abgeschlossen' }, ['Zahedi']],
    ['all', { state: 'alle' }, ['Abdi', 'Haddad', 'Müller', 'Noorzai', 'Zahedi']],
    ['depth', { depth: 'verweisberatung' }, ['Noorzai']],
    ['own', { responsible: 'ich' }, ['Abdi', 'Haddad', 'Müller']],
    ['status groups', { statusGroups: ['duldung', 'schutzberechtigt'] }, ['Abdi', 'Haddad']],
    ['one of the languages', { languages: ['en', 'tr'] }, ['Abdi', 'Müller']],
    ['a language of closed ones', { languages: ['fa'], state: 'abgeschlossen' }, ['Zahedi']],
    ['municipalities', { municipalities: ['06440008'] }, ['Haddad', 'Noorzai']],
    ['needs that are open', { needs: ['sprache'] }, ['Abdi']],
    ['needs of closed cases', { needs: ['wohnen'], state: 'alle' }, ['Haddad', 'Zahedi']],
    ['levels', { levels: ['A1', 'A2'] }, ['Abdi']],
    ['deadline that is over or today', { deadlineWithinDays: 0 }, ['Abdi', 'Haddad']],
    ['deadline on the last day', { deadlineWithinDays: 90 }, ['Abdi', 'Haddad', 'Müller']],
    ['deadline one day short', { deadlineWithinDays: 89 }, ['Abdi', 'Haddad']],
    ['silent, also who was never talked to', { silentDays: 30 }, ['Haddad', 'Müller']],
    ['silent one day longer', { silentDays: 31 }, ['Müller']],
    ['closed cases are never silent', { silentDays: 30, state: 'abgeschlossen' }, []],
    ['without a next step', { withoutNextStep: true }, ['Haddad']],
    ['needs without a step', { needsWithoutStep: true }, ['Haddad']],
    ['both together', { languages: ['ar'], municipalities: ['06440008'] }, ['Haddad']],
    ['nobody', { languages: ['vi'] }, []],
  ])('%s', async (_name, filter, expected) => {
    expect((await listed(filter)).toSorted()).toEqual(expected)
  })

  test('a colleague by her id', async () => {
    const [colleague] = (await house.api.store.listUsers({})).filter(user => user.name[0] === 'J')
    expect(await listed({ responsible: colleague?.id ?? '' })).toEqual(['Noorzai'])
  })

  test('what was merged away is in no list', async () => {
    expect(await listed({ text: 'Doppelt', state: 'alle' })).toEqual([])
  })
})

describe('the text', () => {
  test.each([
    ['beginning of a word', 'noo', ['Noorzai']],
    ['another spelling', 'mueller', ['Müller']],
    ['another script', 'حداد', ['Haddad']],
    ['given name first', 'karim haddad', ['Haddad']],
    ['all words must fit', 'karim noorzai', []],
    ['number', '2026-0004', ['Noorzai']],
    ['letters only of signs', '%_', []],
  ])('%s', async (_name, text, expected) => {
    expect(await listed({ text })).toEqual(expected)
  })

  test('stays within the state', async () => {
    expect(await listed({ text: 'zahedi' })).toEqual([])
    expect(await listed({ text: 'zahedi', state: 'abgeschlossen' })).toEqual(['Zahedi'])
  })
})

describe('order', () => {
  test.each<[ClientSort['by'], boolean, string[]]>([
    ['name', false, ['Abdi', 'Haddad', 'Müller', 'Noorzai', 'Zahedi']],
    ['name', true, ['Zahedi', 'Noorzai', 'Müller', 'Haddad', 'Abdi']],
    ['number', true, ['Zahedi', 'Noorzai', 'Müller', 'Haddad', 'Abdi']],
    ['birth', false, ['Haddad', 'Noorzai', 'Abdi', 'Müller', 'Zahedi']],
    ['birth', true, ['Abdi', 'Noorzai', 'Haddad', 'Müller', 'Zahedi']],
    // Büdingen before Friedberg; Frankfurt is another county
    ['municipality', false, ['Abdi', 'Haddad', 'Noorzai', 'Zahedi', 'Müller']],
    ['deadline', false, ['Haddad', 'Abdi', 'Müller', 'Noorzai', 'Zahedi']],
    ['next-step', true, ['Noorzai', 'Abdi', 'Haddad', 'Müller', 'Zahedi']],
    ['contact', false, ['Zahedi', 'Haddad', 'Abdi', 'Müller', 'Noorzai']],
    ['opened', true, ['Noorzai', 'Müller', 'Abdi', 'Haddad', 'Zahedi']],
  ])('by %s, descending %s; what is not known comes last', async (by, descending, expected) => {
    expect(await listed({ state: 'alle' }, { by, descending })).toEqual(expected)
  })
})

test('pages follow each other without gaps, in every order', async () => {
  const filter: ClientFilter = { ...openCases, state: 'alle' }
  for (const by of ['name', 'deadline', 'municipality'] as const) {
    const sort = { by, descending: false }
    const { rows: whole } = await house.api.clients.list({ filter, sort, offset: 0, limit: 50 })
    const parts: string[] = []
    for (let offset = 0; offset < whole.length; offset += 2) {
      const { rows, total } = await house.api.clients.list({ filter, sort, offset, limit: 2 })
      expect(total).toBe(whole.length)
      parts.push(...rows.map(row => row.id))
    }
    expect(parts).toEqual(whole.map(row => row.id))
  }
})

test('a row holds what the list shows', async () => {
  const { rows, today } = await house.api.clients.list({
    filter: { ...openCases, text: 'abdi' },
    sort: byName,
    ...{ offset: 0, limit: 1 },
  })
  expect(today).toBe('2026-11-16')
  expect(rows[0]).toMatchObject({
    ...{ id: house.ids.length > 0 ? expect.any(String) : '', number: '2026-0001' },
    birthDate: { precision: 'day', value: '2002-03-05' },
    languages: [
      { code: 'so', level: 'gut' },
      { code: 'en', level: 'gut' },
    ],
    residence: { status: 'AE_25_3', validTo: null },
    deadline: { kind: 'title-end', day: '2026-11-16' },
    nextStep: { text: 'Rücklauf nachfragen', dueOn: '2026-11-13' },
    ...{ responsibleName: 'Miriam Habermann', closedOn: null },
  })
})

test('counts come in the order in which they are asked', async () => {
  const filters = [{ ...openCases, state: 'abgeschlossen' as const }, openCases]
  expect(await house.api.clients.countFiltered({ filters })).toEqual([1, 4])
})

test('a filter of a shape that nobody promised is refused', async () => {
  const filter = { ...openCases, languages: ["ar' or 1=1"] }
  const asked = house.api.clients.list({ filter, sort: byName, offset: 0, limit: 10 })
  await expect(asked).rejects.toMatchObject({
    ...{ code: 'invalid', details: { fields: ['filter.languages.0'] } },
  })
})
