import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  day,
  daysBetween,
  formatDay,
  formatLongDay,
  formatPartialDate,
  partialDate,
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
