import { expect, test } from 'vitest'
import { aMatchCase, matchTowns } from '../../test/support/match-fact-builders.ts'
import { fairnessOf } from './fairness.ts'

test('counts who waits, who is proposed and how well, by gender, language and place', () => {
  const cases = [
    aMatchCase({ id: 'a', gender: 'w', municipality: matchTowns.nauheim }),
    aMatchCase({ id: 'b', gender: 'm', municipality: null, neededLanguage: 'ar' }),
    aMatchCase({ id: 'c', gender: 'm', municipality: matchTowns.nauheim, languages: [] }),
    aMatchCase({ id: 'd', gender: null, municipality: null }),
  ]
  const scores = new Map([
    ['a', 801],
    ['b', 0],
    ['c', 500],
  ])
  expect(fairnessOf(cases, scores)).toEqual([
    { by: 'geschlecht', key: 'm', waiting: 2, served: 2, meanScore: 250 },
    { by: 'geschlecht', key: 'w', waiting: 1, served: 1, meanScore: 801 },
    { by: 'geschlecht', key: null, waiting: 1, served: 0, meanScore: null },
    { by: 'sprache', key: 'prs', waiting: 2, served: 1, meanScore: 801 },
    { by: 'sprache', key: 'ar', waiting: 1, served: 1, meanScore: 0 },
    { by: 'sprache', key: null, waiting: 1, served: 1, meanScore: 500 },
    { by: 'ort', key: matchTowns.nauheim, waiting: 2, served: 2, meanScore: 651 },
    { by: 'ort', key: null, waiting: 2, served: 1, meanScore: 0 },
  ])
})
