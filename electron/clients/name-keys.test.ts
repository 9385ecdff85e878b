import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findsName, nameKeys, readQuery } from './name-keys.ts'

it('keeps the name as one text, as words, as consonants and as sounds', () => {
  expect(nameKeys('Mohammed Müller')).toEqual({
    folded: 'mohammed muller',
    tokens: ['mohammed', 'muller', 'mohammedmuller'],
    skeletons: expect.arrayContaining(['mhmd', 'mlr']),
    phonetic: expect.arrayContaining(['662', '657']),
  })
})

it.each([
  ['محمد', 'Mohammed'],
  ['Muhamad', 'محمد'],
  ['Mahamed', 'Maxamed'],
  ['Schewtschenko', 'Шевченко'],
  ['Habte Mariam', 'Habtemariam'],
  ['abdulkarim', 'Abd al-Karim'],
  ['Meier', 'Maier'],
  ['Rahmat Ullah', 'Rahmatullah'],
  ['Rahmatullah', 'Rahmat Ullah'],
  ['Sharif', 'Ash-Sharif'],
  ['Muel', 'Müller'],
  ['G/medhin', 'ገብረመድህን'],
])('%s finds %s', (typed, recorded) => {
  expect(findsName(readQuery(typed), nameKeys(recorded))).toBe(true)
})

it('asks for every typed word', () => {
  const keys = nameKeys(['Amina', 'Al-Hassan'])
  expect(findsName(readQuery('Amina Hassan'), keys)).toBe(true)
  expect(findsName(readQuery('Amina Tekle'), keys)).toBe(false)
  expect(findsName(readQuery('  - \u200b'), keys)).toBe(false)
})

it('finds a name by itself and makes keys of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
      const keys = nameKeys(text)
      if (keys.folded !== '') expect(findsName(readQuery(text), keys)).toBe(true)
    }),
  )
})
