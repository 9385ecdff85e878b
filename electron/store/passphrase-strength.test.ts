import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStrongEnough, wordPassphraseLog10 } from '../../shared/store/passphrase-rules.ts'
import { timesIf } from '../../test/support/thorough.ts'
import { generatePassphrase } from './passphrase-generator.ts'
import { ratePassphrase } from './passphrase-strength.ts'
import { wordList } from './word-list.ts'

const context = ['Wetteraukreis, Fachstelle Migration', 'Friedberg', 'Miriam Habermann']

async function guesses(text: string, known: readonly string[] = context): Promise<number> {
  return (await ratePassphrase(text, known)).guessesLog10
}

describe('what people think up', () => {
  it.each([
    ['Sommer2026!Friedberg', ['name-or-place', 'year-or-date']],
    ['passwort1234', ['common-word']],
    ['P@sswort2026!!', ['common-word', 'year-or-date']],
    ['qwertzuiopü+', ['sequence-or-keyboard']],
    ['asdfghjklöä#', ['sequence-or-keyboard']],
    ['abcdefghijklmnop', ['sequence-or-keyboard']],
    ['sonnesonnesonne', ['repeat']],
    ['Habermann1985Wetteraukreis', ['name-or-place', 'year-or-date']],
    ['FachstelleMigration', ['name-or-place']],
    ['24.12.1985 Anna', ['year-or-date']],
    ['Schmetterling', ['common-word']],
  ])('is weak, with the reason: %s', async (text, reasons) => {
    const { guessesLog10, hints } = await ratePassphrase(text, context)
    expect(isStrongEnough(guessesLog10)).toBe(false)
    expect(hints).toEqual(expect.arrayContaining(reasons))
  })

  it('is very weak where it heads every list', async () => {
    expect(await guesses('passwort1234')).toBeLessThan(6)
    expect(await guesses('qwertzuiopü')).toBeLessThan(6)
  })

  it('counts what stands on the laptop as known, with and without umlauts', async () => {
    const name = 'Zschörnewück'
    for (const text of [name, 'zschoernewueck', 'ZSCHÖRNEWÜCK']) {
      expect(await guesses(text, [])).toBeGreaterThan(8)
      expect(await guesses(text, [`Frau ${name}`])).toBeLessThan(4)
    }
  })

  it('is not nagged about once it is strong', async () => {
    const strong = 'Zwölf krumme Gurken tanzten 1987 im Regen'
    expect(await ratePassphrase(strong, context)).toMatchObject({ hints: [] })
    expect(isStrongEnough(await guesses(strong))).toBe(true)
  })

  it('is told when it is short or has outer spaces', async () => {
    expect((await ratePassphrase('kurz', context)).hints).toContain('too-short')
    expect((await ratePassphrase(' xK9#mQ2$vL7p!w ', context)).hints).toEqual(['outer-spaces'])
  })

  it('gets the same rating however its umlauts were typed', async () => {
    expect(await guesses('Mu\u0308tzenverka\u0308ufer')).toBe(
      await guesses('M\u00fctzenverk\u00e4ufer'),
    )
  })
})

describe('words of our own list', () => {
  const drawn = fc.uniqueArray(fc.nat({ max: wordList.length - 1 }), { minLength: 1, maxLength: 7 })
  const phraseOf = (indexes: readonly number[]) => {
    const left = [...indexes]
    return generatePassphrase(indexes.length, () => left.shift() ?? -1)
  }

  it('are rated by what chance gave them, never higher', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async indexes => {
        const rating = await guesses(phraseOf(indexes))
        expect(rating).toBeLessThanOrEqual(wordPassphraseLog10(indexes.length))
        if (indexes.length >= 5) expect(rating).toBe(wordPassphraseLog10(indexes.length))
      }),
      { numRuns: timesIf(60, 20) },
    )
  })

  it('are strong and without hints when there are five', async () => {
    const phrase = phraseOf([3, 700, 1024, 1500, 2047])
    const { guessesLog10, hints } = await ratePassphrase(phrase, context)
    expect(guessesLog10).toBe(wordPassphraseLog10(5))
    expect(hints).toEqual([])
  })

  it('are recognised however they are joined', async () => {
    const phrase = phraseOf([3, 700, 1024, 1500, 2047])
    for (const joined of [
      phrase.toUpperCase(),
      phrase.replaceAll(' ', '-'),
      phrase.replaceAll(' ', ''),
    ]) {
      expect(await guesses(joined)).toBeLessThanOrEqual(wordPassphraseLog10(5))
    }
  })

  it('count once when they come again', async () => {
    const { guessesLog10, hints } = await ratePassphrase('kajak kajak vulkan kajak vulkan', context)
    expect(guessesLog10).toBeLessThanOrEqual(wordPassphraseLog10(2))
    expect(hints).toContain('repeat')
  })
})

describe('odd input', () => {
  it.each([
    '',
    ' ',
    '__proto__',
    'constructor',
    '\ud800',
    '🌻'.repeat(300),
    'a'.repeat(100_000),
    '4@8({[3'.repeat(5000),
    'kajak'.repeat(5000),
  ])('gets a finite rating', async text => {
    const rating = await guesses(text, [...context, '__proto__', 'constructor', ''])
    expect(Number.isFinite(rating)).toBe(true)
    expect(rating).toBeGreaterThanOrEqual(0)
  })

  it('never fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async text => {
        expect(Number.isFinite(await guesses(text, [text]))).toBe(true)
      }),
      { numRuns: timesIf(60, 20) },
    )
  })
})
