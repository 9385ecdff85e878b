import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anInstance, bestByTrying } from '../../test/support/random-instances.ts'
import { checkCertificate } from './certificate.ts'
import { forcePair } from './forced-pair.ts'
import type { Instance } from './instance.ts'
import { solve } from './solver.ts'

/** The same question asked in another way: the case has only this edge, so large that it must be. */
function bestWithPair(instance: Instance, client: number, helper: number): number {
  const large = 1_000_000
  const edges = instance.edges.flatMap(([one, other, benefit]) => {
    if (one !== client) return [[one, other, benefit] as const]
    return other === helper ? [[one, other, benefit + large] as const] : []
  })
  return solve({ ...instance, edges }).objective - large
}

test('the regret of every pair is the difference of two solves and is proven', () => {
  const property = fc.property(anInstance({ clients: 8, helpers: 5 }), instance => {
    const best = solve(instance)
    for (const [client, helper] of instance.edges) {
      const forced = forcePair(instance, best, client, helper)
      if (instance.helpers[helper]!.capacity === 0) expect(forced).toBeNull()
      else {
        expect(forced!.regret).toBe(best.objective - bestWithPair(instance, client, helper))
        expect(forced!.regret).toBeGreaterThanOrEqual(0)
        expect(forced!.solution.objective).toBe(best.objective - forced!.regret)
        expect(forced!.solution.pairs).toContainEqual([client, helper])
        expect(forced!.proof).toMatchObject({ problem: null, checked: true })
      }
    }
  })
  fc.assert(property, { numRuns: 200 })
})

test('a chosen pair costs nothing, and no regret is below what trying everything finds', () => {
  const small = anInstance({ clients: 4, helpers: 3, capacity: 2 })
  const property = fc.property(small, instance => {
    const best = solve(instance)
    const forced = best.pairs.map(([client, helper]) => forcePair(instance, best, client, helper))
    expect(forced.every(one => one?.regret === 0)).toBe(true)
    for (const [client, helper] of instance.edges) {
      const { solution } = forcePair(instance, best, client, helper) ?? {}
      if (solution) expect(solution.objective).toBeLessThanOrEqual(bestByTrying(instance))
    }
  })
  fc.assert(property, { numRuns: 200 })
})

const instance: Instance = {
  clients: 2,
  helpers: [{ capacity: 1 }, { capacity: 1 }],
  edges: [
    [0, 0, 9],
    [1, 0, 7],
    [0, 1, 3],
  ],
}

test('who moves and what it costs', () => {
  const best = solve(instance)
  expect(best).toMatchObject({
    objective: 10,
    pairs: [
      [0, 1],
      [1, 0],
    ],
  })
  const forced = forcePair(instance, best, 0, 0)
  expect(forced).toMatchObject({ regret: 1, solution: { objective: 9, pairs: [[0, 0]] } })
})

test('a pair that is no edge has no regret, only reasons', () => {
  expect(forcePair(instance, solve(instance), 1, 1)).toBeNull()
  expect(forcePair(instance, solve(instance), 5, 1)).toBeNull()
})

test('the proof of a forced pair is none for the free choice, nor for another pair', () => {
  const { solution } = forcePair(instance, solve(instance), 0, 0)!
  expect(checkCertificate(instance, solution).checked).toBe(false)
  expect(checkCertificate(instance, solution, { client: 0, helper: 1 }).checked).toBe(false)
})
