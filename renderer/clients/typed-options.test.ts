import { describe, expect, it } from 'vitest'
import { dayOptions, languageOptions, placeOptions } from './short-contact-words.ts'
import { findOptions } from './typed-options.ts'

const first = (options: ReturnType<typeof languageOptions>, typed: string) =>
  findOptions(options, typed).shown[0]?.label

describe('what a few letters find', () => {
  const languages = languageOptions()

  it('begins with them before it only holds them', () => {
    expect(first(languages, 'ar')).toBe('Arabisch')
    expect(first(languages, 'TÜ')).toBe('Türkisch')
    expect(first(languages, 'tur')).toBe('Türkisch')
    expect(first(languages, 'dar')).toBe('Dari')
    expect(findOptions(languages, 'xyz').shown).toEqual([])
  })

  it('is not needed for the nine heard most, whose digits never move', () => {
    const { shown, more } = findOptions(languages, '')
    expect(shown.map(({ key }) => key).join('')).toBe('1234567890')
    expect(shown[0]?.label).toBe('Arabisch')
    expect(shown.at(-1)).toMatchObject({ value: null, label: 'keine Angabe' })
    expect(shown.length + more).toBe(languages.length)
  })

  it('is a day by its number, its weekday or its word', () => {
    const days = dayOptions('2026-11-16')
    expect(days).toHaveLength(15)
    expect(findOptions(days, 'gestern').shown[0]?.value).toBe('2026-11-15')
    expect(findOptions(days, '12').shown[0]?.value).toBe('2026-11-12')
    expect(findOptions(days, 'do').shown.map(({ value }) => value)).toEqual([
      '2026-11-12',
      '2026-11-05',
    ])
  })

  it('is a place in the order of a German list', () => {
    const places = placeOptions(new Map([...'ZÖNA'].map(letter => [letter, letter])))
    expect(places.map(({ label }) => label)).toEqual(['A', 'N', 'Ö', 'Z', 'keine Angabe'])
  })
})
