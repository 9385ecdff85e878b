import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber, parseNumber } from './german-number.ts'

test.each([
  ['1.234,50', 1234.5],
  ['1234,5', 1234.5],
  ['1.234', 1234],
  ['12.5', 12.5],
  ['-3', -3],
  ['−3,25', -3.25],
  [' 1 000 ', 1000],
  ['1.234.567', 1_234_567],
])('reads %s', (text, value) => {
  expect(parseNumber(text)).toEqual({ ok: true, value })
})

test.each(['abc', '1,2,3', '1.23,4', '--1', '1e5', '0x10', ','])('refuses %s', text => {
  expect(parseNumber(text)).toEqual({ ok: false, problem: 'format' })
})

test('nothing typed is empty, not wrong', () => {
  expect(parseNumber('  ')).toEqual({ ok: false, problem: 'empty' })
})

test('what is shown is read back as the same number', () => {
  const cents = fc.integer({ min: -100_000_000, max: 100_000_000 })
  fc.assert(
    fc.property(cents, amount => {
      const value = amount / 100
      expect(parseNumber(formatNumber(value, 2))).toEqual({ ok: true, value: value + 0 })
    }),
  )
})
