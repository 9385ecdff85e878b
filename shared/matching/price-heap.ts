/** Helpers by distance, the nearest first. The distances belong to the caller and may only fall. */
export type PriceHeap = {
  /** Takes a helper in, or moves it up after its distance fell. */
  put: (helper: number) => void
  /** The nearest one, taken out; -1 if there is none. */
  take: () => number
  clear: () => void
}

const OUTSIDE = -1

export function priceHeap(distance: Float64Array): PriceHeap {
  const heap = new Int32Array(distance.length)
  const place = new Int32Array(distance.length).fill(OUTSIDE)
  let size = 0

  function rise(helper: number, from: number) {
    const own = distance[helper]!
    let at = from
    while (at > 0) {
      const above = (at - 1) >> 1
      const other = heap[above]!
      if (distance[other]! <= own) break
      heap[at] = other
      place[other] = at
      at = above
    }
    heap[at] = helper
    place[helper] = at
  }

  function sink(helper: number) {
    const own = distance[helper]!
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= size) break
      if (below + 1 < size && distance[heap[below + 1]!]! < distance[heap[below]!]!) below += 1
      const other = heap[below]!
      if (distance[other]! >= own) break
      heap[at] = other
      place[other] = at
      at = below
    }
    heap[at] = helper
    place[helper] = at
  }

  return {
    put: helper => {
      const at = place[helper]!
      if (at !== OUTSIDE) return rise(helper, at)
      size += 1
      rise(helper, size - 1)
    },
    take: () => {
      if (size === 0) return -1
      const nearest = heap[0]!
      place[nearest] = OUTSIDE
      size -= 1
      if (size > 0) sink(heap[size]!)
      return nearest
    },
    clear: () => {
      for (let at = 0; at < size; at += 1) place[heap[at]!] = OUTSIDE
      size = 0
    },
  }
}
