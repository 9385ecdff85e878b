import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName, nameReadings } from './name-fold.ts'

/** Any code units, also broken ones, and letters of the scripts that are read. */
const anything = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)) }),
  fc.string({
    unit: fc.integer({ min: 0x400, max: 0x6ff }).map(code => String.fromCharCode(code)),
  }),
  fc.string({
    unit: fc.integer({ min: 0x1200, max: 0x137f }).map(code => String.fromCharCode(code)),
  }),
  fc.string({ unit: fc.constantFrom(...'aeouäöüAEß -') }),
)

describe('the folded name', () => {
  it.each([
    ['Müller', 'muller'],
    ['Mueller', 'muller'],
    ['MU\u0308LLER', 'muller'],
    ['Groß', 'gross'],
    ['Łukasz Żak', 'lukasz zak'],
    ['Sørensen', 'sorensen'],
    ['IŞIL Şimşek', 'isil simsek'],
    ['İbrahim', 'ibrahim'],
    ['Đặng Thị', 'dang thi'],
    ["N'Diaye", 'ndiaye'],
    ['Al-Hassan,  Jean–Luc', 'al hassan jean luc'],
    ['Ab\u200bdi\u202e \u2066Ali\u2069', 'abdi ali'],
    ['مُحَمَّد', 'mhmd'],
    ['الخطيب', 'alkhtib'],
    ['Шевченко', 'shevchenko'],
    ['ተስፋይ', 'tesfay'],
    ['Saeed', 'saeed'],
    ['Γιώργος', 'γιωργος'],
    ['', ''],
  ])('%s → %s', (typed, folded) => {
    expect(foldName(typed)).toBe(folded)
  })

  it.each([
    ['أحمد', 'احمد'],
    ['إيمان', 'ايمان'],
    ['آية', 'ايه'],
    ['کریم', 'كريم'],
    ['فاطمة', 'فاطمه'],
    ['يحيى', 'يحيي'],
    ['مـــحمد', 'محمد'],
  ])('gives %s and %s one form', (a, b) => {
    expect(foldName(a)).toBe(foldName(b))
  })

  it('holds only small letters, figures and single spaces, and stays as it is', () => {
    fc.assert(
      fc.property(anything, text => {
        const folded = foldName(text)
        expect(folded).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u)
        expect(foldName(folded)).toBe(folded)
      }),
    )
  })
})

describe('the readings', () => {
  it('read Cyrillic in both languages and both habits', () => {
    expect(nameReadings('Григорий')).toContain('grigorij')
    expect(nameReadings('Григорий')).toContain('hryhoryi')
    expect(nameReadings('Сергій')).toEqual(['serhii', 'serhij'])
    expect(nameReadings('Жук')).toEqual(['zhuk', 'schuk'])
  })

  it('read a hooked letter as written and as spoken', () => {
    expect(nameReadings('Şahin')).toEqual(['sahin', 'shahin'])
  })

  it('are few and begin with the folded name', () => {
    fc.assert(
      fc.property(anything, text => {
        const readings = nameReadings(text)
        expect(readings[0]).toBe(foldName(text))
        expect(readings.length).toBeLessThanOrEqual(6)
        expect(new Set(readings).size).toBe(readings.length)
      }),
    )
  })
})
