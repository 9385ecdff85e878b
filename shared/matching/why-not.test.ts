import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMatchCounty } from '../../test/support/match-county.ts'
import { arbMatchScene } from '../../test/support/match-fact-arbitraries.ts'
import { aMatchCase, aMatchHelper, aMatchWorld } from '../../test/support/match-fact-builders.ts'
import type { MatchHelper } from './match-facts.ts'
import type { Plan } from './plan.ts'
import { planOf } from './propose.ts'
import { alternativesFor, ranksOf } from './ranks.ts'
import { solve } from './solver.ts'
import { whyNotOf } from './why-not.ts'

const together = { fixed: [], previous: [] }
const arbPlan = arbMatchScene({ cases: 8, helpers: 6 }).map(scene =>
  planOf({ ...scene, ...together }),
)

/** The same question asked in another way: the pair is the only one of its case, and must be. */
function bestWithPair(plan: Plan, client: number, helper: number): number {
  const large = 10_000_000
  const pair = plan.allowed.instance.edges.find(
    ([one, other]) => one === client && other === helper,
  )!
  const best = ({ instance }: Plan['allowed']) => {
    const rest = instance.edges.filter(([one]) => one !== client)
    const edges = [...rest, [client, helper, pair[2] + large] as const]
    const { objective, pairs } = solve({ ...instance, edges })
    return { objective: objective - large, served: pairs.length }
  }
  const [asFair, anyhow] = [best(plan.considered), best(plan.allowed)]
  const givesWay = asFair.served < Math.min(plan.solution.pairs.length, anyhow.served)
  return (givesWay ? anyhow : asFair).objective
}

test('the regret is the difference of two solves, and the chain sums up to it', () => {
  const property = fc.property(arbPlan, plan => {
    for (const [client, helper] of plan.allowed.instance.edges) {
      const [caseId, helperId] = [plan.cases[client]!.id, plan.helpers[helper]!.id]
      const { answer, regret, chain, belowFloor } = whyNotOf(plan, caseId, helperId)
      expect(regret).toBe(plan.solution.objective - bestWithPair(plan, client, helper))
      expect(chain.reduce((sum, { delta }) => sum + delta, 0)).toBe(0 - regret!)
      if (!belowFloor) expect(regret).toBeGreaterThanOrEqual(0)
      const isProposed = plan.solution.pairs.some(([a, b]) => a === client && b === helper)
      expect(answer === 'vorgeschlagen').toBe(isProposed)
      expect(answer === 'gleich-gut').toBe(!isProposed && regret === 0)
      if (!isProposed) expect(chain[0]).toMatchObject({ caseId, after: helperId })
    }
  })
  fc.assert(property, { numRuns: 100 })
})

test('a forbidden pair has its rules and nothing else', () => {
  const property = fc.property(arbPlan, plan => {
    for (const [client, one] of plan.cases.entries())
      for (const [helper, other] of plan.helpers.entries()) {
        const isAllowed = plan.allowed.instance.edges.some(([a, b]) => a === client && b === helper)
        const { answer, codes, regret, chain } = whyNotOf(plan, one.id, other.id)
        expect(answer === 'verboten').toBe(!isAllowed)
        expect(codes).toEqual(plan.judge.barrierCodes(one, other))
        expect(codes.length > 0).toBe(!isAllowed)
        if (!isAllowed) expect([regret, chain]).toEqual([null, []])
      }
  })
  fc.assert(property, { numRuns: 100 })
})

test('the alternatives are those that cost least in all', () => {
  const property = fc.property(arbPlan, plan => {
    for (const [client, { id }] of plan.cases.entries()) {
      const proposed = plan.solution.pairs.find(([one]) => one === client)?.[1]
      const costs = plan.allowed.instance.edges
        .filter(([one, helper]) => one === client && helper !== proposed)
        .map(([, helper]) => whyNotOf(plan, id, plan.helpers[helper]!.id).regret!)
        .sort((one, other) => one - other)
      const found = alternativesFor(plan, id, 2)
      expect(found.map(({ regret }) => regret)).toEqual(costs.slice(0, 2))
      for (const { helperId, regret } of found)
        expect(whyNotOf(plan, id, helperId).regret).toBe(regret)
    }
  })
  fc.assert(property, { numRuns: 100 })
})

const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => `0000${letter}000-0000-4000-8000-00000000000${at + 1}`)
const [anna, berta] = ids('c', 2) as [string, string]
const [near, far] = ids('e', 2) as [string, string]

/** Both would best have the near one; Berta has waited longer, Anna can have the far one instead. */
const rivals = planOf({
  world: aMatchWorld(),
  cases: [
    aMatchCase({ id: anna, waitingDays: 10 }),
    aMatchCase({ id: berta, waitingDays: 90, wishedGender: 'w' }),
  ],
  helpers: [
    aMatchHelper({ id: near, placesLeft: 1 }),
    aMatchHelper({ id: far, placesLeft: 1, gender: 'm', interests: [] }),
  ],
  ...together,
})

test('tells who would lose the place, and what that costs', () => {
  const { answer, regret, chain } = whyNotOf(rivals, anna, near)
  expect(answer).toBe('moeglich')
  expect(chain).toMatchObject([
    { caseId: anna, before: far, after: near },
    { caseId: berta, before: near, after: null, scoreAfter: null },
  ])
  expect(chain[0]!.delta).toBe(chain[0]!.scoreAfter! - chain[0]!.scoreBefore!)
  expect(chain[1]!.delta).toBe(-(5000 + chain[1]!.scoreBefore! + 3 * 90))
  expect(regret).toBe(-chain[0]!.delta - chain[1]!.delta)
  expect(whyNotOf(rivals, anna, far)).toMatchObject({
    answer: 'vorgeschlagen',
    regret: 0,
    chain: [],
  })
  expect(alternativesFor(rivals, anna, 2)).toMatchObject([{ helperId: near, regret }])
  expect(alternativesFor(rivals, berta, 2)).toEqual([])
})

test('two who are just as good', () => {
  const plan = planOf({
    ...{ world: aMatchWorld(), cases: [aMatchCase({ id: anna })], ...together },
    helpers: [aMatchHelper({ id: near }), aMatchHelper({ id: far })],
  })
  expect(whyNotOf(plan, anna, near)).toMatchObject({ answer: 'vorgeschlagen' })
  expect(whyNotOf(plan, anna, far)).toMatchObject({
    ...{ answer: 'gleich-gut', regret: 0 },
    chain: [{ caseId: anna, before: near, after: far, delta: 0 }],
  })
})

test('what is reserved is answered without reckoning', () => {
  const fixed = [{ caseId: anna, helperId: near }]
  const plan = planOf({ ...rivals.input, fixed })
  expect(whyNotOf(plan, anna, near)).toMatchObject({ answer: 'vorgeschlagen', regret: 0 })
  expect(whyNotOf(plan, anna, far)).toMatchObject({ answer: 'moeglich', regret: null, chain: [] })
  expect(whyNotOf(plan, berta, near)).toMatchObject({ answer: 'verboten', codes: ['voll'] })
  expect(ranksOf(plan, anna, near)).toEqual({ forCase: null, forHelper: null })
  expect(alternativesFor(plan, anna, 2)).toEqual([])
})

test('whoever waits alone has alternatives too, below the floor that the best one sets', () => {
  const cases = [aMatchCase({ id: anna, interests: ['kochen', 'sport'] })]
  const knows = (interests: MatchHelper['interests']) => ({ interests })
  const plan = planOf({
    ...{ world: aMatchWorld(), cases, ...together },
    helpers: [
      aMatchHelper({ id: near, ...knows(['kochen', 'sport']) }),
      aMatchHelper({ id: far, ...knows(['kochen']) }),
    ],
  })
  expect(alternativesFor(plan, anna, 2)).toMatchObject([{ helperId: far, regret: 25 }])
})

test('the floor gives way before anybody is left without a helper', () => {
  const plan = planOf({
    ...{ world: aMatchWorld(), ...together },
    cases: [
      aMatchCase({ id: anna, interests: ['kochen'] }),
      aMatchCase({ id: berta, interests: ['musik'] }),
    ],
    helpers: [
      aMatchHelper({ id: near, placesLeft: 1, interests: ['kochen', 'musik'] }),
      aMatchHelper({ id: far, placesLeft: 1, interests: ['kochen'] }),
    ],
  })
  const { regret, chain } = whyNotOf(plan, anna, near)
  expect(chain).toMatchObject([
    { caseId: anna, before: far, after: near, delta: 0 },
    { caseId: berta, before: near, after: far, delta: -50 },
  ])
  expect(regret).toBe(50)
  expect(alternativesFor(plan, anna, 2)).toMatchObject([{ helperId: near, regret: 50 }])
})

test('who is not there is not found', () => {
  const missing = expect.objectContaining({ code: 'not-found' })
  expect(() => whyNotOf(rivals, anna, anna)).toThrow(missing)
  expect(() => whyNotOf(rivals, near, near)).toThrow(missing)
})

test('ranks by score on both sides', () => {
  expect(ranksOf(rivals, anna, near)).toMatchObject({ forCase: { rank: 1, of: 2 } })
  expect(ranksOf(rivals, anna, far)).toEqual({
    ...{ forCase: { rank: 2, of: 2 }, forHelper: { rank: 1, of: 1 } },
  })
  expect(ranksOf(rivals, anna, near).forHelper).toMatchObject({ of: 2 })
  expect(ranksOf(rivals, berta, far)).toEqual({ forCase: null, forHelper: null })
})

test('among many who are equal only two change places', () => {
  const plan = planOf({
    world: aMatchWorld(),
    cases: ids('c', 6).map(id => aMatchCase({ id })),
    helpers: ids('e', 3).map(id => aMatchHelper({ id })),
    ...together,
  })
  for (const [client, helper] of plan.considered.instance.edges) {
    const [caseId, helperId] = [plan.cases[client]!.id, plan.helpers[helper]!.id]
    const { answer, chain } = whyNotOf(plan, caseId, helperId)
    expect(chain).toHaveLength(answer === 'vorgeschlagen' ? 0 : 2)
  }
})

test('in a county too the alternatives are those that cost least', () => {
  const plan = planOf(aMatchCounty({ cases: 80, helpers: 40 }))
  for (const { id } of plan.cases.slice(0, 20)) {
    const client = plan.caseNumber.get(id)!
    const costs = plan.allowed.instance.edges
      .filter(([one]) => one === client)
      .map(([, helper]) => whyNotOf(plan, id, plan.helpers[helper]!.id))
      .filter(({ answer }) => answer !== 'vorgeschlagen')
      .map(({ regret }) => regret!)
      .sort((one, other) => one - other)
    expect(alternativesFor(plan, id, 2).map(({ regret }) => regret)).toEqual(costs.slice(0, 2))
  }
})
