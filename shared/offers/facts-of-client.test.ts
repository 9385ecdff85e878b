import { expect, test } from 'vitest'
import { blankEntry, type ResidenceEntry } from '../clients/residence-history.ts'
import type { PartialDate } from '../lib/dates.ts'
import { factsOfClient, type KnownOfClient } from './facts-of-client.ts'

const TODAY = '2026-11-16'
const born = (value: string): PartialDate => ({ precision: 'day', value })
const entry = (changes: Partial<ResidenceEntry>): ResidenceEntry => ({
  ...{ ...blankEntry, status: 'AE_25_2_S', validFrom: '2026-01-15', validTo: '2027-01-14' },
  ...changes,
})

function known(changes: Partial<KnownOfClient> = {}): KnownOfClient {
  return {
    ...{ birthDate: born('1991-03-08'), gender: 'w', germanLevel: 'A1' },
    ...{ citizenships: ['475'], municipality: '06440004', languages: ['ar'], course: 'offen' },
    ...{ entries: [entry({})], childBirths: [] },
    ...changes,
  }
}

test('what the file says becomes a fact, what has to be asked stays open', () => {
  expect(factsOfClient(known(), TODAY)).toEqual({
    ...{ status: 'AE_25_2_S', age: 35, gender: 'w', germanLevel: 'A1', citizenships: ['475'] },
    ...{ municipality: '06440004', languages: ['ar'], children: null, needsChildcare: null },
    ...{ dayparts: [], claims: [{ claim: 'kurs-44', holds: true }] },
  })
})

test('behind a Fiktionsbescheinigung stand the rights of the title before it', () => {
  const title = entry({ status: 'AE_24', validFrom: '2025-11-01', validTo: '2026-10-31' })
  const fiktion = entry({ status: 'FIKTION', validFrom: '2026-11-01', validTo: '2027-02-01' })
  expect(factsOfClient(known({ entries: [title, fiktion] }), TODAY).status).toBe('AE_24')
  expect(factsOfClient(known({ entries: [fiktion] }), TODAY)).toMatchObject({
    ...{ status: 'FIKTION', claims: [] },
  })
})

test('a title that has run out is no status and no claim', () => {
  const ended = entry({ validTo: '2026-11-15' })
  expect(factsOfClient(known({ entries: [ended] }), TODAY)).toMatchObject({
    ...{ status: null, claims: [] },
  })
})

test.each<[string, Partial<KnownOfClient>, string, boolean | undefined]>([
  ['on the last day of the year', {}, '2027-01-14', true],
  ['one year later', { entries: [entry({ validTo: null })] }, '2027-01-16', false],
  ['with a title that gives none', { entries: [entry({ status: 'AE_24' })] }, TODAY, false],
  ['after the course', { course: 'beendet' }, TODAY, false],
  ['during the course', { course: 'nimmt-teil' }, TODAY, undefined],
  ['with an unclear status', { entries: [entry({ status: 'UNGEKLAERT' })] }, TODAY, undefined],
])('the claim to the course %s', (_, changes, onDay, holds) => {
  expect(factsOfClient(known(changes), onDay).claims[0]?.holds).toBe(holds)
})

test('children are counted in months, grown-ups are none, an unknown one leaves it open', () => {
  const births = [born('2022-11-16'), born('2025-03-17'), born('2001-01-01')]
  expect(factsOfClient(known({ childBirths: births }), TODAY).children).toEqual([48, 19])
  const month: PartialDate = { precision: 'month', value: '2025-03' }
  expect(factsOfClient(known({ childBirths: [month] }), TODAY).children).toEqual([20])
  const unknown: PartialDate = { precision: 'unknown', value: null }
  expect(factsOfClient(known({ childBirths: [...births, unknown] }), TODAY).children).toBeNull()
})
