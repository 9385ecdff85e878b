import { expect, test } from 'vitest'
import type { SimilarClient, SimilarTo } from '../../shared/clients/search-contract.ts'
import { agreementText, factLines, shortReason } from './similar-words.ts'

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
      known: 'klingt gleich',
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

test('the sum says what agrees, what is inexact and what differs', () => {
  expect(agreementText(match)).toBe('2 von 4 stimmen, 1 ungenau, 1 anders')
  const [first] = match.agrees
  expect(agreementText({ ...match, agrees: first ? [first] : [], inexact: [], differs: [] })).toBe(
    '1 von 1 stimmt',
  )
})

test('in a list the one reason stands alone, several are added up', () => {
  expect(shortReason(match)).toBe('2 von 4 stimmen, 1 ungenau, 1 anders')
  const name = match.agrees.filter(({ field }) => field === 'name')
  expect(shortReason({ ...match, agrees: name, inexact: [], differs: [] })).toBe('klingt gleich')
})
