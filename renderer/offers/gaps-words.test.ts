import { expect, test } from 'vitest'
import { gapCounts, sumOf } from './gaps-sums.ts'
import {
  daysOf,
  isLast,
  mapDescription,
  periodOf,
  periodText,
  shiftPeriod,
  sumsText,
} from './gaps-words.ts'

const today = '2026-11-16'

test('a time begins with its first day and never goes past today', () => {
  const year = periodOf('year', today)
  expect(daysOf(year, today)).toEqual({ from: '2026-01-01', until: today })
  expect(daysOf(shiftPeriod(year, -1), today)).toEqual({ from: '2025-01-01', until: '2025-12-31' })
  const quarter = periodOf('quarter', today)
  expect(daysOf(quarter, today)).toEqual({ from: '2026-10-01', until: today })
  expect(daysOf(shiftPeriod(quarter, -1), today)).toEqual({
    ...{ from: '2026-07-01', until: '2026-09-30' },
  })
  expect([periodText(year), periodText(quarter)]).toEqual(['Jahr 2026', '4. Quartal 2026'])
})

test.each(['year', 'quarter'] as const)('the %s of today is the last there is', kind => {
  const now = periodOf(kind, today)
  expect(isLast(now, today)).toBe(true)
  expect(isLast(shiftPeriod(now, -1), today)).toBe(false)
})

test('a row in words says only what there is', () => {
  const sums = { ...sumOf([]), openNeeds: 12, tooFar: 1 }
  expect(sumsText(sums, gapCounts)).toBe('offen 12, zu weit 1')
  expect(sumsText(sumOf([]), gapCounts)).toBe('nichts offen')
})

test('the map says in words where it is the most', () => {
  expect(mapDescription(0, '', 'tooFar')).toContain('in keiner Gemeinde')
  expect(mapDescription(2, 'Nidda', 'withoutOffer')).toContain(
    'in 2 Gemeinden, am meisten in Nidda',
  )
})
