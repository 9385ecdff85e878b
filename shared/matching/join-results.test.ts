import { expect, test } from 'vitest'
import { joinResults } from './join-results.ts'
import { type RunResult, runResult } from './run.ts'

const blank: RunResult = {
  ...{ proposals: [], unserved: [], fairness: [], shortages: [], prices: [], floor: 0 },
  ...{ served: 0, waiting: 0, helpers: 0, edges: 0, meanScore: 0, worstScore: 0 },
  proof: { objective: 0, dual: 0, checked: true },
}
const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`

function aRound(at: number, score: number, part: Partial<RunResult> = {}): RunResult {
  const ids = { caseId: uuid(at), helperId: uuid(9) }
  return {
    ...blank,
    proposals: [{ ...ids, score, benefit: score + 5000, fingerprint: `${score}` }],
    fairness: [{ by: 'sprache', key: 'ti', waiting: 2, served: 1, meanScore: score }],
    ...{ floor: score, served: 1, waiting: 2, helpers: 3, edges: 4 },
    ...{ meanScore: score, worstScore: score },
    proof: { objective: score + 5000, dual: score + 5000, checked: true },
    ...part,
  }
}

test('rounds are told as one, and the whole is proven by its parts', () => {
  const joined = joinResults([aRound(1, 700), blank, aRound(2, 501)])
  expect(runResult.safeParse(joined).success).toBe(true)
  expect(joined).toMatchObject({
    ...{ served: 2, waiting: 4, helpers: 3, edges: 8, floor: 501, meanScore: 601 },
    ...{ worstScore: 501, proof: { objective: 11_201, dual: 11_201, checked: true } },
    fairness: [{ by: 'sprache', key: 'ti', waiting: 4, served: 2, meanScore: 601 }],
  })
  expect(joined.proposals.map(({ caseId }) => caseId)).toEqual([uuid(1), uuid(2)])
})

test('one part that is not proven leaves the whole without proof', () => {
  const wrong = aRound(2, 501, { proof: { objective: 5501, dual: 5502, checked: false } })
  expect(joinResults([aRound(1, 700), wrong]).proof.checked).toBe(false)
})

test('what is missing is added up, what somebody is worth is her best week', () => {
  const shortage = { language: 'ti', municipality: '06440008', gender: null, more: 2, gain: 10_000 }
  const price = { helperId: uuid(9), price: 5000 }
  const [first, second] = [
    aRound(1, 700, { shortages: [shortage], prices: [price] }),
    aRound(2, 700, {
      shortages: [
        { ...shortage, more: 1, gain: 5000 },
        { ...shortage, gender: 'w' },
      ],
      prices: [{ ...price, price: 200 }],
    }),
  ]
  const joined = joinResults([first, second])
  expect(joined.shortages).toEqual([
    { ...shortage, more: 3, gain: 15_000 },
    { ...shortage, gender: 'w' },
  ])
  expect(joined.prices).toEqual([price])
})

test('a single round is what it is, and none is nothing', () => {
  const one = aRound(1, 700)
  expect(joinResults([one])).toBe(one)
  expect(joinResults([])).toEqual(blank)
})
