import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { CODE_LETTERS, drawCode } from '../../shared/referrals/return-code.ts'
import { nothingTyped, rememberKeyAnswer, takeBackAnswerOf, typeKey } from './typed-code.ts'

/** What was opened, and which keys did not act as commands. */
function type(keys: string, pauseMs = 200) {
  let typed = nothingTyped
  let code: string | null = null
  const taken: string[] = []
  ;[...keys].forEach((key, index) => {
    const step = typeKey(typed, key, 1000 + index * pauseMs)
    typed = step.typed
    code ??= step.code
    if (step.taken) taken.push(key)
  })
  return { code, taken: taken.join('') }
}

const codes = fc
  .array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 })
  .map(drawn => {
    let at = 0
    return drawCode(() => drawn[at++] ?? 0)
  })

test('every code is opened by its fifth key, in small letters too, whatever came before', () => {
  fc.assert(
    fc.property(codes, fc.constantFrom('', 'x ', '7-'), (code, before) => {
      expect(type(before + code.toLowerCase()).code).toBe(code)
    }),
  )
})

test('one wrong key opens nothing', () => {
  fc.assert(
    fc.property(codes, fc.nat(4), fc.nat(29), (code, place, other) => {
      const others = CODE_LETTERS.replace(code[place] ?? '', '')
      const wrong = [...code].toSpliced(place, 1, others[other] ?? '').join('')
      expect(type(wrong).code).toBe(null)
    }),
  )
})

test('single letters stay commands; after a digit they belong to a code', () => {
  expect(type('eeva')).toEqual({ code: null, taken: '' })
  expect(type('7awk').taken).toBe('awk')
  expect(type('7 awk').taken).toBe('')
})

test('a long pause begins anew', () => {
  fc.assert(
    fc.property(codes, code => {
      expect(type(code, 3000).code).toBe(null)
    }),
  )
})

let takenBack: string[] = []
beforeEach(() => {
  takenBack = []
})
const remember = (key: string) =>
  rememberKeyAnswer(key, async () => {
    takenBack.push(key)
  })

test('an answer that was the first letter of a code is taken back, once', async () => {
  remember('a')
  expect(await takeBackAnswerOf('A7K2M')).toBe(true)
  expect(await takeBackAnswerOf('A7K2M')).toBe(false)
  expect(takenBack).toEqual(['a'])
})

test('an answer with another letter stays', async () => {
  remember('w')
  expect(await takeBackAnswerOf('A7K2M')).toBe(false)
  expect(takenBack).toEqual([])
})
