import { type Instance, limits } from './instance.ts'

/** The edges of each case in a row, the dearest first, among equals the lower helper. */
export type Adjacency = {
  /** Where the row of each case begins; one more entry for the end of the last. */
  start: Int32Array
  helper: Int32Array
  value: Float64Array
}

/**
 * Only edges with a benefit above zero: the others can never be part of the best proposal.
 * `values` replaces the benefits, one for each edge. Typed arrays, because there may be millions.
 */
export function adjacency(
  { clients, helpers, edges }: Instance,
  values?: ArrayLike<number>,
): Adjacency {
  const start = rowStarts(clients, edges)
  const keys = new Float64Array(start[clients]!)
  const next = start.slice()
  for (let at = 0; at < edges.length; at += 1) {
    const [client, helper, benefit] = edges[at]!
    if (benefit <= 0) continue
    const value = values === undefined ? benefit : values[at]!
    keys[next[client]!++] = (limits.benefit - value) * helpers.length + helper
  }
  for (let client = 0; client < clients; client += 1)
    keys.subarray(start[client], start[client + 1]).sort()
  return decoded(start, keys, helpers.length)
}

function rowStarts(clients: number, edges: Instance['edges']): Int32Array {
  const start = new Int32Array(clients + 1)
  for (const [client, , benefit] of edges) if (benefit > 0) start[client + 1]! += 1
  for (let client = 0; client < clients; client += 1) start[client + 1]! += start[client]!
  return start
}

/** In place: the keys become the values. */
function decoded(start: Int32Array, keys: Float64Array, helpers: number): Adjacency {
  const helper = new Int32Array(keys.length)
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at]!
    helper[at] = key % helpers
    keys[at] = limits.benefit - (key - helper[at]!) / helpers
  }
  return { start, helper, value: keys }
}
