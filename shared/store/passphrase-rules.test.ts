import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatGuessTime,
  isStrongEnough,
  normalisePassphrase,
  passphraseProblems,
  STRENGTH_BARS,
  strengthOf,
  wordPassphraseLog10,
} from './passphrase-rules.ts'

describe('the text of a passphrase', () => {
  it('is one text however it was typed', () => {
    expect(normalisePassphrase('Mu\u0308ller\u00a0und')).toBe('M\u00fcller und')
    expect(normalisePassphrase(' a ')).toBe(' a ')
  })

  it('is counted in characters, not in bytes or accents', () => {
    expect(passphraseProblems('zwölfzeichen')).toEqual([])
    expect(passphraseProblems('elfzeichen!')).toEqual(['too-short'])
    expect(passphraseProblems('u\u0308'.repeat(11))).toEqual(['too-short'])
    expect(passphraseProblems('🌻'.repeat(11))).toEqual(['too-short'])
    expect(passphraseProblems('🌻'.repeat(12))).toEqual([])
  })

  it('is warned about when spaces stand outside', () => {
    expect(passphraseProblems(' apfel baum haus')).toEqual(['outer-spaces'])
    expect(passphraseProblems('apfel baum haus\u00a0')).toEqual(['outer-spaces'])
    expect(passphraseProblems(' ')).toEqual(['too-short', 'outer-spaces'])
  })
})

describe('strength', () => {
  it('is accepted from four generated words on, not from three', () => {
    expect(isStrongEnough(wordPassphraseLog10(3))).toBe(false)
    expect(isStrongEnough(wordPassphraseLog10(4))).toBe(true)
    expect(wordPassphraseLog10(5)).toBeCloseTo(16.5566, 4)
  })

  it('reaches the third level exactly where it is accepted', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 80, noNaN: true }), guessesLog10 => {
        const { level, bars } = strengthOf(guessesLog10)
        expect(level >= 3).toBe(isStrongEnough(guessesLog10))
        expect(bars >= 1 && bars <= STRENGTH_BARS).toBe(true)
      }),
    )
    expect([0, 6, 9, 12, 15].map(guesses => strengthOf(guesses).level)).toEqual([0, 1, 2, 3, 4])
  })

  it('is told as the time an attacker needs on average', () => {
    expect(strengthOf(12).guessSeconds).toBeCloseTo(5e7, 0)
    expect(formatGuessTime(strengthOf(12).guessSeconds)).toBe('etwa 19 Monate')
    expect(formatGuessTime(strengthOf(wordPassphraseLog10(5)).guessSeconds)).toBe(
      'rund 57.000 Jahre',
    )
  })
})

describe('honest words for a time', () => {
  const year = 31_557_600
  it.each([
    [0, 'weniger als zwei Sekunden'],
    [59.9, 'etwa 59 Sekunden'],
    [119, 'etwa 119 Sekunden'],
    [120, 'etwa 2 Minuten'],
    [3 * 3600 + 100, 'etwa 3 Stunden'],
    [3 * 86_400, 'etwa 3 Tage'],
    [year, 'etwa 12 Monate'],
    [2 * year, 'etwa 2 Jahre'],
    [999.9 * year, 'etwa 999 Jahre'],
    [1999 * year, 'rund 1.900 Jahre'],
    [1_999_999 * year, 'rund 1.900.000 Jahre'],
    [2_990_000 * year, 'rund 2,9 Millionen Jahre'],
    [999_999_999 * year, 'rund 990 Millionen Jahre'],
    [1e9 * year, 'mehr als eine Milliarde Jahre'],
    [Number.POSITIVE_INFINITY, 'mehr als eine Milliarde Jahre'],
  ])('%d s: %s', (seconds, words) => {
    expect(formatGuessTime(seconds)).toBe(words)
  })

  it('never tells more than is true', () => {
    const lengths: Record<string, number> = {
      Sekunden: 1,
      Minuten: 60,
      Stunden: 3600,
      Tage: 86_400,
      Monate: year / 12,
      Jahre: year,
    }
    fc.assert(
      fc.property(fc.double({ min: 0.31, max: 16.4, noNaN: true }), log10 => {
        const seconds = 10 ** log10
        const match = /([\d.,]+) (Millionen )?(\p{L}+)$/u.exec(formatGuessTime(seconds))
        const count = Number(match?.[1]?.replaceAll('.', '').replace(',', '.'))
        const told = count * (match?.[2] ? 1e6 : 1) * (lengths[match?.[3] ?? ''] ?? Number.NaN)
        expect(told).toBeLessThanOrEqual(seconds * (1 + 1e-9))
        expect(told).toBeGreaterThan(seconds / 2)
      }),
    )
  })
})
