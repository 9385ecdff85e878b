// The list that one came from, so that a file can show "8 von 14" and lead to its neighbours.
// Only ids, and only as long as the page lives: locking replaces it.

type Walk = { ids: readonly string[]; offset: number; total: number }

export type Neighbours = {
  previous: string | null
  next: string | null
  /** From 1. */
  place: number
  total: number
}

const nobody: Walk = { ids: [], offset: 0, total: 0 }
let walk = nobody

/** A run of the list in its order; in a long one it begins at `offset` of `total`. */
export function rememberWalk(
  ids: readonly string[],
  { offset = 0, total = ids.length }: { offset?: number; total?: number } = {},
): void {
  walk = { ids: [...ids], offset, total }
}

/** Null for a file that was not opened from the list. */
export function neighboursOf(id: string): Neighbours | null {
  const { ids, offset, total } = walk
  const at = ids.indexOf(id)
  if (at < 0) return null
  return {
    previous: ids[at - 1] ?? null,
    next: ids[at + 1] ?? null,
    place: offset + at + 1,
    total,
  }
}
