import fc from 'fast-check'
import type { Edge, Instance } from '../../shared/matching/instance.ts'

type Sizes = { clients: number; helpers: number; capacity?: number }

/** Few different benefits, so that much is equally good, or many; nothing and less than nothing too. */
const benefits = fc.constantFrom({ min: -1, max: 3 }, { min: 1, max: 9 }, { min: -50, max: 7000 })

/** Instances up to these sizes: empty ones, capacity 0 and everything forbidden among them. */
export function anInstance({ clients, helpers, capacity = 3 }: Sizes): fc.Arbitrary<Instance> {
  return fc
    .record({
      clients: fc.nat({ max: clients }),
      helpers: fc.array(fc.record({ capacity: fc.nat({ max: capacity }) }), { maxLength: helpers }),
      benefits,
      share: fc.constantFrom(0, 20, 50, 100),
    })
    .chain(({ clients, helpers, benefits, share }) => {
      const cell = fc.tuple(fc.nat({ max: 99 }), fc.integer(benefits))
      const cells = clients * helpers.length
      return fc.array(cell, { minLength: cells, maxLength: cells }).map(drawn => ({
        clients,
        helpers,
        edges: drawn.flatMap(([chance, benefit], at): Edge[] => {
          if (chance >= share) return []
          return [[Math.floor(at / helpers.length), at % helpers.length, benefit]]
        }),
      }))
    })
}

/** Everybody wants the same few helpers, and there are places for half: prices rise far. */
export function aCrowd({ clients, helpers }: Sizes): fc.Arbitrary<Instance> {
  const cells = clients * helpers
  const liking = fc.integer({ min: 1, max: 40 })
  return fc.array(liking, { minLength: cells, maxLength: cells }).map(likings => ({
    clients,
    helpers: Array.from({ length: helpers }, () => ({ capacity: clients / helpers / 2 })),
    edges: likings.map((liking, at) => {
      const helper = at % helpers
      return [Math.floor(at / helpers), helper, 50 * helper + liking] as const
    }),
  }))
}

/** Tries everything. */
export function bestByTrying({ clients, helpers, edges }: Instance): number {
  const rows = Array.from({ length: clients }, (_, client) =>
    edges.filter(([other]) => other === client),
  )
  const free = helpers.map(({ capacity }) => capacity)
  const bestFrom = (client: number): number => {
    const row = rows[client]
    if (row === undefined) return 0
    let best = bestFrom(client + 1)
    for (const [, helper, benefit] of row) {
      if (free[helper] === 0) continue
      free[helper]! -= 1
      best = Math.max(best, benefit + bestFrom(client + 1))
      free[helper]! += 1
    }
    return best
  }
  return bestFrom(0)
}
