import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMatchCounty } from '../../test/support/match-county.ts'
import { arbMatchScene } from '../../test/support/match-fact-arbitraries.ts'
import {
  aMatchCase,
  aMatchHelper,
  aMatchWorld,
  matchTowns,
} from '../../test/support/match-fact-builders.ts'
import { timesIf } from '../../test/support/thorough.ts'
import { createJudge } from './judge-pair.ts'
import { type MatchCase, pairKey } from './match-facts.ts'
import { planOf, proposeMatches, withFloor } from './propose.ts'
import { runResult } from './run.ts'
import type { RunInput } from './run-input.ts'
import { solve } from './solver.ts'

const INERTIA = 50

const arbInput = arbMatchScene({ cases: 12, helpers: 8 }).chain(({ world, cases, helpers }) => {
  const pairs = cases.flatMap(({ id }) =>
    helpers.map(helper => ({ caseId: id, helperId: helper.id })),
  )
  const someTogether = fc
    .subarray(pairs, { maxLength: Math.min(6, pairs.length) })
    .map(some => [...new Map(some.map(one => [one.caseId, one])).values()])
  return fc.record({
    ...{ world: fc.constant(world), cases: fc.constant(cases), helpers: fc.constant(helpers) },
    ...{ fixed: someTogether, previous: someTogether },
  })
})

const empty: RunInput = { cases: [], helpers: [], world: aMatchWorld(), fixed: [], previous: [] }
const count = (ids: readonly string[], id: string) => ids.filter(one => one === id).length

test('no proposal breaks a rule, takes a place that is not there, or touches what is reserved', () => {
  const property = fc.property(arbInput, input => {
    const result = proposeMatches(input)
    const judge = createJudge(input.world)
    const taken = [...result.proposals, ...input.fixed].map(({ helperId }) => helperId)
    const reserved = new Set(input.fixed.map(({ caseId }) => caseId))
    for (const { caseId, helperId, score, fingerprint } of result.proposals) {
      const one = input.cases.find(({ id }) => id === caseId)!
      const helper = input.helpers.find(({ id }) => id === helperId)!
      const verdict = judge.judge(one, helper)
      expect(verdict).toMatchObject({ allowed: true, barriers: [], score })
      expect(fingerprint).toBe(judge.fingerprint(one, helper))
      expect(one).toMatchObject({ active: true, agreed: true })
      expect(score).toBeGreaterThanOrEqual(result.floor)
      expect(count(taken, helperId)).toBeLessThanOrEqual(helper.placesLeft)
      expect(reserved.has(caseId)).toBe(false)
    }
  })
  fc.assert(property, { numRuns: timesIf(300, 60) })
})

test('everybody who waits is either proposed or told why not, and the sums agree', () => {
  const property = fc.property(arbInput, input => {
    const result = runResult.parse(proposeMatches(input))
    const reserved = new Set(input.fixed.map(({ caseId }) => caseId))
    const waiting = input.cases.flatMap(({ id }) => (reserved.has(id) ? [] : [id])).sort()
    const answered = [...result.proposals, ...result.unserved].map(({ caseId }) => caseId)
    expect(answered.sort()).toEqual(waiting)
    expect(result).toMatchObject({ waiting: waiting.length, served: result.proposals.length })
    for (const by of ['geschlecht', 'sprache', 'ort']) {
      const groups = result.fairness.filter(group => group.by === by)
      const sum = (of: 'waiting' | 'served') => groups.reduce((all, one) => all + one[of], 0)
      expect([sum('waiting'), sum('served')]).toEqual([result.waiting, result.served])
    }
    const scores = result.proposals.map(({ score }) => score)
    expect(result.worstScore).toBe(scores.length === 0 ? 0 : Math.min(...scores))
  })
  fc.assert(property, { numRuns: timesIf(200, 40) })
})

test('the proof holds for the pairs from the floor upwards, which serve as many as all', () => {
  const property = fc.property(arbInput, input => {
    const { proof, proposals } = proposeMatches(input)
    const { allowed, considered, free, floor } = planOf(input)
    expect(proof).toMatchObject({ checked: true, dual: proof.objective })
    expect(proposals.reduce((sum, { benefit }) => sum + benefit, 0)).toBe(proof.objective)
    expect(solve(considered.instance).objective).toBe(proof.objective)
    expect(proposals.length).toBe(free.pairs.length)
    const high = allowed.instance.edges.filter((_, at) => allowed.scores[at]! >= floor)
    expect(considered.instance.edges).toEqual(high)
  })
  fc.assert(property, { numRuns: timesIf(200, 40) })
})

test('the worst pair is raised where that leaves nobody alone', () => {
  const [one, other] = [1, 2].map(at =>
    aMatchHelper({ id: `0000e000-0000-4000-8000-00000000000${at}` }),
  )
  const far = { ...other!, municipality: matchTowns.buedingen, radiusKm: 40, interests: [] }
  const cases = [
    aMatchCase({ id: '0000c000-0000-4000-8000-000000000001' }),
    aMatchCase({
      id: '0000c000-0000-4000-8000-000000000002',
      interests: [],
      topics: [],
      family: [],
    }),
  ]
  const helpers = [
    { ...one!, placesLeft: 1 },
    { ...far, placesLeft: 1 },
  ]
  const { allowed, floor, solution } = planOf({ ...empty, cases, helpers })
  const scores = allowed.scores
  expect(allowed.instance.edges).toHaveLength(4)
  const worstOf = (first: number, second: number) => Math.min(scores[first]!, scores[second]!)
  expect(floor).toBe(Math.max(worstOf(0, 3), worstOf(1, 2)))
  expect(solution.pairs).toHaveLength(2)
})

test('where the better half of the pairs would serve fewer, the free proposal stays', () => {
  const edges = [
    [0, 0, 1],
    [0, 1, 100],
    [1, 0, 50],
    [1, 1, 1],
  ] as const
  const graph = {
    instance: { clients: 2, helpers: [{ capacity: 1 }, { capacity: 1 }], edges },
    ...{ scores: Uint16Array.of(10, 10, 5, 10), start: Int32Array.of(0, 2, 4) },
  }
  const free = solve(graph.instance)
  expect(free.pairs).toHaveLength(2)
  expect(withFloor(graph, free)).toEqual({ floor: 5, considered: graph, solution: free })
})

test('the order of rows decides nothing', () => {
  const shuffled = arbInput.chain(input =>
    fc.record({
      input: fc.constant(input),
      cases: fc.shuffledSubarray([...input.cases], { minLength: input.cases.length }),
      helpers: fc.shuffledSubarray([...input.helpers], { minLength: input.helpers.length }),
    }),
  )
  const property = fc.property(shuffled, ({ input, cases, helpers }) => {
    const fixed = input.fixed.toReversed()
    expect(proposeMatches({ ...input, cases, helpers, fixed })).toEqual(proposeMatches(input))
  })
  fc.assert(property, { numRuns: timesIf(200, 40) })
})

test('what was proposed stays where nothing has changed', () => {
  const property = fc.property(arbInput, input => {
    const { proposals } = proposeMatches(input)
    const again = proposeMatches({ ...input, previous: proposals })
    const pairsOf = (list: typeof proposals) => list.map(one => pairKey(one.caseId, one.helperId))
    if (proposals.length === again.proposals.length)
      expect(pairsOf(again.proposals)).toEqual(pairsOf(proposals))
  })
  fc.assert(property, { numRuns: timesIf(200, 40) })
})

test('keeping proposals costs at most 50 points for each one that is kept', () => {
  const property = fc.property(arbInput, input => {
    const free = planOf({ ...input, previous: [] })
    const kept = planOf(input)
    if (kept.floor !== free.floor) return
    const helperOf = new Map(input.previous.map(one => [one.caseId, one.helperId]))
    const keptCount = ({ cases, helpers, solution }: typeof kept) =>
      solution.pairs.filter(([one, other]) => helperOf.get(cases[one]!.id) === helpers[other]!.id)
        .length
    const worth = kept.solution.objective - INERTIA * keptCount(kept)
    const lost = free.solution.objective - worth
    expect(lost).toBeGreaterThanOrEqual(0)
    expect(lost).toBeLessThanOrEqual(INERTIA * (keptCount(kept) - keptCount(free)))
  })
  fc.assert(property, { numRuns: timesIf(300, 60) })
})

test.each<[string, Partial<RunInput>]>([
  ['nobody at all', {}],
  ['no helpers', { cases: [aMatchCase()] }],
  ['no cases', { helpers: [aMatchHelper()] }],
  ['no places', { cases: [aMatchCase()], helpers: [aMatchHelper({ placesLeft: 0 })] }],
  [
    'more confirmed than places',
    { cases: [aMatchCase()], helpers: [aMatchHelper({ placesLeft: -2 })] },
  ],
  ['all forbidden', { cases: [aMatchCase({ agreed: false })], helpers: [aMatchHelper()] }],
])('%s: nobody is proposed, and that is proven', (_, part) => {
  expect(proposeMatches({ ...empty, ...part })).toMatchObject({
    ...{ proposals: [], served: 0, floor: 0, meanScore: 0, worstScore: 0, prices: [] },
    proof: { objective: 0, dual: 0, checked: true },
  })
})

const nothingKnown: Partial<MatchCase> = {
  ...{ languages: [], germanLevel: null, gender: null, age: null, topics: [], interests: [] },
  ...{ slots: [], hoursPerWeek: null, online: null, municipality: null, family: [] },
}

test('what nobody knows forbids nobody', () => {
  const helper = aMatchHelper({
    ...{ age: null, languages: [], germanLevel: null, topics: [], radiusKm: null },
    ...{ municipality: null, slots: [], interests: [], family: [] },
  })
  const result = proposeMatches({ ...empty, cases: [aMatchCase(nothingKnown)], helpers: [helper] })
  expect(result.served).toBe(1)
  expect(result.fairness.map(({ key }) => key)).toEqual([null, null, null])
})

test('wishes that contradict each other leave the case alone, with every rule that keeps somebody away', () => {
  const one = aMatchCase({ gender: 'm', wishedGender: 'm' })
  const helpers = [
    aMatchHelper({ id: '0000e000-0000-4000-8000-000000000001', gender: 'w', wishedGender: 'w' }),
    aMatchHelper({ id: '0000e000-0000-4000-8000-000000000002', gender: 'w' }),
  ]
  expect(proposeMatches({ ...empty, cases: [one], helpers }).unserved).toEqual([
    {
      ...{ caseId: one.id, cause: 'niemand' },
      removedBy: [
        { code: 'wunsch-geschlecht', helpers: 2 },
        { code: 'wunsch-geschlecht-ehrenamt', helpers: 1 },
      ],
    },
  ])
})

test('a reserved place is taken: nobody else gets it, and the helper counts as full', () => {
  const [one, other] = [1, 2].map(at =>
    aMatchCase({ id: `0000c000-0000-4000-8000-00000000000${at}` }),
  )
  const helper = aMatchHelper({ placesLeft: 1 })
  const fixed = [{ caseId: one!.id, helperId: helper.id }]
  const result = proposeMatches({ ...empty, cases: [one!, other!], helpers: [helper], fixed })
  expect(result).toMatchObject({ proposals: [], waiting: 1 })
  expect(result.unserved).toEqual([
    { caseId: other!.id, cause: 'niemand', removedBy: [{ code: 'voll', helpers: 1 }] },
  ])
})

test('who is displaced is told so, and the helper has a price', () => {
  const cases = [10, 90].map((waitingDays, at) =>
    aMatchCase({ id: `0000c000-0000-4000-8000-00000000000${at}`, waitingDays }),
  )
  const helper = aMatchHelper({ placesLeft: 1 })
  const result = proposeMatches({ ...empty, cases, helpers: [helper] })
  expect(result.proposals).toMatchObject([{ caseId: cases[1]!.id }])
  expect(result.unserved).toEqual([{ caseId: cases[0]!.id, cause: 'verdraengt', removedBy: [] }])
  expect(result.prices).toMatchObject([{ helperId: helper.id }])
  expect(result.prices[0]!.price).toBeGreaterThanOrEqual(5000)
})

test('progress never goes back and ends at the whole', () => {
  const steps: number[] = []
  const progress = (done: number, total: number) => void steps.push(done / total)
  proposeMatches(aMatchCounty({ cases: 40, helpers: 20 }), { progress })
  expect(steps).toEqual(steps.toSorted((one, other) => one - other))
  expect(steps.at(-1)).toBe(1)
})
