// The code on the recovery sheet: 160 bits as 8 groups of 4 characters and 1 check character.
// A group is read as a polynomial over GF(32) whose value must be the group's position. Every
// character has its own weight, so one wrong character and any two swapped ones show up in their
// group; as no two positions share a value, a group in the wrong place shows up as well.

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 8
const GROUP_LENGTH = 5
const BITS_PER_CHARACTER = 5
const BYTES = 20
/** x⁵ + x² + 1, irreducible over GF(2). */
const FIELD_POLYNOMIAL = 0b100101

export type DecodedRecoveryCode =
  | { ok: true; bytes: Uint8Array }
  | { ok: false /** counted from 1 */; mistyped: number[] }

function timesX(element: number): number {
  const shifted = element << 1
  return shifted & 0b100000 ? shifted ^ FIELD_POLYNOMIAL : shifted
}

/** Horner's rule, the first character having the highest power. */
function polynomialValue(values: readonly number[]): number {
  return values.reduce((sum, value) => timesX(sum) ^ value, 0)
}

/** The same bits in units of another width; 160 divides evenly by 5 and 8. */
function regroupBits(units: Iterable<number>, from: number, to: number): number[] {
  const result: number[] = []
  let buffer = 0
  let filled = 0
  for (const unit of units) {
    buffer = (buffer << from) | unit
    filled += from
    while (filled >= to) {
      filled -= to
      result.push(buffer >> filled)
      buffer &= (1 << filled) - 1
    }
  }
  return result
}

function valuesOf(text: string): number[] {
  return Array.from(readGroup(text), character => ALPHABET.indexOf(character))
}

/** Typed text as it stands on the sheet: capitals, 0 and 1 for look-alikes, no spaces or hyphens. */
export function readGroup(text: string): string {
  const capitals = text.normalize('NFKC').toUpperCase()
  return capitals
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}

/** Whether the text can be the group at this position, counted from 1. */
export function isGroupPlausible(text: string, position: number): boolean {
  if (!Number.isInteger(position) || position < 1 || position > GROUPS) return false
  const values = valuesOf(text)
  if (values.length !== GROUP_LENGTH || values.includes(-1)) return false
  return polynomialValue(values) === position
}

export function encodeRecoveryCode(bytes: Uint8Array): string[] {
  if (bytes.length !== BYTES) throw new RangeError('a recovery code holds 20 bytes')
  const values = regroupBits(bytes, 8, BITS_PER_CHARACTER)
  return Array.from({ length: GROUPS }, (_, index) => {
    const data = values.slice(index * (GROUP_LENGTH - 1), (index + 1) * (GROUP_LENGTH - 1))
    const check = polynomialValue([...data, 0]) ^ (index + 1)
    return [...data, check].map(value => ALPHABET[value]).join('')
  })
}

export function decodeRecoveryCode(groups: readonly string[]): DecodedRecoveryCode {
  const count = Math.max(GROUPS, groups.length)
  const mistyped = Array.from({ length: count }, (_, index) => index + 1).filter(
    position => !isGroupPlausible(groups[position - 1] ?? '', position),
  )
  if (mistyped.length > 0) return { ok: false, mistyped }
  const data = groups.flatMap(group => valuesOf(group).slice(0, GROUP_LENGTH - 1))
  return { ok: true, bytes: Uint8Array.from(regroupBits(data, BITS_PER_CHARACTER, 8)) }
}

/**
 * The whole code, pasted or typed with any separators, as 8 groups. Eight pieces are taken as they
 * are, so that a group with a missing character spoils only itself; the sheet's own numbering
 * ('1 ABCDE 2 …') is left out; anything else is cut every 5 characters, the rest going to the last.
 */
export function splitTypedCode(text: string): string[] {
  const pieces = text.split(/[^\p{L}\p{N}]+/u).filter(piece => piece !== '')
  const unnumbered = pieces.filter(piece => !/^\d$/.test(piece))
  for (const candidate of [pieces, unnumbered]) {
    if (candidate.length === GROUPS) return candidate.map(readGroup)
  }
  const all = readGroup(pieces.join(''))
  return Array.from({ length: GROUPS }, (_, index) => {
    const end = index === GROUPS - 1 ? all.length : (index + 1) * GROUP_LENGTH
    return all.slice(index * GROUP_LENGTH, end)
  })
}
