import fc from 'fast-check'
import { expect, test } from 'vitest'
import { priceHeap } from './price-heap.ts'

test('gives back the nearest first, after distances have fallen too', () => {
  const steps = fc.array(fc.tuple(fc.nat({ max: 19 }), fc.nat({ max: 30 })))
  const property = fc.property(steps, falls => {
    const distance = new Float64Array(20).fill(Number.POSITIVE_INFINITY)
    const heap = priceHeap(distance)
    for (const [helper, to] of falls) {
      if (to >= distance[helper]!) continue
      distance[helper] = to
      heap.put(helper)
    }
    const taken: number[] = []
    for (let next = heap.take(); next !== -1; next = heap.take()) taken.push(distance[next]!)
    expect(taken).toEqual([...distance.filter(Number.isFinite)].sort((a, b) => a - b))
  })
  fc.assert(property, { numRuns: 500 })
})

test('is empty after clearing and takes the same ones again', () => {
  const heap = priceHeap(Float64Array.of(3, 1, 2))
  for (const helper of [0, 1, 2]) heap.put(helper)
  heap.clear()
  expect(heap.take()).toBe(-1)
  for (const helper of [0, 2]) heap.put(helper)
  expect([heap.take(), heap.take(), heap.take()]).toEqual([2, 0, -1])
})
