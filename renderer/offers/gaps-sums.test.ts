import fc from 'fast-check'
import { expect, test } from 'vitest'
import { referralField } from '../../shared/clients/options.ts'
import type { GapRow } from '../../shared/offers/finder-contract.ts'
import {
  byField,
  byPlace,
  everything,
  firstShown,
  gapCounts,
  mapScale,
  partsOf,
  stepIn,
  sumOf,
} from './gaps-sums.ts'

const nothing = sumOf([])
const gap = (part: Partial<GapRow>): GapRow => ({
  ...{ ...nothing, field: 'sprache', municipality: '06440004' },
  ...part,
})
const number = fc.nat(20)
const anyRow: fc.Arbitrary<GapRow> = fc
  .tuple(
    fc.constantFrom(...referralField.options),
    fc.constantFrom('06440004', '06440016', null),
    fc.tuple(...gapCounts.map(() => number)),
  )
  .map(([field, municipality, counts]) => ({
    ...nothing,
    ...Object.fromEntries(gapCounts.map((count, index) => [count, counts[index] ?? 0])),
    ...{ field, municipality },
  }))
const nameOf = (ags: string) => ags

test('however it is cut, the sum stays the same', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 20 }), rows => {
      const whole = sumOf(rows)
      const fields = byField(rows, everything).map(({ sums }) => sums)
      const places = byPlace(rows, everything, 'openNeeds', nameOf).map(({ sums }) => sums)
      for (const count of gapCounts) {
        expect(fields.reduce((sum, own) => sum + own[count], 0)).toBe(whole[count])
        expect(places.reduce((sum, own) => sum + own[count], 0)).toBe(whole[count])
      }
    }),
  )
})

test('fields are narrowed by place and places by field, and a field stays in the table', () => {
  const rows = [
    gap({ openNeeds: 2 }),
    gap({ openNeeds: 3, municipality: '06440016' }),
    gap({ openNeeds: 5, field: 'wohnen', municipality: '06440016' }),
  ]
  const fields = byField(rows, { field: 'sprache', municipality: '06440004' })
  expect(fields.map(({ field, sums }) => [field, sums.openNeeds])).toEqual([
    ['sprache', 2],
    ['wohnen', 0],
  ])
  const places = byPlace(rows, { field: 'sprache', municipality: null }, 'openNeeds', nameOf)
  expect(places.map(({ municipality, sums }) => [municipality, sums.openNeeds])).toEqual([
    ['06440016', 3],
    ['06440004', 2],
  ])
})

test('whoever has no known home stands last, however many', () => {
  const rows = [gap({ openNeeds: 1 }), gap({ openNeeds: 9, municipality: null })]
  const places = byPlace(rows, everything, 'openNeeds', nameOf)
  expect(places.map(({ municipality }) => municipality)).toEqual(['06440004', null])
})

test('the parts of a bar make up the open needs', () => {
  const sums = { ...nothing, openNeeds: 9, withoutOffer: 2, onlyPerhaps: 3 }
  expect(partsOf(sums)).toEqual({ withoutOffer: 2, onlyPerhaps: 3, fitting: 4 })
})

test('every number has exactly one step on the map, and more never has a lower one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), most => {
      const scale = mapScale(most)
      expect(scale.length).toBeLessThanOrEqual(4)
      expect(scale.at(-1)?.to).toBe(most)
      let last = 0
      for (let count = 1; count <= most; count += 1) {
        const holding = scale.filter(({ from, to }) => count >= from && count <= to)
        expect(holding).toHaveLength(1)
        const step = stepIn(scale, count) ?? -1
        expect(step).toBeGreaterThanOrEqual(last)
        last = step
      }
    }),
  )
  expect(mapScale(0)).toEqual([])
  expect(stepIn(mapScale(3), 0)).toBeNull()
})

test('the map begins with the worst of what there is', () => {
  expect(firstShown([gap({ openNeeds: 3 })])).toBe('openNeeds')
  expect(firstShown([gap({ openNeeds: 3, languageMissing: 1, onlyPerhaps: 1 })])).toBe(
    'onlyPerhaps',
  )
  expect(firstShown([gap({ withoutOffer: 1, refusedForCapacity: 7 })])).toBe('withoutOffer')
})
