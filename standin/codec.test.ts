import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Codec, makeCodec, type Wire } from './codec.ts'

const { encode, decode } = makeCodec()

function carry(value: unknown): unknown {
  return decode(JSON.parse(JSON.stringify(encode(value))) as Wire)
}

test('carries whatever structured clone carries, unchanged', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: false,
  })
  fc.assert(
    fc.property(anything, value => {
      expect(carry(value)).toEqual(structuredClone(value))
    }),
  )
})

test('keeps the keys "$" and "__proto__" as plain keys', () => {
  const value: unknown = JSON.parse('{"$":"date","__proto__":{"admin":true}}')
  const carried = carry(value) as Record<string, unknown>
  expect(Object.keys(carried)).toEqual(['$', '__proto__'])
  expect(carried.admin).toBeUndefined()
})

test('refuses what can not be cloned', () => {
  const cycle: unknown[] = []
  cycle.push(cycle)
  for (const value of [() => 1, Symbol('x'), Promise.resolve(), { inner: () => 1 }, cycle]) {
    expect(() => encode(value)).toThrow('could not be cloned')
  }
})

test('works from its own source text alone, as it runs in a page', () => {
  const elsewhere = new Function(`return (${makeCodec})()`)() as Codec
  expect(elsewhere.decode(elsewhere.encode(new Map([[1n, new Date(5)]])))).toEqual(
    new Map([[1n, new Date(5)]]),
  )
})
