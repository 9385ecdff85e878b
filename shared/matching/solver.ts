import { AppError } from '../errors.ts'
import { type Adjacency, adjacency } from './adjacency.ts'
import type { Instance } from './instance.ts'
import { priceHeap } from './price-heap.ts'
import { emptySeats, freeSeat, getUp, hasFreeSeat, moveUp, NOBODY, pairsOf } from './seats.ts'
import { emptyShortlists, remember, startOver } from './shortlist.ts'

// Successive shortest paths with prices, in whole numbers only. Each case in turn looks for the
// cheapest way in: to a free seat, or to somebody who is better left without a helper. What helpers
// cost rises on the way just so far that everybody is content; these prices prove the result.

export type Solution = {
  objective: number
  /** By case. */
  pairs: readonly (readonly [client: number, helper: number])[]
  /** What each case gains by its helper beyond the price; 0 for whoever stays without one. */
  clientPrices: readonly number[]
  /** What one more place at each helper would add to the whole. */
  helperPrices: readonly number[]
}

export type SolveOptions = { shouldStop?: () => boolean }

const CASES_BETWEEN_LOOKS = 64

/** The best proposal. Stopped from outside, it fails with `cancelled`. */
export function solve(instance: Instance, { shouldStop }: SolveOptions = {}): Solution {
  const graph = adjacency(instance)
  const solver = emptySolver(instance, graph)
  for (const [at, client] of orderOf(graph).entries()) {
    if (at % CASES_BETWEEN_LOOKS === 0 && shouldStop?.()) throw new AppError('cancelled')
    solver.insert(client)
  }
  return solver.solution()
}

/** Any order is right. Whoever comes with most to gain first is seldom sent away again. */
function orderOf({ start, value }: Adjacency): Int32Array {
  const clients = Int32Array.from({ length: start.length - 1 }, (_, client) => client)
  const hasEdges = clients.filter(client => start[client]! < start[client + 1]!)
  const most = (client: number) => value[start[client]!]!
  return hasEdges.sort((one, other) => most(other) - most(one) || one - other)
}

function emptySolver(instance: Instance, graph: Adjacency) {
  const { start, helper: target, value: benefit } = graph
  const seats = emptySeats(instance, graph)
  const { first, taken, heldBy, helperOf } = seats
  const helperPrice = new Float64Array(instance.helpers.length)
  const clientPrice = new Float64Array(instance.clients)
  const distance = new Float64Array(instance.helpers.length).fill(Number.POSITIVE_INFINITY)
  const cameFrom = new Int32Array(instance.helpers.length)
  const reached = new Int32Array(instance.helpers.length)
  const near = emptyShortlists(instance.clients)
  const queue = priceHeap(distance)
  /** The best end of the way so far: a free seat, or a case that gets up. */
  const end = { distance: 0, helper: NOBODY, client: NOBODY }
  let reachedCount = 0

  function insert(source: number) {
    end.distance = 0
    end.helper = NOBODY
    end.client = source
    look(source, 0)
    for (;;) {
      const helper = queue.take()
      if (helper === NOBODY || distance[helper]! >= end.distance) break
      lookPast(helper)
    }
    clientPrice[source] = 0 - end.distance
    raisePrices()
    settle(source)
  }

  function look(client: number, sofar: number) {
    const from = client * near.length
    const to = from + near.count[client]!
    for (let place = from; place < to; place += 1) {
      if (sofar - near.worth[place]! >= end.distance) return
      const at = near.edge[place]!
      const helper = target[at]!
      const there = sofar - benefit[at]! + helperPrice[helper]!
      if (there < distance[helper]! && there < end.distance) reach(helper, client, there)
    }
    if (sofar - near.beyond[client]! < end.distance) lookFurther(client, sofar)
  }

  /** Rows begin with the highest benefit and prices are never negative: the rest can't be nearer. */
  function lookFurther(client: number, sofar: number) {
    startOver(near, client)
    const rowEnd = start[client + 1]!
    for (let at = start[client]!; at < rowEnd; at += 1) {
      const most = benefit[at]!
      const beyond = near.beyond[client]!
      if (sofar - most >= end.distance && most <= beyond) return
      const helper = target[at]!
      const left = most - helperPrice[helper]!
      if (left > beyond) remember(near, client, { at, left })
      const there = sofar - left
      if (there < distance[helper]! && there < end.distance) reach(helper, client, there)
    }
  }

  function reach(helper: number, client: number, there: number) {
    if (distance[helper] === Number.POSITIVE_INFINITY) reached[reachedCount++] = helper
    distance[helper] = there
    cameFrom[helper] = client
    if (!hasFreeSeat(seats, helper)) return queue.put(helper)
    end.distance = there
    end.helper = helper
    end.client = NOBODY
  }

  /** The helper is full: whoever sits there might get up, or move on to another one. */
  function lookPast(helper: number) {
    const from = first[helper]!
    const to = from + taken[helper]!
    for (let seat = from; seat < to; seat += 1) {
      const client = heldBy[seat]!
      const there = distance[helper]! + clientPrice[client]!
      if (there < end.distance) {
        end.distance = there
        end.helper = NOBODY
        end.client = client
      }
      look(client, there)
    }
  }

  function raisePrices() {
    for (let at = 0; at < reachedCount; at += 1) {
      const helper = reached[at]!
      const rise = end.distance - distance[helper]!
      distance[helper] = Number.POSITIVE_INFINITY
      if (rise <= 0) continue
      helperPrice[helper]! += rise
      const to = first[helper]! + taken[helper]!
      for (let seat = first[helper]!; seat < to; seat += 1) clientPrice[heldBy[seat]!]! -= rise
    }
    reachedCount = 0
    queue.clear()
  }

  function settle(source: number) {
    if (end.client === source) return
    const helper = end.helper === NOBODY ? helperOf[end.client]! : end.helper
    const seat = end.helper === NOBODY ? getUp(seats, end.client) : freeSeat(seats, helper)
    moveUp(seats, cameFrom, { source, helper, seat })
  }

  function solution(): Solution {
    const pairs = pairsOf(seats)
    let objective = 0
    for (const [client, helper] of pairs)
      objective += benefit[target.indexOf(helper, start[client])]!
    return {
      objective,
      pairs,
      clientPrices: Array.from(clientPrice),
      helperPrices: Array.from(helperPrice),
    }
  }

  return { insert, solution }
}
