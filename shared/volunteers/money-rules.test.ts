import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstRate, type Mission, type Rate } from './money.ts'
import { amountOf, capOf, overlaps, rateOn, runsOverMidnight } from './money-rules.ts'

const rate = (part: Partial<Rate>): Rate => ({ ...firstRate, ...part })
const lotse = (minutes: number) => ({ kind: 'lotse', minutes, clientId: null }) as const
const interpreting = (clientId: string | null = 'client') =>
  ({ kind: 'dolmetscher', minutes: 45, clientId }) as const

describe('the sums of the field', () => {
  test.each([
    [60, 500, false],
    [90, 750, false],
    [276 * 60, 138_000, false],
    [414 * 60, 207_000, false],
    [12, 100, false],
    [84, 700, false],
    [7, 58, true],
    [1, 8, true],
    [50, 417, true],
    [5, 42, true],
  ])('%i minutes at 5 €/h are %i cents', (minutes, cents, rounded) => {
    expect(amountOf(lotse(minutes), firstRate, 0)).toEqual({ cents, rounded })
  })

  test('half a cent is rounded up, as merchants do', () => {
    expect(amountOf(lotse(30), rate({ lotseCentsPerHour: 501 }), 0)).toEqual({
      ...{ cents: 251, rounded: true },
    })
  })

  test.each([
    [0, 2000],
    [4, 2000],
    [5, 0],
    [6, 0],
  ])('interpreting after %i paid Einsätze for a client is %i cents', (paid, cents) => {
    expect(amountOf(interpreting(), firstRate, paid)).toEqual({ cents, rounded: false })
  })

  test('interpreting for nobody in particular counts for no client', () => {
    expect(amountOf(interpreting(null), firstRate, 0).cents).toBe(2000)
  })

  test('276 hours, and 414 for whoever coordinates', () => {
    expect(capOf({ coordinating: false }, firstRate)).toBe(276 * 60)
    expect(capOf({ coordinating: true }, firstRate)).toBe(414 * 60)
    expect([firstRate.warnCentsPerMonth, firstRate.warnCentsPerYear]).toEqual([25_000, 330_000])
  })
})

describe('a rate', () => {
  const old = rate({ validFrom: '2024-01-01', lotseCentsPerHour: 400 })
  const newer = rate({ validFrom: '2026-07-01', lotseCentsPerHour: 600 })

  test.each([
    ['2016-12-31', 500],
    ['2023-12-31', 500],
    ['2024-01-01', 400],
    ['2026-06-30', 400],
    ['2026-07-01', 600],
    ['2030-01-01', 600],
  ])('on %s is %i cents an hour, in whatever order they stand', (day, cents) => {
    expect(rateOn([old, newer], day).lotseCentsPerHour).toBe(cents)
    expect(rateOn([newer, old], day).lotseCentsPerHour).toBe(cents)
  })

  test('of an office may begin before the first of the program', () => {
    const early = rate({ validFrom: '2010-01-01', lotseCentsPerHour: 300 })
    expect(rateOn([early], '2009-12-31').lotseCentsPerHour).toBe(500)
    expect(rateOn([early], '2018-05-01').lotseCentsPerHour).toBe(300)
  })
})

test('every amount is a whole number of cents, and less than a cent from the exact one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1440 }),
      fc.integer({ min: 0, max: 100_000 }),
      (minutes, lotseCentsPerHour) => {
        const { cents, rounded } = amountOf(lotse(minutes), rate({ lotseCentsPerHour }), 0)
        expect(Number.isInteger(cents)).toBe(true)
        const apart = Math.abs(cents * 60 - minutes * lotseCentsPerHour)
        expect(apart).toBeLessThanOrEqual(30)
        expect(rounded).toBe(apart !== 0)
      },
    ),
  )
})

describe('hours', () => {
  const at = (startsAt: string | null, minutes: number): Pick<Mission, 'startsAt' | 'minutes'> => ({
    ...{ startsAt, minutes },
  })

  test.each([
    ['23:00', 60, false],
    ['23:00', 61, true],
    ['00:00', 1440, false],
    ['00:01', 1440, true],
    [null, 1440, false],
  ])('from %s for %i minutes', (startsAt, minutes, isOver) => {
    expect(runsOverMidnight(at(startsAt, minutes))).toBe(isOver)
  })

  test.each([
    [at('09:00', 60), at('10:00', 30), false],
    [at('09:00', 61), at('10:00', 30), true],
    [at('09:00', 60), at('09:30', 5), true],
    [at('09:00', 60), at(null, 600), false],
    [at('08:00', 600), at('09:00', 60), true],
  ])('%o and %o', (a, b, both) => {
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([both, both])
  })
})
