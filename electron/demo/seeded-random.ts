export type SeededRandom = {
  below: (limit: number) => number
  pick: <T>(list: readonly T[]) => T
}

const STEP = 0x9e3779b9

/** One seed, one county: a 32-bit counter through a mixing function. Not for keys. */
export function seededRandom(seed: number): SeededRandom {
  let counter = seed >>> 0
  function next(): number {
    counter = (counter + STEP) >>> 0
    let mixed = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return (mixed ^ (mixed >>> 16)) >>> 0
  }
  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit)
  return {
    below,
    pick: list => {
      const found = list[below(list.length)]
      if (found === undefined) throw new RangeError('nothing to pick from')
      return found
    },
  }
}
