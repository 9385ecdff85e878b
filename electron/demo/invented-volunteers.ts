import { DEMO_SEED } from '../../shared/demo.ts'
import { planHelpers } from './invented-helpers.ts'
import { decideAndReckon, moreWishes } from './invented-matching.ts'
import { recordYear } from './invented-missions.ts'
import { inventNetwork } from './invented-network.ts'
import { inventRequests, planPassedRequests } from './invented-requests.ts'
import { bringTogether, planEarlyTandems } from './invented-tandems.ts'
import { askForInterpreters, planWaiting, type WaitingWorld } from './invented-wishes.ts'
import { seededRandom } from './seeded-random.ts'

/** The year of the volunteers: planned now, and settled on its last day when every case is known. */
export function inventVolunteers(
  world: WaitingWorld,
  startsOn: string,
): { settle: () => Promise<void> } {
  const known = planHelpers(world, startsOn)
  const waiting = { ...world, random: seededRandom(DEMO_SEED + 4) }
  const files = planWaiting(waiting)
  planEarlyTandems(world, known, files)
  planPassedRequests(world, known)
  return {
    settle: async () => {
      const together = await bringTogether(world, known, files)
      await recordYear(world, known, together)
      await inventRequests(world, known, together)
      await inventNetwork(world, known)
      await moreWishes(waiting, files)
      await askForInterpreters(waiting, files)
      await decideAndReckon(waiting)
    },
  }
}
