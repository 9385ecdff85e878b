import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markTyped } from './marked-text.ts'

const shown = (text: string, typed: string) =>
  markTyped(text, typed)
    .map(part => (part.isMarked ? `[${part.text}]` : part.text))
    .join('')

test.each([
  ['Olena Kovalenko', 'kovalenk', 'Olena [Kovalenk]o'],
  ['Olena Kovalenko', 'ko ol', '[Ol]ena [Ko]valenko'],
  ['Jörg Groß', 'jorg gross', '[Jörg] [Groß]'],
  ['Jürgen Weiß', 'weis', 'Jürgen [Weiß]'],
  ['ثریا طهماسبی', 'ثریا', '[ثریا] طهماسبی'],
  ['ثریا طهماسبی', 'ثريا طهماسبي', '[ثریا] [طهماسبی]'],
  ['Ana', 'zzz', 'Ana'],
  ['Ana', '', 'Ana'],
])('%s, typed: %s', (text, typed, expected) => expect(shown(text, typed)).toBe(expected))

test('marking never changes the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, typed) => {
      const parts = markTyped(text, typed)
      expect(parts.map(part => part.text).join('')).toBe(text)
    }),
  )
})
