import { seededRandom } from '../../electron/demo/seeded-random.ts'
import type { Edge, Instance } from '../../shared/matching/instance.ts'

export type CountySize = {
  clients: number
  helpers: number
  /** How many helpers a case could have, in the mean. */
  perClient: number
}

const SIDE = 1000
const SERVED = 5000

/**
 * Cases and helpers scattered over a county: whoever is near may help, the nearer the better, and
 * waiting counts. There are three places for four cases, so that they compete.
 */
export function anInventedCounty({ clients, helpers, perClient }: CountySize, seed = 1): Instance {
  const random = seededRandom(seed)
  const spot = () => ({ x: random.below(SIDE), y: random.below(SIDE) })
  const share = perClient / helpers
  const radius = SIDE * Math.sqrt(Math.min(1, 2 * share) / Math.PI)
  const homes = Array.from({ length: helpers }, spot)
  const edges: Edge[] = []
  for (let client = 0; client < clients; client += 1) {
    const at = spot()
    const deserved = SERVED + 3 * random.below(180) + 300 * random.below(3)
    for (const [helper, home] of homes.entries()) {
      const distance = Math.hypot(home.x - at.x, home.y - at.y)
      // every second one has no common language or no common hour
      if (distance > radius || random.below(2) === 0) continue
      const near = Math.round(150 * (1 - distance / radius))
      edges.push([client, helper, deserved + near + 300 + random.below(550)])
    }
  }
  const places = Math.round(0.75 * clients)
  const capacities = Array.from({ length: helpers }, () => ({ capacity: 0 }))
  for (let place = 0; place < places; place += 1) random.pick(capacities).capacity += 1
  return { clients, helpers: capacities, edges }
}
