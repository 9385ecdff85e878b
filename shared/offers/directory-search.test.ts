import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anOffer, anOrganisation } from '../../test/support/offer-builders.ts'
import { type DirectoryFilter, everyOffer } from './directory-contract.ts'
import { findOffers, searchDirectory } from './directory-search.ts'
import { capacity, type KeptOffer, type Offer } from './offer.ts'
import type { Organisation } from './organisation.ts'

const DAY = { today: '2026-11-16', staleDays: 180 }
const [BUEDINGEN, NIDDA, FRIEDBERG] = ['06440004', '06440016', '06440008'] as const
let made = 0

function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

function kept(part: Partial<Offer> = {}, organisation: Partial<Organisation> = {}): KeptOffer {
  made += 1
  const [id, organisationId] = [idOf(made), idOf(made + 1_000_000)]
  return {
    ...anOffer(organisationId, part),
    ...{ id, version: 1, source: 'eigen', updatedOn: '2026-11-16' },
    organisation: { ...anOrganisation(organisation), id: organisationId, version: 1 },
  }
}

const responsible = (part: Partial<Offer>) => kept({ standing: 'zustaendig', ...part })

function names(offers: readonly KeptOffer[], filter: Partial<DirectoryFilter>): string[] {
  return findOffers(offers, { ...everyOffer, ...filter }).found.map(({ name }) => name)
}

test('who is responsible at a place stands first, whatever is free; help is sorted by it', () => {
  const offers = [
    kept({ name: 'Spielkreis', topic: 'kita', capacity: 'voll', area: [BUEDINGEN] }),
    kept({ name: 'Ökokita', topic: 'kita', capacity: 'frei' }),
    kept({ name: 'Paten', topic: 'kita', capacity: 'warteliste' }),
    kept({ name: 'Notbetreuung', topic: 'kita', capacity: 'klaerung' }),
    kept({ name: 'Oase', topic: 'kita', capacity: 'frei' }),
    kept({ name: 'Zwergentreff', topic: 'kita', capacity: 'frei', area: [NIDDA] }),
    responsible({ name: 'Tagespflege', topic: 'kita', capacity: 'frei', area: [BUEDINGEN] }),
    responsible({ name: 'Kita-Platzvergabe', topic: 'kita', capacity: 'voll' }),
    responsible({ name: 'Kita-Platzvergabe Nidda', topic: 'kita', area: [NIDDA] }),
  ]
  expect(names(offers, { place: BUEDINGEN, topic: 'kita' })).toEqual([
    ...['Kita-Platzvergabe', 'Tagespflege'],
    ...['Oase', 'Ökokita', 'Paten', 'Notbetreuung', 'Spielkreis'],
  ])
})

test('of several topics the responsible ones stand in the order of the topics', () => {
  const offers = [
    responsible({ name: 'Aufnahme', topic: 'jugendamt' }),
    responsible({ name: 'Zentrale', topic: 'schule' }),
  ]
  expect(names(offers, { field: 'bildung' })).toEqual(['Zentrale', 'Aufnahme'])
})

test('where nobody is responsible, those of other places are shown and it is said', () => {
  const offers = [
    responsible({ name: 'Wohnungsamt Nidda', topic: 'wohnungsamt', area: [NIDDA] }),
    kept({ name: 'Wohnlotsen', topic: 'wohnungsamt' }),
    kept({ name: 'Wohnlotsen Nidda', topic: 'wohnungsamt', area: [NIDDA] }),
  ]
  const filter = { ...everyOffer, place: BUEDINGEN, topic: 'wohnungsamt' as const }
  const page = searchDirectory(offers, { filter, offset: 0, limit: 10 }, DAY)
  expect(page.nobodyResponsible).toBe(true)
  expect(page.lines.map(({ name, servesPlace }) => [name, servesPlace])).toEqual([
    ['Wohnungsamt Nidda', false],
    ['Wohnlotsen', true],
  ])
  const atNidda = searchDirectory(
    offers,
    { filter: { ...filter, place: NIDDA }, offset: 0, limit: 10 },
    DAY,
  )
  expect(atNidda.nobodyResponsible).toBe(false)
  expect(atNidda.lines.every(({ servesPlace }) => servesPlace)).toBe(true)
})

test('a full office is still in charge, although free places were asked for', () => {
  const offers = [
    responsible({ name: 'Wohnungsamt', topic: 'wohnungsamt', capacity: 'voll' }),
    responsible({ name: 'Wohnungsamt Nidda', topic: 'wohnungsamt', area: [NIDDA] }),
  ]
  const filter = { ...everyOffer, place: BUEDINGEN, topic: 'wohnungsamt' as const }
  expect(findOffers(offers, { ...filter, capacity: ['frei'] })).toEqual({
    found: [],
    nobodyResponsible: false,
  })
})

test.each<[typed: string, found: boolean]>([
  ['Büdingen', true],
  ['BUEDINGEN', true],
  ['budingen', true],
  ['grossen saal', true],
  ['reuter', true],
  ['deutsch4u arabisch', true],
  ['mitsprache', true],
  ['seemental', true],
  ['هلا', true],
  ['kurdisch', false],
  ['Büdingen Nidda', false],
])('“%s” is found: %s', (typed, found) => {
  const offer = kept({ about: 'Im Großen Saal. هلا بكم', contactPerson: 'Frau Reuter' })
  expect(names([offer], { text: typed })).toHaveLength(found ? 1 : 0)
})

test('each filter narrows the list', () => {
  const offers = [
    kept({ name: 'A', admission: { ...anOffer('').admission, genders: ['w'] } }),
    kept({ name: 'B', admission: { ...anOffer('').admission, genders: ['w', 'd'] } }),
    kept({ name: 'C', languages: [{ code: 'ti', via: '', checkedOn: null }] }),
    kept({ name: 'D', capacity: 'voll' }),
    kept({ name: 'E', state: 'ruht' }),
    kept({ name: 'F' }, { kind: 'migrantenorganisation' }),
    kept({ name: 'G', topic: 'tafel' }),
  ]
  expect(names(offers, { forWomen: true })).toEqual(['A'])
  expect(names(offers, { language: 'ti' })).toEqual(['C'])
  expect(names(offers, { capacity: ['voll'] })).toEqual(['D'])
  expect(names(offers, { states: ['ruht'] })).toEqual(['E'])
  expect(names(offers, { kinds: ['migrantenorganisation'] })).toEqual(['F'])
  expect(names(offers, { field: 'alltag' })).toEqual(['G'])
  expect(names(offers, { states: [] })).toHaveLength(7)
})

test('a line says where it is and whom to call, of its own or of the organisation', () => {
  const own = kept({ phone: '06031 555-1', address: placeIn('Friedberg', FRIEDBERG) })
  const lines = searchDirectory(
    [own, kept({ checked: null })],
    { filter: everyOffer, offset: 0, limit: 10 },
    DAY,
  ).lines
  expect(lines[0]).toMatchObject({ phone: '06031 555-1', town: 'Friedberg', stale: false })
  expect(lines[1]).toMatchObject({ phone: '06042 555-20', town: 'Büdingen', stale: true })
})

function placeIn(town: string, municipality: string) {
  return { street: '', postcode: '', town, municipality }
}

test('without a question the fields stand one after the other, each with its count', () => {
  const offers = [
    kept({ name: 'Tafel', topic: 'tafel' }),
    kept({ name: 'Sprachcafé', topic: 'sprachtreff' }),
    kept({ name: 'Alpha', topic: 'alphabetisierung', capacity: 'voll' }),
    kept({ name: 'Treff', topic: 'sprachtreff', capacity: 'frei' }),
    responsible({ name: 'Jugendamt', topic: 'jugendamt' }),
  ]
  expect(names(offers, {})).toEqual(['Alpha', 'Sprachcafé', 'Treff', 'Jugendamt', 'Tafel'])
  const { groups } = searchDirectory(offers, { filter: everyOffer, offset: 0, limit: 1 }, DAY)
  expect(groups).toEqual([
    { group: 'sprache', count: 3 },
    { group: 'bildung', count: 1 },
    { group: 'alltag', count: 1 },
  ])
})

const someOffers = fc.array(
  fc.record({
    standing: fc.constantFrom('zustaendig', 'hilft'),
    topic: fc.constantFrom('kita', 'schule', 'jugendamt'),
    capacity: fc.constantFrom(...capacity.options),
    area: fc.subarray([BUEDINGEN, NIDDA, FRIEDBERG]),
    name: fc.constantFrom('Äpfel', 'Apfel', 'Zitrone', 'Öl'),
  }),
  { maxLength: 12 },
)

test('no order of the entries changes the list, and its pages are the list', () => {
  fc.assert(
    fc.property(
      someOffers,
      fc.constantFrom(null, BUEDINGEN),
      fc.infiniteStream(fc.nat()), //
      (parts, place, chance) => {
        const offers = parts.map(part => kept(part as Partial<Offer>))
        const mixed = offers.toSorted(() => (chance.next().value % 2 === 0 ? 1 : -1))
        const filter = { ...everyOffer, place, field: 'bildung' as const }
        const { found } = findOffers(offers, filter)
        expect(findOffers(mixed, filter).found).toEqual(found)
        const pages = [0, 5, 10].flatMap(
          offset => searchDirectory(offers, { filter, offset, limit: 5 }, DAY).lines,
        )
        expect(pages.map(({ id }) => id)).toEqual(found.map(({ id }) => id))
        const standings = found.map(({ standing }) => standing)
        expect(standings).toEqual(standings.toSorted().reverse())
      },
    ),
  )
})
