import { expect, test } from 'vitest'
import type { FigureLine } from '../../shared/statistics/figures.ts'
import { goalOf, reachedBy } from './figures-goal.ts'

const line = (changes: Partial<FigureLine>): FigureLine => ({
  ...{ key: 'zugang', name: 'Neue Fälle', unit: 'Personen', definition: '' },
  ...{ value: 24, before: 27, target: 120 },
  series: [
    { period: '2025-Q4', value: 99 },
    { period: '2026-Q1', value: null },
    { period: '2026-Q2', value: 27 },
    { period: '2026-Q3', value: 24 },
  ],
  ...changes,
})

test('what happens is added up over the quarters of the year until then', () => {
  expect(reachedBy(line({}), '2026-Q3')).toBe(51)
  expect(goalOf(line({}), '2026-Q3')).toEqual({
    text: '2026: 51 von 120 vereinbart',
    share: 51 / 120,
  })
})

test('a stock is held against its goal as it stands', () => {
  const stock = line({ key: 'bestand', value: 130 })
  expect(goalOf(stock, '2026-Q3')).toEqual({ text: '130 von 120 vereinbart', share: 1 })
})

test('a whole year needs no adding up', () => {
  expect(goalOf(line({ value: 92 }), '2026')?.text).toBe('92 von 120 vereinbart')
})

test('days and months are limits, not sums', () => {
  expect(goalOf(line({ key: 'antwort-tage', target: 14 }), '2026-Q3')).toEqual({
    text: 'vereinbart: höchstens 14',
    share: null,
  })
  expect(goalOf(line({ key: 'begleitung-monate', target: 6 }), '2026-Q3')?.text).toBe(
    'vereinbart: mindestens 6',
  )
})

test('without a goal nothing is said; a goal of nought is reached', () => {
  expect(goalOf(line({ target: null }), '2026-Q3')).toBeNull()
  expect(goalOf(line({ target: 0 }), '2026-Q3')?.share).toBe(1)
})
