import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Slot } from '../../shared/volunteers/helper.ts'
import { dayParts, hasSlot, nextCell, withSlot } from './week-slots.ts'

const cell = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  part: fc.constantFrom(...dayParts),
})

test('ticking twice is not ticking, and the order of the ticks does not matter', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), ticks => {
      const tick = (list: readonly Slot[]) =>
        list.reduce<Slot[]>((slots, { weekday, part }) => withSlot(slots, weekday, part), [])
      const slots = tick(ticks)
      expect(tick(ticks.toReversed())).toEqual(slots)
      for (const { weekday, part } of ticks) {
        const times = ticks.filter(one => one.weekday === weekday && one.part === part).length
        expect(hasSlot(slots, weekday, part)).toBe(times % 2 === 1)
      }
    }),
  )
})

test('arrows stay inside the week', () => {
  expect(nextCell('ArrowRight', [7, 0])).toEqual([7, 0])
  expect(nextCell('ArrowDown', [3, 1])).toEqual([3, 2])
  expect(nextCell('ArrowUp', [3, 0])).toEqual([3, 0])
  expect(nextCell('Home', [5, 2])).toEqual([1, 2])
  expect(nextCell('End', [5, 2])).toEqual([7, 2])
  expect(nextCell(' ', [5, 2])).toBeNull()
})
