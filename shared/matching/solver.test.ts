import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalOrder } from '../../test/support/canonical-order.ts'
import { aCrowd, anInstance, bestByTrying } from '../../test/support/random-instances.ts'
import { checkCertificate } from './certificate.ts'
import type { Instance } from './instance.ts'
import { solve } from './solver.ts'

test('nothing is better: 2,000 small instances, everything tried', () => {
  const small = anInstance({ clients: 5, helpers: 4, capacity: 2 })
  const property = fc.property(small, instance => {
    const solution = solve(instance)
    expect(solution.objective).toBe(bestByTrying(instance))
    expect(checkCertificate(instance, solution)).toMatchObject({ problem: null, checked: true })
  })
  fc.assert(property, { numRuns: 2000 })
})

test('larger proposals prove themselves', () => {
  const larger = fc.oneof(
    anInstance({ clients: 40, helpers: 20 }),
    aCrowd({ clients: 80, helpers: 20 }),
  )
  const property = fc.property(larger, instance => {
    const solution = solve(instance)
    const proof = { dual: solution.objective, checked: true, problem: null }
    expect(checkCertificate(instance, solution)).toEqual(proof)
  })
  fc.assert(property)
})

test('a price is what one more place at this helper adds to the whole', () => {
  const property = fc.property(anInstance({ clients: 8, helpers: 5 }), instance => {
    const { objective, helperPrices } = solve(instance)
    const gains = instance.helpers.map((_, helper) => {
      const helpers = instance.helpers.map(({ capacity }, at) => ({
        capacity: at === helper ? capacity + 1 : capacity,
      }))
      return solve({ ...instance, helpers }).objective - objective
    })
    expect(helperPrices).toEqual(gains)
  })
  fc.assert(property)
})

test('the same rows in any order give the same pairs, whoever is numbered how', () => {
  const shuffled = <T>(list: readonly T[]) =>
    fc.shuffledSubarray([...list], { minLength: list.length })
  const rows = anInstance({ clients: 12, helpers: 6 }).map(named)
  const twice = rows.chain(one =>
    fc.record({
      one: fc.constant(one),
      other: fc.record({
        cases: shuffled(one.cases),
        helpers: shuffled(one.helpers),
        edges: shuffled(one.edges),
      }),
    }),
  )
  const pairsById = (rows: ReturnType<typeof named>) => {
    const { instance, caseIds, helperIds } = canonicalOrder(rows)
    return solve(instance).pairs.map(([one, other]) => [caseIds[one], helperIds[other]])
  }
  const property = fc.property(twice, ({ one, other }) => {
    expect(pairsById(other)).toEqual(pairsById(one))
  })
  fc.assert(property, { numRuns: 500 })
})

/** Ids that do not sort like the numbers. */
function named({ clients, helpers, edges }: Instance) {
  const caseId = (client: number) => `case-${(client * 7) % 31}`
  const helperId = (helper: number) => `helper-${(helper * 5) % 17}`
  return {
    cases: Array.from({ length: clients }, (_, client) => ({ id: caseId(client) })),
    helpers: helpers.map(({ capacity }, helper) => ({ id: helperId(helper), capacity })),
    edges: edges.map(([client, helper, benefit]) => ({
      ...{ caseId: caseId(client), helperId: helperId(helper), benefit },
    })),
  }
}

test.each<[string, Instance]>([
  ['no cases', { clients: 0, helpers: [{ capacity: 2 }], edges: [] }],
  ['no helpers', { clients: 2, helpers: [], edges: [] }],
  ['nobody at all', { clients: 0, helpers: [], edges: [] }],
  ['everything forbidden', { clients: 2, helpers: [{ capacity: 2 }], edges: [] }],
  ['no places', { clients: 1, helpers: [{ capacity: 0 }], edges: [[0, 0, 7]] }],
  ['only harm', { clients: 1, helpers: [{ capacity: 1 }], edges: [[0, 0, -7]] }],
])('%s: nobody is served, and that is proven', (_, instance) => {
  const solution = solve(instance)
  expect(solution).toMatchObject({ objective: 0, pairs: [] })
  expect(checkCertificate(instance, solution).checked).toBe(true)
})

test('the largest numbers that are allowed stay exact', () => {
  const most = 100_000_000_000
  const instance: Instance = {
    clients: 3,
    helpers: [{ capacity: 1 }, { capacity: Number.MAX_SAFE_INTEGER }],
    edges: [
      ...([0, 1, 2] as const).map(client => [client, 0, most - client] as const),
      ...([0, 1, 2] as const).map(client => [client, 1, most - 2 * client - 1] as const),
    ],
  }
  const solution = solve(instance)
  expect(solution.objective).toBe(3 * most - 1 - 3 - 2)
  expect(checkCertificate(instance, solution)).toMatchObject({ dual: solution.objective })
})

test('can be stopped while it works', () => {
  const edges = Array.from({ length: 1000 }, (_, client) => [client, 0, 1 + client] as const)
  const instance = { clients: 1000, helpers: [{ capacity: 1 }], edges }
  let looks = 0
  const shouldStop = () => {
    looks += 1
    return looks === 3
  }
  expect(() => solve(instance, { shouldStop })).toThrow(
    expect.objectContaining({ code: 'cancelled' }),
  )
  expect(looks).toBe(3)
})
