import { describe, expect, test } from 'vitest'
import type { Figures } from '../../shared/statistics/figures.ts'
import {
  differenceText,
  isBeforeBeginning,
  isNothing,
  shareText,
  stateText,
  valueText,
} from './figures-words.ts'

const figures: Figures = {
  ...{ period: '2026-Q3', running: false, frozen: null },
  ...{ lines: [], tables: [], answerDays: [] },
}

test('numbers stand as German writes them, with at most one digit after the comma', () => {
  expect([7.5, 8.25, 1202.5, 0].map(valueText)).toEqual(['7,5', '8,3', '1.203', '0'])
  expect(valueText(null)).toBe('–')
})

test('a difference has its sign, and none is made up', () => {
  expect(differenceText(24, 27)).toBe('−3')
  expect(differenceText(1500, 200)).toBe('+1.300')
  expect(differenceText(5, 5)).toBe('±0')
  expect(differenceText(7.5, 8)).toBe('−0,5')
  expect(differenceText(5, null)).toBeNull()
  expect(differenceText(null, 5)).toBeNull()
})

test('of fewer than ten nobody reckons in percent', () => {
  expect(shareText(51, 96, 'angenommen')).toBe('53 % angenommen')
  expect(shareText(5, 9, 'angenommen')).toBe('5 von 9 angenommen')
})

describe('how fixed the figures are', () => {
  test.each([
    [{}, 'Noch nicht eingefroren.'],
    [{ running: true }, 'Läuft noch bis 30.09.2026.'],
    [{ period: '2026', running: true }, 'Läuft noch bis 31.12.2026.'],
    [{ period: '2025' }, 'Noch nicht alle Quartale sind eingefroren.'],
    [
      { frozen: { on: '2026-10-02', version: 1, byName: 'Jörg Stallmann' } },
      'Eingefroren am 02.10.2026 von Jörg Stallmann.',
    ],
    [
      { frozen: { on: '2026-10-02', version: 2, byName: 'Jörg Stallmann' } },
      'Eingefroren am 02.10.2026 von Jörg Stallmann, Fassung 2.',
    ],
  ])('%o', (changes, text) => {
    expect(stateText({ ...figures, ...changes })).toBe(text)
  })
})

test('nothing is counted where no number is more than nought', () => {
  const line = {
    ...({ key: 'bestand', name: 'Fälle', unit: 'Personen', definition: '' } as const),
    ...{ value: 0, before: null, series: [], target: 12 },
  }
  expect(isNothing({ lines: [line], tables: [] })).toBe(true)
  expect(isNothing({ lines: [{ ...line, value: 1 }], tables: [] })).toBe(false)
  expect(isBeforeBeginning({ lines: [line] })).toBe(false)
  expect(isBeforeBeginning({ lines: [{ ...line, value: null }] })).toBe(true)
})
