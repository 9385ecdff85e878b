import { expect, test } from 'vitest'
import { blankSections, type ClientSections } from '../../shared/clients/client.ts'
import { choicesOf, differs, firstChoice, mergeFields } from './merge-fields.ts'

const names = { place: (ags: string) => ags, state: (key: string) => key }

const record = (changes: Partial<ClientSections['person']>): ClientSections => ({
  ...blankSections,
  person: { ...blankSections.person, familyName: 'Nori', ...changes },
})

const kept = record({ givenNames: 'Ahmad', citizenships: ['423'], gender: 'x' })
const dropped = record({
  givenNames: 'Ahmed',
  placeOfBirth: 'Herat',
  citizenships: ['439'],
  gender: 'm',
})
const fields = mergeFields(kept, dropped, names)
const field = (key: string) => fields.find(one => one.key === key)!

test('every field of every section stands there once', () => {
  const keys = Object.entries(blankSections).flatMap(([section, values]) =>
    Object.keys(values).map(name => `${section}.${name}`),
  )
  expect(fields.map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
})

test('only what differs is asked; lists are united without asking', () => {
  expect(fields.filter(differs).map(({ key }) => key)).toEqual([
    'person.givenNames',
    'person.placeOfBirth',
    'person.gender',
    'person.citizenships',
  ])
  expect(field('person.citizenships').united).toBe(true)
  expect(Object.keys(choicesOf(fields, {}))).toEqual([
    'person.givenNames',
    'person.placeOfBirth',
    'person.gender',
  ])
})

test('a blank gives way by itself, and whoever chooses otherwise is heard', () => {
  expect(firstChoice(field('person.placeOfBirth'))).toBe('dropped')
  expect(firstChoice(field('person.givenNames'))).toBe('kept')
  expect(choicesOf(fields, { 'person.givenNames': 'dropped' })).toEqual({
    'person.givenNames': 'dropped',
    'person.placeOfBirth': 'dropped',
    'person.gender': 'dropped',
  })
})
