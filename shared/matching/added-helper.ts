import type { Instance } from './instance.ts'
import { priceHeap } from './price-heap.ts'
import { NOBODY } from './seats.ts'
import type { Solution } from './solver.ts'

// One more helper beside a proposal that is proven to be the best: her places are filled one by one,
// each by the way that gains most. The prices make every step cost nothing or more, as in the solver,
// but here the way begins at a free place, not at a case; so it takes few of them and not a new solve.

export type AddedHelper = {
  capacity: number
  /** Whom she may take, and at which benefit. */
  edges: readonly (readonly [client: number, benefit: number])[]
}

export type Addition = {
  /** How much more the whole is worth with her. */
  gain: number
  /** Cases that nobody was proposed for, and now somebody is. */
  served: readonly number[]
}

type Rows = { start: Int32Array; client: Int32Array; benefit: Float64Array }

/** Made ready once, asked for many: the proposal itself stays as it is. */
export function helperAdder(instance: Instance, solution: Solution) {
  const rows = rowsByHelper(instance)
  const helperOf = new Int32Array(instance.clients).fill(NOBODY)
  for (const [client, helper] of solution.pairs) helperOf[client] = helper
  const state = {
    ...{ rows, helperOf, added: instance.helpers.length },
    clientPrice: Float64Array.from(solution.clientPrices),
    helperPrice: Float64Array.from(solution.helperPrices),
  }
  return (helper: AddedHelper): Addition =>
    fill(
      {
        ...state,
        helperOf: state.helperOf.slice(),
        clientPrice: state.clientPrice.slice(),
        helperPrice: state.helperPrice.slice(),
      },
      helper,
    )
}

type State = {
  rows: Rows
  /** The number of the new one. */
  added: number
  helperOf: Int32Array
  clientPrice: Float64Array
  helperPrice: Float64Array
}

function fill(state: State, { capacity, edges }: AddedHelper): Addition {
  const { rows, added, helperOf, clientPrice, helperPrice } = state
  const distance = new Float64Array(added).fill(Number.POSITIVE_INFINITY)
  /** Who would leave the helper, and for which other one. */
  const leaver = new Int32Array(added)
  const leavesFor = new Int32Array(added)
  const reached: number[] = []
  const queue = priceHeap(distance)
  const end = { distance: 0, client: NOBODY, to: NOBODY }
  /** So high that nobody can pay more; it falls to what one more place would still bring. */
  let price = 0
  for (const [client, benefit] of edges) price = Math.max(price, benefit - clientPrice[client]!)

  function search() {
    end.distance = price
    end.client = NOBODY
    for (const [client, benefit] of edges)
      if (helperOf[client] !== added) look(client, clientPrice[client]! + price - benefit, added)
    for (;;) {
      const helper = queue.take()
      if (helper === NOBODY || distance[helper]! >= end.distance) return
      const to = rows.start[helper + 1]!
      for (let at = rows.start[helper]!; at < to; at += 1) {
        const client = rows.client[at]!
        const over = clientPrice[client]! + helperPrice[helper]! - rows.benefit[at]!
        if (helperOf[client] !== helper) look(client, distance[helper]! + over, helper)
      }
    }
  }

  /** The case could go to `to`: it had nobody, or its own place becomes free, for another or for none. */
  function look(client: number, there: number, to: number) {
    if (there >= end.distance) return
    const helper = helperOf[client]!
    if (helper === NOBODY) return finish(client, there, to)
    if (helper === added || there >= distance[helper]!) return
    if (distance[helper] === Number.POSITIVE_INFINITY) reached.push(helper)
    distance[helper] = there
    leaver[helper] = client
    leavesFor[helper] = to
    queue.put(helper)
    const left = there + helperPrice[helper]!
    if (left < end.distance) finish(client, left, to)
  }

  function finish(client: number, there: number, to: number) {
    end.distance = there
    end.client = client
    end.to = to
  }

  function lowerPrices() {
    price -= end.distance
    for (const [client] of edges)
      if (helperOf[client] === added) clientPrice[client]! += end.distance
    for (const helper of reached) {
      const fall = end.distance - distance[helper]!
      distance[helper] = Number.POSITIVE_INFINITY
      if (fall <= 0) continue
      helperPrice[helper]! -= fall
      const to = rows.start[helper + 1]!
      for (let at = rows.start[helper]!; at < to; at += 1)
        if (helperOf[rows.client[at]!] === helper) clientPrice[rows.client[at]!]! += fall
    }
    reached.length = 0
    queue.clear()
  }

  function moveUp() {
    let { client, to } = end
    for (;;) {
      helperOf[client] = to
      if (to === added) return
      client = leaver[to]!
      to = leavesFor[to]!
    }
  }

  let gain = 0
  const served: number[] = []
  for (let place = 0; place < capacity; place += 1) {
    search()
    if (end.client === NOBODY) break
    lowerPrices()
    if (helperOf[end.client] === NOBODY) served.push(end.client)
    moveUp()
    gain += price
  }
  return { gain, served }
}

function rowsByHelper({ helpers, edges }: Instance): Rows {
  const start = new Int32Array(helpers.length + 1)
  for (const [, helper, benefit] of edges) if (benefit > 0) start[helper + 1]! += 1
  for (let at = 0; at < helpers.length; at += 1) start[at + 1]! += start[at]!
  const next = start.slice()
  const client = new Int32Array(start[helpers.length]!)
  const worth = new Float64Array(client.length)
  for (const [of, helper, benefit] of edges) {
    if (benefit <= 0) continue
    const at = next[helper]!++
    client[at] = of
    worth[at] = benefit
  }
  return { start, client, benefit: worth }
}
