import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actOfKey, afterAct, canvasScale, firstView, fitScale, turned } from './viewer-view.ts'

const view = firstView(true)
const a4 = { width: 794, height: 1123 }

test('a letter begins as wide as the window, a picture as a whole; both fit as a whole', () => {
  expect([firstView(true).zoom, firstView(false).zoom]).toEqual(['width', 'fit'])
  expect(afterAct(firstView(true), 'fit', 1, 1).zoom).toBe('fit')
  expect(fitScale(a4, { width: 1200, height: 1123 / 2 }, true)).toBe(0.5)
})

test('by width a letter fills it; as a whole nothing is blown up', () => {
  expect(fitScale(a4, { width: 397, height: 500 }, false)).toBe(0.5)
  expect(fitScale(a4, { width: 4000, height: 500 }, false)).toBe(1.25)
  expect(fitScale({ width: 4000, height: 3000 }, { width: 1000, height: 600 }, true)).toBe(0.2)
  expect(fitScale({ width: 60, height: 40 }, { width: 1000, height: 600 }, true)).toBe(1)
})

test('zoom goes by steps from wherever it is and stops at the ends', () => {
  const zoom = (act: 'in' | 'out', scale: number) => afterAct(view, act, 1, scale).zoom
  expect([zoom('in', 0.58), zoom('out', 0.58)]).toEqual([0.67, 0.5])
  expect([zoom('in', 1), zoom('out', 1)]).toEqual([1.25, 0.9])
  expect([zoom('in', 6), zoom('out', 0.25)]).toEqual([6, 0.25])
  expect(afterAct({ ...view, zoom: 2 }, 'fit', 1, 2).zoom).toBe('fit')
})

test('pages are turned within the document, quarter turns come round', () => {
  const acts = fc.array(fc.constantFrom('next', 'back', 'first', 'last', 'turn', 'in', 'out'))
  fc.assert(
    fc.property(acts, fc.integer({ min: 1, max: 40 }), (all, pages) => {
      const last = all.reduce((now, act) => afterAct(now, act, pages, 1), view)
      expect(last.page).toBeGreaterThanOrEqual(1)
      expect(last.page).toBeLessThanOrEqual(pages)
      expect(last.turn).toBe((all.filter(act => act === 'turn').length % 4) * 90)
    }),
  )
  expect(turned(a4, 90)).toEqual({ width: 1123, height: 794 })
  expect(turned(a4, 180)).toEqual(a4)
})

test('however far someone zooms, the canvas stays within bounds', () => {
  const side = fc.integer({ min: 1, max: 20_000 })
  const factor = fc.double({ min: 0.05, max: 6, noNaN: true })
  fc.assert(
    fc.property(side, side, factor, factor, (width, height, scale, ratio) => {
      const drawn = canvasScale({ width, height }, scale, ratio)
      expect(width * drawn * height * drawn).toBeLessThanOrEqual(24_000_001)
      expect(drawn).toBeLessThanOrEqual(scale * ratio)
    }),
  )
})

test('arrows turn pages where nothing scrolls sideways', () => {
  expect(actOfKey('ArrowRight', false)).toBe('next')
  expect(actOfKey('ArrowRight', true)).toBeUndefined()
  expect(actOfKey('PageUp', true)).toBe('back')
  for (const key of ['x', 'Tab', 'toString', 'ArrowDown'])
    expect(actOfKey(key, false)).toBeUndefined()
})
