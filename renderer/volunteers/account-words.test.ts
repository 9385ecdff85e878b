import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  afterText,
  barEuros,
  budgetLeftText,
  durationText,
  isTight,
  leftText,
  readDurationField,
  shareOf,
  shortEuros,
  sumText,
} from './account-words.ts'

/** Numbers and their unit stay on one line; read here as a person does. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test.each([
  [25_000, '250 €'],
  [330_000, '3.300 €'],
  [107_450, '1.074,50 €'],
  [0, '0 €'],
  [5, '0,05 €'],
])('%i cents are %s', (cents, text) => {
  expect(plain(shortEuros(cents))).toBe(text)
})

test('on a bar stands only the number', () => {
  expect([6000, 7250, 24_205].map(barEuros)).toEqual(['60', '72,50', '242,05'])
})

test('amber begins at 95 %, or where the next entry passes the cap', () => {
  expect(isTight({ used: 23_749, limit: 25_000 })).toBe(false)
  expect(isTight({ used: 23_750, limit: 25_000 })).toBe(true)
  expect(isTight({ used: 10_000, limit: 25_000 }, 15_000)).toBe(false)
  expect(isTight({ used: 10_000, limit: 25_000 }, 15_001)).toBe(true)
  expect(isTight({ used: 0, limit: 0 })).toBe(false)
  expect(isTight({ used: 1, limit: 0 })).toBe(true)
})

test('the track is never filled beyond its end', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.nat(10_000_000), (used, limit) => {
      const share = shareOf({ used, limit })
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(100)
    }),
  )
})

test.each([
  ['month', 24_200, 25_000, 'noch 8,00 € bis zum Hinweis'],
  ['month', 25_000, 25_000, 'Hinweis erreicht'],
  ['month', 26_200, 25_000, '12,00 € über dem Hinweis'],
  ['hours', 12_894, 16_560, 'noch 61 h 06, Obergrenze des Programms'],
  ['hours', 16_740, 16_560, '3 h über der Obergrenze'],
  ['year', 107_450, 330_000, 'noch 2.225,50 €, Übungsleiterfreibetrag'],
  ['budget', 618_000, 960_000, 'noch 3.420,00 € für alle'],
] as const)('%s: %i of %i', (kind, used, limit, text) => {
  expect(plain(leftText(kind, { used, limit }))).toBe(text)
})

test('what is left of the budget is said in hours too', () => {
  expect(plain(budgetLeftText({ used: 618_000, limit: 960_000 }, 500))).toBe(
    'noch 3.420,00 €, das sind 684 Stunden',
  )
  expect(plain(budgetLeftText({ used: 970_000, limit: 960_000 }, 500))).toBe(
    '100,00 € mehr als das Budget',
  )
})

test('sums stand in hours and in euros', () => {
  expect(plain(sumText({ minutes: 2904, cents: 24_200 }))).toBe('48 h 24, zusammen 242,00 €')
  expect(plain(sumText({ minutes: 120, cents: 1000 }))).toBe('2 h, zusammen 10,00 €')
})

test.each([
  ['1:30', 90],
  ['1h30', 90],
  ['90 min', 90],
  ['1,5 h', 90],
  ['1,25', 75],
  ['2', 120],
  ['0:45', 45],
  ['24:00', 1440],
])('"%s" are %i minutes', (typed, minutes) => {
  expect(readDurationField(typed)).toBe(minutes)
})

test.each(['', 'lang', '1:75', '1,33', '-2', '1:30 Uhr'])('"%s" is no duration', typed => {
  expect(readDurationField(typed)).toBeNull()
})

test('a duration is read back as it was shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1440 }), minutes => {
      expect(readDurationField(durationText(minutes))).toBe(minutes)
    }),
  )
})

test('an entry that comes near the cap says what there will be; the vault says what is over it', () => {
  const text = afterText('November', { used: 24_200, limit: 25_000 }, 750)
  expect(plain(text ?? '')).toBe(
    'Danach sind es im November 249,50 €, noch 0,50 € bis zum Hinweis. Eintragen ist möglich.',
  )
  expect(afterText('November', { used: 24_200, limit: 25_000 }, 800)).toBeNull()
  expect(afterText('November', { used: 10_000, limit: 25_000 }, 750)).toBeNull()
})
