import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isDay } from './dates.ts'
import {
  daysOfQuarter,
  formatQuarter,
  formatQuarterMonths,
  quarterOf,
  shiftQuarter,
} from './quarters.ts'

const quarters = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, number]) => `${year}-Q${number}`)

describe('quarters', () => {
  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-09-30', '2026-Q3'],
    ['2026-12-31', '2026-Q4'],
  ])('%s lies in %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter))

  it('are named as an office names them', () => {
    expect(formatQuarter('2026-Q4')).toBe('4. Quartal 2026')
    expect(formatQuarterMonths('2026-Q4')).toBe('Oktober bis Dezember 2026')
  })

  it('follow each other without a gap and without a day in two of them', () => {
    fc.assert(
      fc.property(quarters, quarter => {
        const { from, to } = daysOfQuarter(quarter)
        expect([isDay(from), isDay(to)]).toEqual([true, true])
        expect([quarterOf(from), quarterOf(to)]).toEqual([quarter, quarter])
        expect(quarterOf(addDays(to, 1))).toBe(shiftQuarter(quarter, 1))
        expect(quarterOf(addDays(from, -1))).toBe(shiftQuarter(quarter, -1))
      }),
    )
  })

  it('can be shifted there and back', () => {
    fc.assert(
      fc.property(quarters, fc.integer({ min: -40, max: 40 }), (quarter, count) => {
        expect(shiftQuarter(shiftQuarter(quarter, count), -count)).toBe(quarter)
      }),
    )
  })

  it('refuse what is none', () => {
    expect(() => daysOfQuarter('2026-Q5')).toThrow('not a quarter')
  })
})
