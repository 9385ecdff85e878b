import { expect, test } from 'vitest'
import {
  beforeText,
  isWithin,
  periodGroups,
  periodText,
  quarterToPutOut,
  readPeriod,
  shiftPeriod,
  shortPeriod,
  spanOf,
} from './figures-period.ts'

test('quarters and years step, each in their kind', () => {
  expect(shiftPeriod('2026-Q1', -1)).toBe('2025-Q4')
  expect(shiftPeriod('2026', 1)).toBe('2027')
  expect([periodText('2026-Q3'), periodText('2026')]).toEqual(['3. Quartal 2026', 'Jahr 2026'])
  expect([shortPeriod('2026-Q3'), shortPeriod('2026')]).toEqual(['3/26', '2026'])
  expect([beforeText('2026-Q1'), beforeText('2026')]).toEqual(['zu Q4', 'zu 2025'])
})

test('what can be chosen reaches from the first quarter to the last, newest first', () => {
  const span = spanOf(['2026-Q2', '2025-Q4', '2026-Q1'])
  expect(span).toEqual({ first: '2025-Q4', last: '2026-Q2' })
  expect(periodGroups(span)).toEqual([
    { year: '2026', periods: ['2026', '2026-Q2', '2026-Q1'] },
    { year: '2025', periods: ['2025', '2025-Q4'] },
  ])
  expect(['2025', '2026-Q2', '2025-Q4'].every(one => isWithin(one, span))).toBe(true)
  expect(['2024', '2027', '2026-Q3', '2025-Q3'].some(one => isWithin(one, span))).toBe(false)
})

test('a single quarter is a span too', () => {
  expect(spanOf(['2026-Q2'])).toEqual({ first: '2026-Q2', last: '2026-Q2' })
})

test('an address that names no period is none', () => {
  expect(readPeriod('2026-Q3')).toBe('2026-Q3')
  expect([null, '', '2026-Q5', 'heute', '26'].map(readPeriod)).toEqual(Array(5).fill(null))
})

test('from a quarter that runs one comes to the newest that is over and not put out', () => {
  const lines = [
    { quarter: '2026-Q1', state: 'offen' },
    { quarter: '2026-Q4', state: 'laeuft' },
    { quarter: '2026-Q2', state: 'bereit' },
    { quarter: '2026-Q3', state: 'ausgegeben' },
  ] as const
  expect(quarterToPutOut('2026-Q4', lines)).toBe('2026-Q2')
  expect(quarterToPutOut('2026-Q1', lines)).toBe('2026-Q1')
  expect(quarterToPutOut('2026-Q3', lines)).toBe('2026-Q3')
  expect(quarterToPutOut('2026-Q4', [lines[1], lines[3]])).toBe('2026-Q3')
})
