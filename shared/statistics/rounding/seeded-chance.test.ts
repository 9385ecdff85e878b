import { expect, test } from 'vitest'
import { chachaBlock } from './chacha-block.ts'
import { seededChance } from './seeded-chance.ts'

const seed = '0f'.repeat(32)
const times = (n: number) => Array.from({ length: n }, (_, i) => i)

test('the key stream is the one of RFC 8439, 2.3.2', () => {
  const key = Uint32Array.from(
    { length: 8 },
    (_, i) => 0x03020100 + 0x04040404 * i, // 00 01 02 … 1f, little end first
  )
  const block = chachaBlock(key, [1, 0x09000000, 0x4a000000, 0])
  expect([...block].slice(0, 4)).toEqual([0xe4e7f110, 0x15593bd1, 0x1fdd0f50, 0xc47120a3])
  expect([...block].slice(12)).toEqual([0xd19c12b5, 0xb94e16de, 0xe883d0cb, 0x4e3c50a2])
})

test('the same seed draws the same, another one something else', () => {
  const drawn = (from: string) => {
    const chance = seededChance(from)
    return times(100).map(() => chance.below(1000))
  }
  expect(drawn(seed)).toEqual(drawn(seed))
  expect(drawn(seed)).not.toEqual(drawn('0e'.repeat(32)))
})

test('every number and every place is drawn equally often', () => {
  const chance = seededChance(seed)
  const counts = times(6).map(() => 0)
  const firsts = times(6).map(() => 0)
  for (const _ of times(60_000)) {
    counts[chance.below(6)]! += 1
    firsts[chance.shuffled(times(6))[0]!]! += 1
  }
  // five standard errors of 60,000 draws with chance 1/6: 456
  for (const count of [...counts, ...firsts]) expect(Math.abs(count - 10_000)).toBeLessThan(456)
})

test('shares lie in 0 … 1 and are half on average', () => {
  const chance = seededChance(seed)
  const shares = times(20_000).map(chance.share)
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...shares)).toBeLessThan(1)
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.0102)
})

test('what is no seed is refused', () => {
  for (const wrong of ['', 'abc', `${seed}00`, 'zz'.repeat(32)])
    expect(() => seededChance(wrong)).toThrow(RangeError)
})
