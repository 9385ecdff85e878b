import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  day,
  dayOfInstant,
  daysBetween,
  formatDay,
  formatDayShort,
  formatInstant,
  formatLongDay,
  formatWeekday,
  isoWeek,
  relativeDay,
} from './dates.ts'

const today = '2026-10-08'
const anyDay = fc.integer({ min: -40_000, max: 60_000 }).map(count => addDays('1970-01-01', count))

describe('the calendar', () => {
  it('agrees with the platform about every day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9000, max: 9000 }), (isoDay, count) => {
        const sum = addDays(isoDay, count)
        expect(new Date(`${sum}T00:00:00Z`).toISOString().slice(0, 10)).toBe(sum)
        expect(daysBetween(isoDay, sum)).toBe(count)
        expect(addDays(sum, -count)).toBe(isoDay)
      }),
    )
  })

  it('counts ISO weeks over the turn of the year', () => {
    expect(isoWeek('2026-10-08')).toEqual({ year: 2026, week: 41 })
    expect(isoWeek('2027-01-03')).toEqual({ year: 2026, week: 53 })
    expect(isoWeek('2024-12-30')).toEqual({ year: 2025, week: 1 })
    expect(isoWeek('2028-01-01')).toEqual({ year: 2027, week: 52 })
  })

  it('refuses what is no day', () => {
    for (const text of ['2025-02-29', '2025-2-01', '0990-01-01', '2025-13-01', '', '2025-01-01 ']) {
      expect(day.safeParse(text).success).toBe(false)
    }
    expect(() => addDays('2025-02-30', 1)).toThrow(RangeError)
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
  })
})

describe('words for days', () => {
  it('writes them the German way', () => {
    expect(formatDay('1990-02-01')).toBe('01.02.1990')
    expect(formatDayShort('1990-02-01')).toBe('01.02.')
    expect(formatWeekday('2026-10-05')).toBe('Mo 05.10.')
    expect(formatLongDay('1990-02-01')).toBe('Donnerstag, 1. Februar 1990')
    expect(formatLongDay('1969-12-28')).toBe('Sonntag, 28. Dezember 1969')
  })

  it.each([
    ['2026-10-08', 'heute'],
    ['2026-10-07', 'gestern'],
    ['2026-10-09', 'morgen'],
    ['2026-10-02', 'vor 6 Tagen'],
    ['2026-10-11', 'in 3 Tagen'],
    ['2026-08-09', 'vor 60 Tagen'],
    ['2026-08-08', 'vor 2 Monaten'],
    ['2026-07-09', 'vor 2 Monaten'],
    ['2026-12-31', 'in 2 Monaten'],
    ['2024-10-09', 'vor 23 Monaten'],
    ['2024-10-08', 'vor 2 Jahren'],
    ['2036-10-07', 'in 9 Jahren'],
  ])('%s is %s', (isoDay, words) => {
    expect(relativeDay(isoDay, today)).toBe(words)
  })
})

describe('instants', () => {
  it('are told in local time, through summer time and midnight', () => {
    expect(formatInstant('2026-07-01T22:30:00.000Z')).toBe('02.07.2026, 00:30 Uhr')
    expect(formatInstant('2026-01-01T22:30:00Z')).toBe('01.01.2026, 23:30 Uhr')
    expect(formatInstant('2026-01-01T22:30:00Z', 'UTC')).toBe('01.01.2026, 22:30 Uhr')
    expect(dayOfInstant('2026-03-28T23:30:00Z')).toBe('2026-03-29')
    expect(dayOfInstant('2026-03-28T23:30:00Z', 'UTC')).toBe('2026-03-28')
  })
})
