import { type Adjacency, adjacency } from './adjacency.ts'
import type { Instance } from './instance.ts'
import { emptySeats, freeSeat, hasFreeSeat, moveUp } from './seats.ts'

/**
 * The highest score below which no pair is needed: with all pairs from it upwards at least `served`
 * cases still find a helper. `scores` has one entry for each edge. Null where nobody is served, or
 * so many can't be.
 */
export function fairnessFloor(
  instance: Instance,
  scores: ArrayLike<number>,
  served: number,
): number | null {
  if (served <= 0) return null
  const graph = adjacency(instance, scores)
  const floors = Float64Array.from(new Set(graph.value)).sort()
  const enough = (at: number) => mostServed(instance, graph, floors[at]!) >= served
  if (floors.length === 0 || !enough(0)) return null
  let low = 0
  let high = floors.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (enough(middle)) low = middle
    else high = middle - 1
  }
  return floors[low]!
}

/** How many cases can have a helper at all, counting only pairs from the floor upwards. */
function mostServed(instance: Instance, graph: Adjacency, floor: number): number {
  const { start, helper: target, value: score } = graph
  const seats = emptySeats(instance, graph)
  const cameFrom = new Int32Array(instance.helpers.length)
  const seen = new Uint8Array(instance.helpers.length)
  const queue = new Int32Array(instance.helpers.length)
  let length = 0

  /** Finds a free seat for `source` by letting others move up, breadth first. */
  function insert(source: number): boolean {
    length = 0
    let helper = look(source)
    for (let at = 0; helper === undefined && at < length; at += 1) helper = lookPast(queue[at]!)
    // nobody can ever move away from where a search has failed: these helpers stay seen
    if (helper === undefined) return false
    for (let at = 0; at < length; at += 1) seen[queue[at]!] = 0
    moveUp(seats, cameFrom, { source, helper, seat: freeSeat(seats, helper) })
    return true
  }

  function look(client: number): number | undefined {
    const rowEnd = start[client + 1]!
    for (let at = start[client]!; at < rowEnd && score[at]! >= floor; at += 1) {
      const helper = target[at]!
      if (seen[helper] === 1) continue
      cameFrom[helper] = client
      if (hasFreeSeat(seats, helper)) return helper
      seen[helper] = 1
      queue[length++] = helper
    }
    return undefined
  }

  function lookPast(helper: number): number | undefined {
    const from = seats.first[helper]!
    for (let seat = from; seat < from + seats.taken[helper]!; seat += 1) {
      const found = look(seats.heldBy[seat]!)
      if (found !== undefined) return found
    }
    return undefined
  }

  let served = 0
  for (let client = 0; client < instance.clients; client += 1) if (insert(client)) served += 1
  return served
}
