import fc from 'fast-check'
import { expect, it } from 'vitest'
import { collapseSpaces, isBlank, tidyLine, tidyText, toNfkc } from './text.ts'

it('gives typed and pasted umlauts one form', () => {
  expect(toNfkc('Mu\u0308ller')).toBe('M\u00fcller')
  expect(toNfkc('\uff21\u00a0\ufb01')).toBe('A fi')
})

it('collapses spaces', () => {
  expect(collapseSpaces('  Am \n\t Markt\u00a0 3 ')).toBe('Am Markt 3')
  fc.assert(
    fc.property(fc.string(), text => {
      const once = collapseSpaces(text)
      expect(collapseSpaces(once)).toBe(once)
      expect(once.replace(/ /g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})

it('knows what is blank', () => {
  for (const blank of ['', ' \n\t\u00a0', null, undefined]) expect(isBlank(blank)).toBe(true)
  for (const text of ['0', ' a ']) expect(isBlank(text)).toBe(false)
})

it('takes out what a paste brings along unseen and keeps what people write', () => {
  expect(tidyLine('\u202eSo\u00adraya\u200b \u200fTah\ufeffmasbi\u202c')).toBe('Soraya Tahmasbi')
  expect(tidyText('eins\r\n zwei \u2028drei\u0000\n\n\n\n\n\nvier ')).toBe(
    'eins\n zwei\ndrei\n\n\nvier',
  )
  expect(tidyLine('Zeile\neins')).toBe('Zeile eins')
  expect(tidyLine('<b>Soraya</b>')).toBe('<b>Soraya</b>')
})

it('keeps the joiners of Persian words and of composed emoji, and no loose ones', () => {
  expect(tidyLine('\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645')).toBe(
    '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
  )
  expect(tidyLine('\u{1f469}\u200d\u{1f467}')).toBe('\u{1f469}\u200d\u{1f467}')
  expect(tidyLine('\u{1f468}\u{1f3fd}\u200d\u{1f9b0}')).toBe('\u{1f468}\u{1f3fd}\u200d\u{1f9b0}')
  expect(tidyLine('\u200dNoor\u200c \u200c zai\u200d')).toBe('Noor zai')
})

it('tidies once and for all', () => {
  const odd = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\r', '\u200c', '\u200d', '\u200b', '\u0301', '\u06cc'),
  })
  fc.assert(
    fc.property(odd, text => {
      expect(tidyText(tidyText(text))).toBe(tidyText(text))
      expect(tidyLine(tidyLine(text))).toBe(tidyLine(text))
    }),
  )
})
