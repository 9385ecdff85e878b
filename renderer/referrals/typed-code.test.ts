import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CODE_LETTERS, drawCode } from '../../shared/referrals/return-code.ts'
import { nothingTyped, rememberKeyAnswer, takeBackAnswersSince, typeKey } from './typed-code.ts'

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

test('five that do not fit are called mistyped once, words are not', () => {
  const mistyped = (keys: string) => {
    let typed = nothingTyped
    return [...keys].flatMap((key, at) => {
      const step = typeKey(typed, key, at)
      typed = step.typed
      return step.mistyped ? [at] : []
    })
  }
  expect(mistyped('2222332')).toEqual([4])
  expect(mistyped('abcde')).toEqual([])
})

test('answers recorded while a code was typed are taken back, the last one first, once', async () => {
  const takenBack: string[] = []
  const remember = (name: string, at: number) =>
    rememberKeyAnswer({
      at,
      takeBack: async () => {
        takenBack.push(name)
      },
    })
  remember('before', 900)
  remember('first letter', 1000)
  remember('third letter', 1400)
  expect(await takeBackAnswersSince(1000)).toBe(2)
  expect(takenBack).toEqual(['third letter', 'first letter'])
  expect(await takeBackAnswersSince(0)).toBe(0)
})

test('a code knows when it was begun', () => {
  const first = typeKey(nothingTyped, 'a', 1000)
  const second = typeKey(first.typed, '7', 1800)
  expect(second.typed.since).toBe(1000)
  expect(typeKey(second.typed, 'k', 9000).typed.since).toBe(9000)
})
