import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anInstance } from '../../test/support/random-instances.ts'
import { fairnessFloor } from './fairness-floor.ts'
import type { Instance } from './instance.ts'
import { solve } from './solver.ts'

/** How many can be served from a floor upwards, by the solver: each pair is worth one. */
function servedFrom(instance: Instance, scores: readonly number[], floor: number): number {
  const edges = instance.edges.flatMap(([client, helper, benefit], at) =>
    scores[at]! >= floor ? [[client, helper, benefit > 0 ? 1 : 0] as const] : [],
  )
  return solve({ ...instance, edges }).objective
}

test('the floor keeps the number served, and a point more would not', () => {
  const scored = anInstance({ clients: 12, helpers: 6 }).chain(instance =>
    fc.record({
      instance: fc.constant(instance),
      scores: fc.array(fc.nat({ max: 12 }), {
        minLength: instance.edges.length,
        maxLength: instance.edges.length,
      }),
    }),
  )
  const property = fc.property(scored, ({ instance, scores }) => {
    const most = servedFrom(instance, scores, 0)
    for (let served = 1; served <= most; served += 1) {
      const floor = fairnessFloor(instance, scores, served)!
      expect(servedFrom(instance, scores, floor)).toBeGreaterThanOrEqual(served)
      expect(servedFrom(instance, scores, floor + 1)).toBeLessThan(served)
    }
    expect(fairnessFloor(instance, scores, most + 1)).toBeNull()
  })
  fc.assert(property, { numRuns: 500 })
})

test('the worst pair is raised where another one serves as well', () => {
  const instance: Instance = {
    clients: 2,
    helpers: [{ capacity: 1 }, { capacity: 1 }],
    edges: [
      [0, 0, 5900],
      [0, 1, 5500],
      [1, 0, 5600],
      [1, 1, 5100],
    ],
  }
  expect(fairnessFloor(instance, [900, 500, 600, 100], 2)).toBe(500)
  expect(fairnessFloor(instance, [900, 500, 600, 100], 1)).toBe(900)
})

test('where nobody is served there is no floor', () => {
  const empty = { clients: 0, helpers: [], edges: [] }
  expect(fairnessFloor(empty, [], 0)).toBeNull()
  expect(fairnessFloor(empty, [], 1)).toBeNull()
  const noPlace: Instance = { clients: 1, helpers: [{ capacity: 0 }], edges: [[0, 0, 7]] }
  expect(fairnessFloor(noPlace, [800], 1)).toBeNull()
})
