import { expect, test } from 'vitest'
import { type FinderFacts, nobodyKnown } from '../../shared/offers/finder.ts'
import { finderValues, nothingAsked, readValues, valuesOf } from './finder-values.ts'

const today = '2026-11-16'
const facts: FinderFacts = {
  status: 'GESTATTUNG',
  age: 31,
  gender: 'w',
  germanLevel: 'A1',
  citizenships: ['475'],
  municipality: '06440004',
  languages: ['ar'],
  children: [48, 20],
  needsChildcare: true,
  dayparts: ['vormittag'],
  claims: [{ claim: 'asylblg', holds: true }],
}
const question = {
  ...({ field: 'sprache', topic: 'mia', from: '2026-12-01', withinKm: 20, words: '' } as const),
}

test('what stands in the fields means what it was filled from', () => {
  expect(readValues(valuesOf({ question, facts }, today), today)).toEqual({ question, facts })
  const blank = nothingAsked(today)
  expect(readValues(valuesOf(blank, today), today)).toEqual(blank)
})

test('what is half typed counts as not known', () => {
  const values = finderValues.parse({
    ...valuesOf({ question, facts }, today),
    ...{ municipality: 'Nid', age: 'dreißig', children: 'zwei', from: '31.2.', withinKm: 'x' },
  })
  const asked = readValues(values, today)
  expect(asked.facts).toMatchObject({ municipality: null, age: null, children: null })
  expect(asked.question).toMatchObject({ from: today, withinKm: null })
})

test('an empty form is nobody known', () => {
  expect(readValues(finderValues.parse({}), today).facts).toEqual(nobodyKnown)
})

test('the field of the need and its words stay, whatever the form says', () => {
  const bound = { ...nothingAsked(today, 'wohnen').question, words: 'Wohnung finden' }
  const asked = readValues(valuesOf({ question, facts }, today), today, bound)
  expect(asked.question).toEqual({ ...bound, from: '2026-12-01', withinKm: 20 })
})
