import { chachaBlock } from './chacha-block.ts'

// The published numbers are the visible output of this generator, and whoever reads them knows the
// method. A cipher's key stream is used, not merely a statistically good generator: from no amount
// of output can the seed, and with it the true counts, be worked out.

export type Chance = {
  /** A whole number from 0 to n − 1, each equally likely. */
  below: (n: number) => number
  /** From 0 up to, not including, 1. */
  share: () => number
  shuffled: <T>(list: readonly T[]) => T[]
}

const RANGE = 2 ** 53

function keyOf(seed: string): Uint32Array {
  if (!/^[0-9a-f]{64}$/.test(seed)) throw new RangeError('a seed is 32 bytes in hex')
  const bytes = Uint8Array.from(seed.match(/../g) ?? [], byte => Number.parseInt(byte, 16))
  const view = new DataView(bytes.buffer)
  return Uint32Array.from({ length: 8 }, (_, i) => view.getUint32(4 * i, true))
}

/** Chance that is the same again for the same seed: 32 bytes in hex. */
export function seededChance(seed: string): Chance {
  const key = keyOf(seed)
  let block = new Uint32Array()
  let used = 0
  let blocks = 0

  function word(): number {
    if (used === block.length) {
      block = chachaBlock(key, [blocks, 0, 0, 0])
      blocks += 1
      used = 0
    }
    used += 1
    return block[used - 1]!
  }

  const draw = () => (word() >>> 11) * 2 ** 32 + word()

  function below(n: number): number {
    if (!Number.isSafeInteger(n) || n < 1) throw new RangeError('nothing to draw from')
    // what lies above the last whole multiple of n would favour small numbers
    const end = RANGE - (RANGE % n)
    let drawn = draw()
    while (drawn >= end) drawn = draw()
    return drawn % n
  }

  function shuffled<T>(list: readonly T[]): T[] {
    const result = [...list]
    for (let last = result.length - 1; last > 0; last -= 1) {
      const other = below(last + 1)
      const moved = result[last]!
      result[last] = result[other]!
      result[other] = moved
    }
    return result
  }

  return { below, share: () => draw() / RANGE, shuffled }
}
