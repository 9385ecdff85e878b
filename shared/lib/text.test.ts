import fc from 'fast-check'
import { expect, it } from 'vitest'
import { collapseSpaces, isBlank, toNfkc } from './text.ts'

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
