import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountInWords } from './amount-in-words.ts'

test.each([
  [0, 'null Euro'],
  [1, 'null Euro und ein Cent'],
  [100, 'ein Euro'],
  [101, 'ein Euro und ein Cent'],
  [1200, 'zwölf Euro'],
  [1600, 'sechzehn Euro'],
  [1700, 'siebzehn Euro'],
  [2100, 'einundzwanzig Euro'],
  [3000, 'dreißig Euro'],
  [10_000, 'einhundert Euro'],
  [10_100, 'einhundertein Euro'],
  [24_250, 'zweihundertzweiundvierzig Euro und fünfzig Cent'],
  [107_450, 'eintausendvierundsiebzig Euro und fünfzig Cent'],
  [330_000, 'dreitausenddreihundert Euro'],
  [100_000_000, 'eine Million Euro'],
  [251_600_099, 'zwei Millionen fünfhundertsechzehntausend Euro und neunundneunzig Cent'],
])('%i cents: %s', (cents, words) => {
  expect(amountInWords(cents)).toBe(words)
})

test('no two amounts have the same words', () => {
  const amount = fc.integer({ min: 0, max: 99_999_999 })
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      expect(amountInWords(a) === amountInWords(b)).toBe(a === b)
    }),
  )
})
