import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText, type Stretch, stretchesOf } from './own-words.ts'

/** Kinds with their text: "text:الحافلة |number:11|…". */
const said = (text: string) => stretchesOf(text).map(inShort).join('|')
const inShort = (stretch: Stretch): string =>
  stretch.kind === 'text'
    ? stretch.text
    : `${stretch.kind}(${stretch.kind === 'isolate' ? stretch.parts.map(inShort).join('|') : plainText(stretch.parts)})`

describe('words of another script', () => {
  test('keep Latin names and numbers apart', () => {
    expect(said('الحافلة \u2068FB-41\u2069 حتى «\u2068Stadthalle\u2069»')).toBe(
      'الحافلة |latin(FB-41)| حتى |«|latin(Stadthalle)|»',
    )
    expect(said('اتصلوا: \u2068\u206806031\u00a0555-\u2060142\u2069\u2069.')).toBe(
      'اتصلوا|:| |number(06031\u00a0555-\u2060142)|.',
    )
  })

  test('find Latin words that nobody isolated, several as one', () => {
    expect(said('رخصة Kita und Schule هنا')).toBe('رخصة |latin(Kita und Schule)| هنا')
  })

  test('leave what is in their own script as it stands, with the Latin in it', () => {
    expect(said('\u2068دورة (\u2068Deutsch4U\u2069)\u2069 هنا')).toBe(
      'isolate(دورة |(|latin(Deutsch4U)|))| هنا',
    )
  })

  test('are apart from what their font does not have, and together with what it has', () => {
    expect(said('نعم، أوافق. لا')).toBe('نعم، أوافق|.| لا')
    expect(said('می‌روم؟ ١٢')).toBe('می‌روم؟ ١٢')
  })

  test('survive isolates that are not closed, or closed twice', () => {
    expect(said('\u2068الف')).toBe('isolate(الف)')
    expect(said('الف\u2069\u2069 ب')).toBe('الف| ب')
  })

  test('lose nothing that is seen', () => {
    const unit = fc.constantFrom('ا', 'ب', 'A', 'z', '7', ' ', '.', '(', '\u2068', '\u2069')
    fc.assert(
      fc.property(fc.string({ unit }), text => {
        expect(plainText(stretchesOf(text))).toBe(text.replaceAll(/[\u2068\u2069]/g, ''))
      }),
    )
  })
})
