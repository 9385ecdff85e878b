import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anInstance } from '../../test/support/random-instances.ts'
import { helperAdder } from './added-helper.ts'
import type { Instance } from './instance.ts'
import { solve } from './solver.ts'

const arbAdded = anInstance({ clients: 9, helpers: 5 }).chain(instance =>
  fc.record({
    instance: fc.constant(instance),
    capacity: fc.nat({ max: 4 }),
    benefits: fc.array(fc.option(fc.integer({ min: -5, max: 6000 }), { nil: null }), {
      ...{ minLength: instance.clients, maxLength: instance.clients },
    }),
  }),
)

test('gains exactly what a new solve with her would gain', () => {
  const property = fc.property(arbAdded, ({ instance, capacity, benefits }) => {
    const best = solve(instance)
    const edges = benefits.flatMap((benefit, client) =>
      benefit === null ? [] : [[client, benefit] as const],
    )
    const withHer: Instance = {
      ...instance,
      helpers: [...instance.helpers, { capacity }],
      edges: [
        ...instance.edges,
        ...edges.map(([client, benefit]) => [client, instance.helpers.length, benefit] as const),
      ],
    }
    const add = helperAdder(instance, best)
    const { gain, served } = add({ capacity, edges })
    expect(gain).toBe(solve(withHer).objective - best.objective)
    const before = new Set(best.pairs.map(([client]) => client))
    expect(served.some(client => before.has(client))).toBe(false)
    expect(new Set(served).size).toBe(served.length)
    // asking leaves no trace
    expect(add({ capacity, edges })).toEqual({ gain, served })
  })
  fc.assert(property, { numRuns: 1000 })
})

test('says who is served through whom: she frees a place for somebody she could not take', () => {
  const instance: Instance = {
    clients: 3,
    helpers: [{ capacity: 1 }],
    edges: [
      [0, 0, 5900],
      [1, 0, 5800],
    ],
  }
  const add = helperAdder(instance, solve(instance))
  expect(add({ capacity: 1, edges: [[0, 5500]] })).toEqual({ gain: 5400, served: [1] })
  expect(
    add({
      capacity: 2,
      edges: [
        [0, 5500],
        [2, 5100],
      ],
    }),
  ).toEqual({
    ...{ gain: 10_500, served: [1, 2] },
  })
  expect(add({ capacity: 0, edges: [[2, 5100]] })).toEqual({ gain: 0, served: [] })
  expect(add({ capacity: 9, edges: [] })).toEqual({ gain: 0, served: [] })
})
