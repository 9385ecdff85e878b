import { planHelpers, type VolunteerWorld } from './invented-helpers.ts'
import { recordYear } from './invented-missions.ts'
import { inventNetwork } from './invented-network.ts'
import { inventRequests, planPassedRequests } from './invented-requests.ts'
import { bringTogether, planEarlyTandems } from './invented-tandems.ts'

/** The year of the volunteers: planned now, and settled on its last day when every case is known. */
export function inventVolunteers(
  world: VolunteerWorld,
  startsOn: string,
): { settle: () => Promise<void> } {
  const known = planHelpers(world, startsOn)
  planEarlyTandems(world, known)
  planPassedRequests(world, known)
  return {
    settle: async () => {
      const together = await bringTogether(world, known)
      await recordYear(world, known, together)
      await inventRequests(world, known, together)
      await inventNetwork(world, known)
    },
  }
}
