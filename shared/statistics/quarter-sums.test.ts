import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addSums,
  allAnswers,
  meanMonths,
  medianOf,
  noSums,
  type QuarterSums,
} from './quarter-sums.ts'

test('the median of days counted by how often is that of all days in a row', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 90 }), { minLength: 1, maxLength: 40 }), days => {
      const times: Record<string, number> = {}
      for (const day of days) times[day] = (times[day] ?? 0) + 1
      const sorted = days.toSorted((a, b) => a - b)
      const half = sorted.length / 2
      const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1)
      expect(medianOf(times)).toBe(middle.reduce((sum, day) => sum + day, 0) / middle.length)
    }),
  )
  expect(medianOf({})).toBeNull()
})

test('quarters are put together to a year without losing the middle', () => {
  const quarter = (changes: Partial<QuarterSums>): QuarterSums => ({ ...noSums, ...changes })
  const year = addSums([
    quarter({ cents: 5, offersFull: 3, answers: { sprache: { 2: 1, 30: 1 } } }),
    quarter({
      ...{ cents: 7, units: 24, offersFull: null, tandems: { ended: 2, months: 9 } },
      answers: { sprache: { 2: 2 }, wohnen: { 4: 1 } },
    }),
  ])
  expect(year).toMatchObject({ cents: 12, units: 24, offersFull: null })
  expect(year.answers.sprache).toEqual({ 2: 3, 30: 1 })
  expect(medianOf(allAnswers(year))).toBe(2)
  expect([meanMonths(year), meanMonths(noSums)]).toEqual([4.5, null])
})
