import { expect, test } from 'vitest'
import { nobodyWords, othersWords } from './other-words.ts'
import { barrierCode } from './pair-verdict.ts'

test('many at once are counted with what keeps them away', () => {
  expect(othersWords('verstaendigung', 19)).toBe('19 ohne gemeinsame Sprache')
  expect(othersWords('voll', 1)).toBe('1 voll')
  expect(othersWords('thema', 1)).toBe('1 lehnt das Thema ab')
  expect(othersWords('thema', 1200)).toBe('1.200 lehnen das Thema ab')
})

test('why nobody is what keeps away the most of those who do such work', () => {
  const words = (...codes: (typeof barrierCode.options)[number][]) =>
    nobodyWords(codes.map(code => ({ code })))
  expect(words('entfernung', 'zeit')).toBe('niemand im Umkreis')
  expect(words('aufgabe', 'nicht-aktiv', 'voll')).toBe('alle Passenden voll')
  expect(words('aufgabe')).toBe('niemand mit dieser Aufgabe')
  expect(words()).toBe('noch keine Ehrenamtlichen')
  for (const code of barrierCode.options) expect(words(code)).not.toBe('')
})
