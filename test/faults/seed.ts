/** mulberry32: the same seed kills at the same moments. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Another seed each day; `FAULT_SEED=…` repeats one that failed. */
export function seedOfRun(): number {
  const given = Number(process.env.FAULT_SEED)
  const seed = Number.isInteger(given) && given > 0 ? given : Date.now() % 1_000_000
  console.log(`FAULT_SEED=${seed}`)
  return seed
}
