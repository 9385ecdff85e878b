/** Without 0 O 1 I L: nothing that a tired hand writes alike. 31 is prime, which the check needs. */
export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
export const CODE_LENGTH = 5

const BASE = CODE_LETTERS.length

/**
 * The weighted sum of the places is a multiple of 31. The weights 1 to 5 and their differences have
 * inverses modulo a prime: one wrong character and two neighbours changed round always show.
 * Null where a character is no letter of a code.
 */
function weightedSum(code: string): number | null {
  let sum = 0
  for (let place = 0; place < code.length; place += 1) {
    const digit = CODE_LETTERS.indexOf(code.charAt(place))
    if (digit < 0) return null
    sum += digit * (place + 1)
  }
  return sum % BASE
}

/** Four drawn places, the fifth is reckoned. `randomInt(31)` gives 0 to 30. */
export function drawCode(randomInt: (below: number) => number): string {
  let drawn = ''
  while (drawn.length < CODE_LENGTH - 1) drawn += CODE_LETTERS.charAt(randomInt(BASE))
  const check = [...CODE_LETTERS].find(letter => weightedSum(drawn + letter) === 0)
  return drawn + (check ?? '')
}

/** As people type it: small letters, gaps, hyphens. */
function tidied(typed: string): string {
  return typed.replace(/[\s\-‐-―.]/g, '').toUpperCase()
}

/** Null for whatever is no code. */
export function readCode(typed: string): string | null {
  const code = tidied(typed)
  return code.length === CODE_LENGTH && weightedSum(code) === 0 ? code : null
}

/** As long as a code: typed where one is asked for, it is meant as one. */
export function hasCodeLength(typed: string): boolean {
  return tidied(typed).length === CODE_LENGTH
}

/**
 * Five of the right letters whose check does not fit. In a search for anything a word without a
 * figure may be a name: only what no name looks like is called mistyped.
 */
export function isMistypedCode(typed: string): boolean {
  const code = tidied(typed)
  if (code.length !== CODE_LENGTH || !/[2-9]/.test(code)) return false
  return (weightedSum(code) ?? 0) !== 0
}
