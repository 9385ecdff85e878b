import { expect, test } from 'vitest'
import { aMatchCounty } from '../../test/support/match-county.ts'
import {
  aMatchCase,
  aMatchHelper,
  aMatchWorld,
  matchTowns,
} from '../../test/support/match-fact-builders.ts'
import { profileHelper } from './helper-profile.ts'
import type { MatchCase } from './match-facts.ts'
import { proposeMatches } from './propose.ts'
import type { RunInput } from './run-input.ts'

function anInput(cases: readonly Partial<MatchCase>[]): RunInput {
  return {
    ...{ world: aMatchWorld(), helpers: [], fixed: [], previous: [] },
    cases: cases.map((part, at) =>
      aMatchCase({ id: `0000c000-0000-4000-8000-00000000000${at}`, ...part }),
    ),
  }
}

const ar = { languages: [{ code: 'ar', level: 'erstsprache' }] } as const

test('names the language and the place from which most could be accompanied', () => {
  const { shortages } = proposeMatches(
    anInput([{}, {}, { municipality: matchTowns.kassel }, ar, { ...ar, waitingDays: 30 }, ar]),
  )
  expect(shortages).toMatchObject([
    { language: 'ar', municipality: matchTowns.friedberg, gender: null, more: 3 },
    { language: 'prs', municipality: matchTowns.friedberg, gender: null, more: 2 },
    { language: 'prs', municipality: matchTowns.kassel, gender: null, more: 1 },
  ])
})

test('asks for a gender only where it helps more people', () => {
  const wish = { wishedGender: 'w' } as const
  expect(proposeMatches(anInput([{}, wish])).shortages).toMatchObject([{ gender: 'w', more: 2 }])
  expect(proposeMatches(anInput([{}, {}])).shortages).toMatchObject([{ gender: null, more: 2 }])
})

test('the next village is no second shortage', () => {
  const { shortages } = proposeMatches(anInput([{}, {}, { municipality: matchTowns.nauheim }]))
  expect(shortages).toMatchObject([{ municipality: matchTowns.friedberg, more: 3 }])
})

test('where everybody is proposed, or nobody could help, nothing is missing', () => {
  const served = { ...anInput([{}]), helpers: [aMatchHelper()] }
  expect(proposeMatches(served).shortages).toEqual([])
  expect(proposeMatches(anInput([{ agreed: false }])).shortages).toEqual([])
  expect(proposeMatches(anInput([{ municipality: null }, { languages: [] }])).shortages).toEqual([])
})

test.each([1, 2, 3])('county %i: with one more of each profile as many more are served', seed => {
  const input = aMatchCounty({ cases: 120, helpers: 40, seed })
  const { shortages, served, proof } = proposeMatches(input)
  expect(shortages.length).toBeGreaterThan(0)
  for (const { more, gain, ...profile } of shortages) {
    const helper = profileHelper(profile)
    const after = proposeMatches({ ...input, helpers: [...input.helpers, helper] })
    expect(after.served).toBe(served + more)
    expect(gain).toBeGreaterThan(0)
    expect(after.proof.checked && proof.checked).toBe(true)
  }
  const ranked = shortages.toSorted((a, b) => b.more - a.more || b.gain - a.gain)
  expect(shortages).toEqual(ranked)
})
