import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anInstance } from '../../test/support/random-instances.ts'
import { checkCertificate } from './certificate.ts'
import type { Instance } from './instance.ts'
import { type Solution, solve } from './solver.ts'

/** Two places for three cases: 9 + 7 is best, case 2 would give 5, and a place is worth 5. */
const instance: Instance = {
  clients: 4,
  helpers: [{ capacity: 2 }, { capacity: 1 }, { capacity: 0 }],
  edges: [
    [0, 0, 9],
    [1, 0, 7],
    [2, 0, 5],
    [0, 1, 4],
    [3, 2, 6],
  ],
}
const solution: Solution = {
  objective: 16,
  pairs: [
    [0, 0],
    [1, 0],
  ],
  clientPrices: [4, 2, 0, 0],
  helperPrices: [5, 0, 6],
}

test('accepts what is right and says what it is worth', () => {
  expect(checkCertificate(instance, solution)).toEqual({ dual: 16, checked: true, problem: null })
  expect(solve(instance)).toEqual(solution)
})

test.each<[string, Partial<Solution>]>([
  ['objective-wrong', { objective: 17 }],
  ['objective-wrong', { objective: 15 }],
  ['edge-underpriced', { helperPrices: [4, 0, 6] }],
  ['edge-underpriced', { helperPrices: [5, 0, 5] }],
  ['edge-underpriced', { clientPrices: [3, 2, 0, 0] }],
  ['pair-overpriced', { clientPrices: [5, 2, 0, 0] }],
  ['price-without-pair', { clientPrices: [4, 2, 1, 0] }],
  ['price-while-free', { helperPrices: [5, 1, 6] }],
  ['price-wrong', { helperPrices: [5, -1, 6] }],
  ['price-wrong', { clientPrices: [4, 2, 0.5, 0] }],
  ['price-wrong', { clientPrices: [4, 2, Number.NaN, 0] }],
  ['prices-missing', { helperPrices: [5, 0] }],
  ['prices-missing', { clientPrices: [4, 2, 0, 0, 0] }],
  ['price-without-pair', { pairs: [[0, 0]], objective: 9 }],
  [
    'price-without-pair',
    {
      pairs: [
        [0, 0],
        [2, 0],
      ],
    },
  ],
  [
    'client-twice',
    {
      pairs: [
        [0, 0],
        [0, 1],
      ],
    },
  ],
  [
    'over-capacity',
    {
      pairs: [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
    },
  ],
  [
    'over-capacity',
    {
      pairs: [
        [0, 0],
        [1, 0],
        [3, 2],
      ],
    },
  ],
  [
    'pair-unknown',
    {
      pairs: [
        [0, 0],
        [1, 0],
        [3, 1],
      ],
    },
  ],
  [
    'pair-unknown',
    {
      pairs: [
        [0, 0],
        [9, 0],
      ],
    },
  ],
  [
    'pair-unknown',
    {
      pairs: [
        [0, 0],
        [1, 0.5],
      ],
    },
  ],
])('%s: %j', (problem, change) => {
  const proof = checkCertificate(instance, { ...solution, ...change })
  expect(proof.checked).toBe(false)
  expect(proof.problem).toBe(problem)
})

test('no number of a true proposal can be changed by one', () => {
  const changed = anInstance({ clients: 10, helpers: 5 })
    .filter(({ clients, helpers }) => clients > 0 && helpers.length > 0)
    .chain(one =>
      fc.record({
        one: fc.constant(one),
        by: fc.constantFrom(-1, 1),
        place: fc.nat({ max: one.clients + one.helpers.length }),
      }),
    )
  const property = fc.property(changed, ({ one, by, place }) => {
    const right = solve(one)
    const numbers = [right.objective, ...right.clientPrices, ...right.helperPrices]
    numbers[place]! += by
    const [objective, ...prices] = numbers
    const clientPrices = prices.slice(0, one.clients)
    const helperPrices = prices.slice(one.clients)
    const wrong = { ...right, objective: objective!, clientPrices, helperPrices }
    const unbought = place > one.clients && one.helpers[place - one.clients - 1]!.capacity === 0
    // what a helper without places would cost is nobody's money: it may be too high
    if (!(unbought && by === 1)) expect(checkCertificate(one, wrong).checked).toBe(false)
  })
  fc.assert(property, { numRuns: 1000 })
})

test('two cases can only change places where that is just as good', () => {
  const property = fc.property(anInstance({ clients: 10, helpers: 5 }), one => {
    const right = solve(one)
    const [first, second, ...rest] = right.pairs
    if (first === undefined || second === undefined) return
    const swapped = [[first[0], second[1]] as const, [second[0], first[1]] as const, ...rest]
    const worth = swapped.map(
      ([client, helper]) =>
        one.edges.find(edge => edge[0] === client && edge[1] === helper)?.[2] ?? Number.NaN,
    )
    const total = worth.reduce((sum, benefit) => sum + benefit, 0)
    const { checked } = checkCertificate(one, { ...right, pairs: swapped })
    expect(checked).toBe(total === right.objective)
  })
  fc.assert(property, { numRuns: 500 })
})
