import { expect, test } from 'vitest'
import type { SimilarClient, SimilarTo } from '../../shared/clients/search-contract.ts'
import { agreementText, factLines } from './similar-words.ts'

const own: SimilarTo = {
  familyName: 'Tahmasbi',
  givenNames: 'Soraya',
  birthName: '',
  ownScript: '',
  otherSpellings: [],
  birthDate: { precision: 'year', value: '1991' },
  gender: 'w',
  citizenships: ['439'],
  placeOfBirth: 'Schiras',
}
const match: SimilarClient = {
  id: '6f1f9f4e-0000-4000-8000-000000000001',
  number: '2024-0062',
  familyName: 'Tahmassebi',
  givenNames: 'Sorayya',
  ownScript: '',
  birthDate: { precision: 'day', value: '1991-01-01' },
  gender: 'w',
  municipality: null,
  countryOfOrigin: '439',
  responsibleName: 'Jörg Stallmann',
  openedOn: '2024-03-12',
  closedOn: null,
  placeOfBirth: 'Teheran',
  citizenships: ['439'],
  closedReason: null,
  verdict: 'likely',
  agrees: [
    { field: 'citizenships', reasons: ['equal'] },
    { field: 'name', reasons: ['spelling'] },
  ],
  inexact: [{ field: 'birth-date', reasons: ['year-only'] }],
  differs: [{ field: 'place-of-birth', reasons: ['different'] }],
}

test('each fact says how it fits, and what stands here where it is not the same', () => {
  expect(factLines(match, own, () => 'Iran')).toEqual([
    {
      field: 'name',
      label: 'Name',
      kind: 'agrees',
      known: 'Sorayya Tahmassebi, klingt gleich',
      here: 'Soraya Tahmasbi',
    },
    {
      field: 'birth-date',
      label: 'Geburt',
      kind: 'inexact',
      known: '01.01.1991, das Jahr stimmt',
      here: '1991',
    },
    { field: 'citizenships', label: 'Staat', kind: 'agrees', known: 'Iran', here: '' },
    {
      field: 'place-of-birth',
      label: 'Geburtsort',
      kind: 'differs',
      known: 'Teheran',
      here: 'Schiras',
    },
  ])
})

const said = (changes: Partial<SimilarClient>) =>
  agreementText({ ...match, agrees: [], inexact: [], differs: [], ...changes })

test('one sentence says how the two fit, in the order in which one compares', () => {
  expect(agreementText(match)).toBe(
    'Name klingt gleich, Geburtsjahr und Staat stimmen, Geburtsort anders',
  )
  expect(said({ agrees: [{ field: 'name', reasons: ['spelling'] }] })).toBe('Name klingt gleich')
  expect(said({ agrees: [{ field: 'name', reasons: ['equal'] }] })).toBe('Name stimmt')
})

test('what is the same stands together, what is not quite the same in words of its own', () => {
  expect(
    said({
      agrees: [
        { field: 'citizenships', reasons: ['equal'] },
        { field: 'name', reasons: ['equal'] },
      ],
      inexact: [
        { field: 'birth-date', reasons: ['one-part-differs'] },
        { field: 'gender', reasons: ['different'] },
      ],
    }),
  ).toBe('Name und Staat stimmen, Geburtsdatum eine Ziffer anders, Geschlecht anders')
  expect(said({ agrees: [{ field: 'name', reasons: ['spelling', 'other-spelling'] }] })).toBe(
    'Name klingt gleich und wie eine andere Schreibweise',
  )
  expect(said({ inexact: [{ field: 'name', reasons: ['swapped', 'missing-names'] }] })).toBe(
    'Vor- und Familienname vertauscht, ein Name fehlt',
  )
})
