import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countOf, formatGermanNumber, parseGermanNumber } from './german-numbers.ts'

it.each([
  ['1.234,50', 1234.5],
  ['1234,5', 1234.5],
  ['0,05', 0.05],
  [' 12 € ', 12],
  ['-3', -3],
  ['-0', 0],
  ['1.000.000', 1_000_000],
])('reads %j', (text, value) => {
  expect(parseGermanNumber(text)).toEqual({ ok: true, value })
})

it.each([
  ['', 'empty'],
  [' € ', 'empty'],
  ['1.5', 'format'],
  ['1,234.50', 'format'],
  ['12.34,5', 'format'],
  ['1.234567', 'format'],
  ['1,', 'format'],
  ['1e3', 'format'],
  ['zwölf', 'format'],
  ['1 2', 'format'],
  ['9'.repeat(41), 'format'],
])('refuses %j: %s', (text, problem) => {
  expect(parseGermanNumber(text)).toEqual({ ok: false, problem })
})

it('writes the German way', () => {
  expect(formatGermanNumber(1234.5, 2)).toBe('1.234,50')
  expect(formatGermanNumber(1234.5)).toBe('1.234,5')
  expect(formatGermanNumber(-0.001, 2)).toBe('0,00')
  expect(formatGermanNumber(57_000)).toBe('57.000')
  expect(() => formatGermanNumber(Number.NaN)).toThrow(RangeError)
})

it('reads back every amount it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), cents => {
      const text = formatGermanNumber(cents / 100, 2)
      const read = parseGermanNumber(text)
      expect(read.ok && Math.round(read.value * 100)).toBe(cents)
    }),
  )
})

it('counts things', () => {
  expect(countOf(1, 'Sicherung', 'Sicherungen')).toBe('1 Sicherung')
  expect(countOf(0, 'Sicherung', 'Sicherungen')).toBe('0 Sicherungen')
  expect(countOf(1234, 'Sicherung', 'Sicherungen')).toBe('1.234 Sicherungen')
})
