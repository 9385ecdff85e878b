/** Without 0 O 1 I L: nothing that a tired hand writes alike. 31 is prime, which the check needs. */
export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
export const CODE_LENGTH = 5

const BASE = CODE_LETTERS.length

/**
 * The weighted sum of the places is a multiple of 31. The weights 1 to 5 and their differences have
 * inverses modulo a prime: one wrong character and two neighbours changed round always show.
 */
function weightedSum(digits: readonly number[]): number {
  return digits.reduce((sum, digit, place) => sum + digit * (place + 1), 0) % BASE
}

/** Four drawn places, the fifth is reckoned. `randomInt(31)` gives 0 to 30. */
export function drawCode(randomInt: (below: number) => number): string {
  const drawn = Array.from({ length: CODE_LENGTH - 1 }, () => randomInt(BASE))
  const missing = (BASE - weightedSum(drawn)) % BASE
  const last = Array.from({ length: BASE }, (_, digit) => digit).find(
    digit => (digit * CODE_LENGTH) % BASE === missing,
  )
  return [...drawn, last ?? 0].map(digit => CODE_LETTERS[digit]).join('')
}

/** As people type it: small letters, gaps, hyphens. Null for whatever is no code. */
export function readCode(typed: string): string | null {
  const code = typed.replace(/[\s\-‐-―.]/g, '').toUpperCase()
  if (code.length !== CODE_LENGTH) return null
  const digits = [...code].map(letter => CODE_LETTERS.indexOf(letter))
  if (digits.includes(-1)) return null
  return weightedSum(digits) === 0 ? code : null
}

/** Five of the right letters whose check does not fit: mistyped, not something else. */
export function isMistypedCode(typed: string): boolean {
  const code = typed.replace(/[\s\-‐-―.]/g, '').toUpperCase()
  if (code.length !== CODE_LENGTH || !/[2-9]/.test(code)) return false
  return [...code].every(letter => CODE_LETTERS.includes(letter)) && readCode(code) === null
}
