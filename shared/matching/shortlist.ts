/** How many helpers of each case are remembered. */
const LENGTH = 8

/**
 * The helpers that were the best for each case when it last looked at all of them. As prices only
 * rise, what was beyond the list then is still beyond it: few looks have to go further.
 */
export type Shortlists = {
  length: number
  /** Places of edges, the best first, `length` for each case; `count` of them are filled. */
  edge: Int32Array
  /** Benefit less price as it was then: at most that much is left of it now. */
  worth: Float64Array
  count: Uint8Array
  /** No edge that is not on the list is worth more than this. */
  beyond: Float64Array
}

export function emptyShortlists(clients: number): Shortlists {
  return {
    length: LENGTH,
    edge: new Int32Array(clients * LENGTH),
    worth: new Float64Array(clients * LENGTH),
    count: new Uint8Array(clients),
    beyond: new Float64Array(clients).fill(Number.POSITIVE_INFINITY),
  }
}

export function startOver({ count, beyond }: Shortlists, client: number): void {
  count[client] = 0
  beyond[client] = Number.NEGATIVE_INFINITY
}

/** Puts an edge in its place; the caller has seen that it is worth more than `beyond`. */
export function remember(
  { edge, worth, count, beyond }: Shortlists,
  client: number,
  { at, left }: { at: number; left: number },
): void {
  const first = client * LENGTH
  const isFull = count[client] === LENGTH
  let place = first + (isFull ? LENGTH - 1 : count[client]!)
  if (!isFull) count[client]! += 1
  for (; place > first && worth[place - 1]! < left; place -= 1) {
    worth[place] = worth[place - 1]!
    edge[place] = edge[place - 1]!
  }
  worth[place] = left
  edge[place] = at
  if (count[client] === LENGTH) beyond[client] = worth[first + LENGTH - 1]!
}
