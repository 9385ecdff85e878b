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
  formatPartialDate,
  formatWeekday,
  isoWeek,
  partialDate,
  relativeDay,
} from './dates.ts'
import { parseGermanDay, parsePartialDate } from './typed-days.ts'

const today = '2026-10-08'
const anyDay = fc.integer({ min: -40_000, max: 60_000 }).map(count => addDays('1970-01-01', count))

function parsed(text: string, bias?: 'past' | 'future' | 'near') {
  const result = parseGermanDay(text, bias ? { today, bias } : { today })
  return result.ok ? result.day : result.problem
}

describe('a typed day', () => {
  it.each([
    '1.2.90',
    '1.2.1990',
    '01.02.1990',
    ' 1. 2. 1990 ',
    '010290',
    '01021990',
    '1990-02-01',
    '1/2/90',
    '1-2-90',
    '1,2,90',
    '1 2 90',
    '1. Februar 1990',
    '1.Feb. 90',
    '1.Feb.1990',
    '1 feb 1990',
  ])('reads %j', text => {
    expect(parsed(text)).toBe('1990-02-01')
  })

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['abc', 'format'],
    ['1', 'format'],
    ['1.2.199', 'format'],
    ['1.2.9', 'format'],
    ['1.2.90 oder 91', 'format'],
    ['constructor', 'format'],
    ['0102', 'format'],
    ['31.4.1990', 'no-such-day'],
    ['29.2.90', 'no-such-day'],
    ['29.2.', 'no-such-day'],
    ['1.13.1990', 'no-such-day'],
    ['0.1.1990', 'no-such-day'],
    ['1.1.0090', 'no-such-day'],
  ])('refuses %j: %s', (text, problem) => {
    expect(parsed(text)).toBe(problem)
  })

  it('does not brood over a pasted page', () => {
    expect(parsed(`1.${' '.repeat(100_000)}2.1990`)).toBe('format')
  })

  it('knows three words', () => {
    expect(parsed('heute')).toBe('2026-10-08')
    expect(parsed('Gestern')).toBe('2026-10-07')
    expect(parsed(' MORGEN')).toBe('2026-10-09')
  })

  it('finds the century and the year by the bias', () => {
    expect(parsed('8.10.26')).toBe('2026-10-08')
    expect(parsed('9.10.26')).toBe('1926-10-09')
    expect(parsed('9.10.26', 'near')).toBe('2026-10-09')
    expect(parsed('8.10.26', 'future')).toBe('2026-10-08')
    expect(parsed('9.10.25', 'future')).toBe('2125-10-09')
    expect(parsed('29.2.00')).toBe('2000-02-29')
    expect(parsed('9.10.')).toBe('2025-10-09')
    expect(parsed('9.10', 'future')).toBe('2026-10-09')
    expect(parsed('5.1.', 'near')).toBe('2027-01-05')
    expect(parsed('5.1.', 'past')).toBe('2026-01-05')
  })

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(anyDay, isoDay => {
        expect(parsed(formatDay(isoDay))).toBe(isoDay)
        expect(parsed(formatLongDay(isoDay).split(', ')[1]!)).toBe(isoDay)
        expect(parsed(isoDay)).toBe(isoDay)
      }),
    )
  })

  it('keeps to the side of today that the bias names', () => {
    const twoDigits = anyDay.map(isoDay => formatDay(isoDay).replace(/\d\d(\d\d)$/, '$1'))
    fc.assert(
      fc.property(twoDigits, text => {
        const past = parsed(text, 'past')
        const future = parsed(text, 'future')
        // Only 29 February can lack a century.
        if (!text.startsWith('29.02.')) {
          expect(past <= today && daysBetween(past, today) < 36_525).toBe(true)
          expect(future >= today && daysBetween(today, future) < 36_525).toBe(true)
          expect([past, future]).toContain(parsed(text, 'near'))
        }
      }),
    )
  })

  it('never throws and only ever gives real days', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const result = parseGermanDay(text, { today })
        if (result.ok) expect(day.safeParse(result.day).success).toBe(true)
        const partial = parsePartialDate(text, { today })
        if (partial.ok) expect(partialDate.safeParse(partial.date).success).toBe(true)
      }),
    )
  })
})

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

describe('a date half remembered', () => {
  it.each([
    ['1990', 'year', '1990'],
    ['02.1990', 'month', '1990-02'],
    ['2/1990', 'month', '1990-02'],
    ['Feb 1990', 'month', '1990-02'],
    ['märz 1990', 'month', '1990-03'],
    ['02/90', 'month', '1990-02'],
    ['02.90', 'month', '1990-02'],
    ['02/03', 'month', '2003-02'],
    ['11/26', 'month', '1926-11'],
    ['1990-02', 'month', '1990-02'],
    ['02.03', 'day', '2026-03-02'],
    ['01.02.1990', 'day', '1990-02-01'],
    ['gestern', 'day', '2026-10-07'],
    [' Unbekannt ', 'unknown', null],
    ['?', 'unknown', null],
  ])('reads %j', (text, precision, value) => {
    expect(parsePartialDate(text, { today })).toEqual({ ok: true, date: { precision, value } })
  })

  it.each([
    ['', 'empty'],
    ['früher', 'format'],
    ['90', 'format'],
    ['13.1990', 'no-such-day'],
    ['31.2.1990', 'no-such-day'],
  ])('refuses %j: %s', (text, problem) => {
    expect(parsePartialDate(text, { today })).toEqual({ ok: false, problem })
  })

  it('reads back what it writes, at every precision', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(10, 7, 4), (isoDay, length) => {
        const precision = length === 10 ? 'day' : length === 7 ? 'month' : 'year'
        const date = partialDate.parse({ precision, value: isoDay.slice(0, length) })
        expect(parsePartialDate(formatPartialDate(date), { today })).toEqual({ ok: true, date })
      }),
    )
    expect(formatPartialDate({ precision: 'unknown', value: null })).toBe('unbekannt')
    expect(formatPartialDate({ precision: 'month', value: '1990-02' })).toBe('Februar 1990')
  })
})
