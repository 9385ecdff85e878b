import type { Adjacency } from './adjacency.ts'
import type { Instance } from './instance.ts'

/** Who sits where: each helper has a row of seats, as many as can ever be needed. */
export type Seats = {
  first: Int32Array
  /** How many of the row are taken: always the front ones. */
  taken: Int32Array
  heldBy: Int32Array
  helperOf: Int32Array
  seatOf: Int32Array
}

export const NOBODY = -1

export function emptySeats({ clients, helpers }: Instance, graph: Adjacency): Seats {
  const wanted = new Int32Array(helpers.length)
  for (const helper of graph.helper) wanted[helper]! += 1
  const first = new Int32Array(helpers.length + 1)
  for (let at = 0; at < helpers.length; at += 1)
    first[at + 1] = first[at]! + Math.min(helpers[at]!.capacity, wanted[at]!)
  return {
    first,
    taken: new Int32Array(helpers.length),
    heldBy: new Int32Array(first[helpers.length]!).fill(NOBODY),
    helperOf: new Int32Array(clients).fill(NOBODY),
    seatOf: new Int32Array(clients).fill(NOBODY),
  }
}

export const hasFreeSeat = ({ first, taken }: Seats, helper: number) =>
  first[helper]! + taken[helper]! < first[helper + 1]!

/** The next free seat of a helper, now taken. */
export function freeSeat({ first, taken }: Seats, helper: number): number {
  const seat = first[helper]! + taken[helper]!
  taken[helper]! += 1
  return seat
}

/** The case has no helper any more; the seat it leaves is filled at once by `moveUp`. */
export function getUp({ helperOf, seatOf }: Seats, client: number): number {
  const seat = seatOf[client]!
  helperOf[client] = NOBODY
  seatOf[client] = NOBODY
  return seat
}

/** Everybody on the way from `source` moves up by one seat, the last one into the given seat. */
export function moveUp(
  { heldBy, helperOf, seatOf }: Seats,
  cameFrom: Int32Array,
  { source, helper, seat }: { source: number; helper: number; seat: number },
): void {
  let to = helper
  let into = seat
  for (;;) {
    const client = cameFrom[to]!
    const leaves = helperOf[client]!
    const left = seatOf[client]!
    helperOf[client] = to
    seatOf[client] = into
    heldBy[into] = client
    if (client === source) return
    to = leaves
    into = left
  }
}

export function pairsOf({ helperOf }: Seats): [client: number, helper: number][] {
  const pairs: [number, number][] = []
  for (const [client, helper] of helperOf.entries())
    if (helper !== NOBODY) pairs.push([client, helper])
  return pairs
}
