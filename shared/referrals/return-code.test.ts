import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timesIf } from '../../test/support/thorough.ts'
import { CODE_LENGTH, CODE_LETTERS, drawCode, isMistypedCode, readCode } from './return-code.ts'

const BASE = CODE_LETTERS.length
const HOW_MANY = 100_000

/** Spread evenly over all 923,521 codes that can be drawn. */
function codeOf(index: number): string {
  let rest = index * Math.floor(BASE ** (CODE_LENGTH - 1) / HOW_MANY)
  return drawCode(below => {
    const digit = rest % below
    rest = Math.floor(rest / below)
    return digit
  })
}
const codes = Array.from({ length: HOW_MANY }, (_, index) => codeOf(index))

test('a hundred thousand codes are different, of the right letters, and their own check', () => {
  expect(new Set(codes).size).toBe(HOW_MANY)
  expect(codes.filter(code => readCode(code) !== code)).toEqual([])
  expect(CODE_LETTERS).not.toMatch(/[O0I1L]/)
})

/** Fifteen million readings: two seconds, on a busy machine more. */
const PATIENCE_MS = 60_000

test(
  'every single wrong character in every place is seen',
  () => {
    let missed = 0
    for (const code of codes.slice(0, timesIf(HOW_MANY, 5000)))
      for (let place = 0; place < CODE_LENGTH; place += 1) {
        const [before, after] = [code.slice(0, place), code.slice(place + 1)]
        for (const letter of CODE_LETTERS)
          if (letter !== code[place] && readCode(before + letter + after) !== null) missed += 1
      }
    expect(missed).toBe(0)
  },
  PATIENCE_MS,
)

test('any two neighbours that are changed round are seen', () => {
  let missed = 0
  for (const code of codes)
    for (let place = 0; place < CODE_LENGTH - 1; place += 1) {
      const [one = '', other = ''] = code.slice(place, place + 2)
      const changed = code.slice(0, place) + other + one + code.slice(place + 2)
      if (one !== other && readCode(changed) !== null) missed += 1
    }
  expect(missed).toBe(0)
})

test('each letter is drawn as often as the others, and the check falls evenly too', () => {
  for (let place = 0; place < CODE_LENGTH; place += 1) {
    const counts = new Map<string, number>()
    for (let digits = 0; digits < BASE ** 2; digits += 1) {
      // two places run through all pairs, the others stand still
      const drawn = [digits % BASE, Math.floor(digits / BASE)]
      const turns = [0, 0, 0, 0]
      turns[place % 4] = drawn[0] ?? 0
      turns[(place + 1) % 4] = drawn[1] ?? 0
      const letter = drawCode(() => turns.shift() ?? 0).charAt(place)
      counts.set(letter, (counts.get(letter) ?? 0) + 1)
    }
    expect([...counts.values()]).toEqual(Array.from({ length: BASE }, () => BASE))
  }
})

test('small letters, gaps and every kind of hyphen are read as they are meant', () => {
  const gaps = fc.array(fc.constantFrom('', ' ', '-', '–', '.', '\u00a0', '\t'), {
    ...{ minLength: CODE_LENGTH + 1, maxLength: CODE_LENGTH + 1 },
  })
  fc.assert(
    fc.property(fc.constantFrom(...codes.slice(0, 500)), gaps, fc.boolean(), (code, gap, small) => {
      const typed = [...code].map((letter, place) => `${gap[place] ?? ''}${letter}`).join('')
      const text = `${typed}${gap.at(-1)}`
      expect(readCode(small ? text.toLowerCase() : text)).toBe(code)
    }),
  )
})

test('whatever is no code is none, and no word is called mistyped', () => {
  const [code = ''] = codes
  for (const letter of 'O0I1LÄ?') {
    const typed = letter + code.slice(1)
    expect([readCode(typed), isMistypedCode(typed)]).toEqual([null, false])
  }
  for (const typed of ['', code.slice(1), `${code}2`, 'Samir', 'HERAT'])
    expect([readCode(typed), isMistypedCode(typed)]).toEqual([null, false])
  expect(isMistypedCode(code)).toBe(false)
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), text => {
      const read = readCode(text)
      if (read !== null) expect([readCode(read), isMistypedCode(text)]).toEqual([read, false])
    }),
  )
})

test('a mistyped one with a figure in it says so', () => {
  const [withFigure = ''] = codes.filter(code => /^[A-Z][2-9]/.test(code))
  const wrong = withFigure.startsWith('A') ? 'B' : 'A'
  expect(isMistypedCode(wrong + withFigure.slice(1))).toBe(true)
})
