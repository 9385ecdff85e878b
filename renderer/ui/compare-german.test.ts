import { expect, test } from 'vitest'
import { compareGerman } from './compare-german.ts'

test('umlauts stand with their letter, numbers count', () => {
  const sorted = ['Zahra', 'Özdemir', 'Haus 10', 'Oppong', 'Haus 9', 'Ärmel', 'Adam']
  sorted.sort(compareGerman)
  expect(sorted).toEqual(['Adam', 'Ärmel', 'Haus 9', 'Haus 10', 'Oppong', 'Özdemir', 'Zahra'])
  expect([10, 9, -1].sort(compareGerman)).toEqual([-1, 9, 10])
})
