import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SAME_NAME_SCORE } from './name-align.ts'
import { compareNames, type PersonName } from './name-compare.ts'
import { foldName } from './name-fold.ts'

const name = (givenNames: string, familyName: string, otherSpellings: string[] = []) => ({
  givenNames,
  familyName,
  otherSpellings,
})

const word = fc.constantFrom(
  ...['Ali', 'Al-Hassan', 'Abd', 'al', 'Müller', 'محمد', 'الله', 'Сергій', 'ተስፋይ', 'Nguyễn', 'Van'],
  ...['G/medhin', 'Xasan', 'von', '\u202e', '👩‍🦰', "O'", '-', 'M.', 'Karim', 'Karima'],
)
const text = fc.oneof(
  fc.array(word, { maxLength: 5 }).map(words => words.join(' ')),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
    maxLength: 20,
  }),
)
const personName: fc.Arbitrary<PersonName> = fc.record({
  givenNames: text,
  familyName: text,
  otherSpellings: fc.array(text, { maxLength: 2 }),
})

describe('two names', () => {
  it.each([
    ['equal', name('Amina', 'Ali'), name('amina', 'ALI'), 'equal'],
    ['a habit', name('Mohammed', 'Al-Hassan'), name('Muhammad', 'Alhassan'), 'spelling'],
    ['another script', name('محمد', 'حسن'), name('Mohamed', 'Hassan'), 'spelling'],
    ['swapped', name('Mansour', 'Rami'), name('Rami', 'Mansour'), 'swapped'],
    ['order', name('Kofi Emmanuel', 'Mensah'), name('Emmanuel Kofi', 'Mensah'), 'order'],
    ['missing', name('Anna Maria', 'Fischer'), name('Anna', 'Fischer'), 'missing-names'],
    ['joined', name('Habte Mariam', 'Kidane'), name('Habtemariam', 'Kidane'), 'joined'],
    ["the father's name", name('Amina Mohamed', 'Abdi'), name('Amina', 'Mohamed'), 'missing-names'],
    ['kept spelling', name('Yu', 'Xi', ['Ali, Amina']), name('Amina', 'Ali'), 'other-spelling'],
  ] as const)('are one: %s', (_, a, b, reason) => {
    const { score, reasons } = compareNames(a, b)
    expect(score).toBeGreaterThanOrEqual(SAME_NAME_SCORE)
    expect(reasons).toContain(reason)
  })

  it.each([
    [name('Hassan', 'Ali'), name('Hussein', 'Ali'), 'given-names-differ'],
    [name('Samir', 'Khalil'), name('Samira', 'Khalil'), 'given-names-differ'],
    [name('Van Anh', 'Nguyen'), name('Van An', 'Nguyen'), 'given-names-differ'],
    [name('Ayse', 'Yilmaz'), name('Ayse', 'Yildiz'), 'family-name-differs'],
  ] as const)('are two: %o %o', (a, b, reason) => {
    const { score, reasons } = compareNames(a, b)
    expect(score).toBeLessThan(SAME_NAME_SCORE)
    expect(reasons).toContain(reason)
  })

  it('keep a daughter and her father apart', () => {
    const daughter = name('Amina Mohamed', 'Abdi')
    expect(compareNames(daughter, name('Abdi', 'Hassan')).score).toBeLessThan(SAME_NAME_SCORE)
    const father = name('Mohamed', 'Abdi')
    expect(compareNames(name('Amina', 'Mohamed Abdi'), father).score).toBeLessThan(SAME_NAME_SCORE)
  })

  it('are compared in scripts that need two units for a letter', () => {
    const name = (familyName: string) => ({ givenNames: '', familyName, otherSpellings: [] })
    expect(compareNames(name('\u{2284a}'), name('\u037b\u2c00')).score).toBeLessThan(500)
    expect(compareNames(name('\u{1e900}a\u{1e901}'), name('\u{1e900}a')).score).toBeLessThan(1000)
  })

  it('compare alike in both directions', () => {
    fc.assert(
      fc.property(personName, personName, (a, b) => {
        const result = compareNames(a, b)
        expect(compareNames(b, a)).toEqual(result)
        expect(result.score).toBeGreaterThanOrEqual(0)
        expect(result.score).toBeLessThanOrEqual(1000)
        expect(Number.isInteger(result.score)).toBe(true)
      }),
    )
  })

  it('are fully alike with themselves', () => {
    fc.assert(
      fc.property(personName, one => {
        fc.pre(foldName(one.givenNames) !== '' && foldName(one.familyName) !== '')
        expect(compareNames(one, one).score).toBe(1000)
      }),
    )
  })

  it('say nothing where there is no name', () => {
    expect(compareNames(name('', ''), name('', ''))).toEqual({ score: 0, reasons: [] })
  })
})
