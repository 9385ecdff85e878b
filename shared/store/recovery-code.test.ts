import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeRecoveryCode,
  encodeRecoveryCode,
  isGroupPlausible,
  readGroup,
  splitTypedCode,
} from './recovery-code.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 })
const groupIndex = fc.nat({ max: 7 })

function withGroup(groups: readonly string[], index: number, text: string): string[] {
  return groups.map((group, at) => (at === index ? text : group))
}

describe('the code on the sheet', () => {
  it('has 8 groups of 5 characters that cannot be mistaken for each other', () => {
    fc.assert(
      fc.property(bytes, secret => {
        const groups = encodeRecoveryCode(secret)
        expect(groups).toHaveLength(8)
        for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/)
      }),
    )
  })

  it('gives back its bytes', () => {
    fc.assert(
      fc.property(bytes, secret => {
        const decoded = decodeRecoveryCode(encodeRecoveryCode(secret))
        expect(decoded).toEqual({ ok: true, bytes: secret })
      }),
    )
  })

  it('stays readable by every later version', () => {
    const secret = Uint8Array.from({ length: 20 }, (_, index) => index * 13)
    expect(encodeRecoveryCode(secret).join(' ')).toBe(
      '006HY M9SM1 8575C PT3NB GA7SS SADPD RF8DP VTQQQ',
    )
  })

  it('takes exactly 20 bytes', () => {
    expect(() => encodeRecoveryCode(new Uint8Array(19))).toThrow(RangeError)
    expect(() => encodeRecoveryCode(new Uint8Array(21))).toThrow(RangeError)
  })
})

describe('mistakes', () => {
  it('finds every single wrong character in its group', () => {
    fc.assert(
      fc.property(bytes, groupIndex, fc.nat({ max: 4 }), (secret, index, at) => {
        const groups = encodeRecoveryCode(secret)
        const group = groups[index]!
        for (const wrong of alphabet) {
          if (wrong === group[at]) continue
          const typed = withGroup(groups, index, group.slice(0, at) + wrong + group.slice(at + 1))
          expect(decodeRecoveryCode(typed)).toEqual({ ok: false, mistyped: [index + 1] })
        }
      }),
    )
  })

  it('finds every two swapped characters in their group', () => {
    fc.assert(
      fc.property(bytes, groupIndex, (secret, index) => {
        const groups = encodeRecoveryCode(secret)
        for (let first = 0; first < 4; first++) {
          for (let second = first + 1; second < 5; second++) {
            const characters = [...groups[index]!]
            const [a, b] = [characters[first]!, characters[second]!]
            if (a === b) continue
            characters[first] = b
            characters[second] = a
            const typed = withGroup(groups, index, characters.join(''))
            expect(decodeRecoveryCode(typed)).toEqual({ ok: false, mistyped: [index + 1] })
          }
        }
      }),
    )
  })

  it('finds two swapped groups, both of them', () => {
    fc.assert(
      fc.property(bytes, groupIndex, groupIndex, (secret, first, second) => {
        fc.pre(first < second)
        const groups = encodeRecoveryCode(secret)
        const swapped = withGroup(withGroup(groups, first, groups[second]!), second, groups[first]!)
        const mistyped = [first + 1, second + 1]
        expect(decodeRecoveryCode(swapped)).toEqual({ ok: false, mistyped })
      }),
    )
  })

  it('names missing, short, long, foreign and surplus groups', () => {
    const groups = encodeRecoveryCode(new Uint8Array(20).fill(7))
    const mistyped = (typed: readonly string[]) => {
      const decoded = decodeRecoveryCode(typed)
      return decoded.ok ? 'ok' : decoded.mistyped
    }
    expect(mistyped([])).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(mistyped(groups.slice(0, 7))).toEqual([8])
    expect(mistyped([...groups, groups[7]!])).toEqual([9])
    expect(mistyped(withGroup(groups, 2, groups[2]!.slice(1)))).toEqual([3])
    expect(mistyped(withGroup(groups, 3, `${groups[3]}0`))).toEqual([4])
    expect(mistyped(withGroup(groups, 4, 'UUUUU'))).toEqual([5])
    expect(mistyped(withGroup(groups, 5, ''))).toEqual([6])
  })

  it('accepts a group only at a position there is', () => {
    const [first = ''] = encodeRecoveryCode(new Uint8Array(20))
    expect(isGroupPlausible(first, 1)).toBe(true)
    for (const position of [0, 2, 9, -1, 1.5, Number.NaN]) {
      expect(isGroupPlausible(first, position)).toBe(false)
    }
  })
})

describe('typed text', () => {
  it('is read kindly', () => {
    expect(readGroup(' oIl-a b–z ')).toBe('011ABZ')
  })

  it('is split whatever stands between the groups', () => {
    const separator = fc.constantFrom('', ' ', '-', ' - ', '\n', ' · ', '–', '/')
    fc.assert(
      fc.property(bytes, separator, fc.boolean(), (secret, between, lower) => {
        const groups = encodeRecoveryCode(secret)
        const text = groups.join(between)
        expect(splitTypedCode(` ${lower ? text.toLowerCase() : text}\n`)).toEqual(groups)
      }),
    )
  })

  it('may carry the numbers of the sheet', () => {
    const groups = encodeRecoveryCode(new Uint8Array(20).fill(200))
    const text = groups.map((group, index) => `${index + 1}. ${group}`).join('\n')
    expect(splitTypedCode(text)).toEqual(groups)
  })

  it('keeps a slip inside its group where the groups are apart', () => {
    const groups = encodeRecoveryCode(new Uint8Array(20).fill(33))
    const typed = withGroup(groups, 1, groups[1]!.slice(0, 4)).join(' ')
    expect(decodeRecoveryCode(splitTypedCode(typed))).toEqual({ ok: false, mistyped: [2] })
  })

  it('always gives 8 groups', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), text => {
        expect(splitTypedCode(text)).toHaveLength(8)
      }),
    )
  })
})
