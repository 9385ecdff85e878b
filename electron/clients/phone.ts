import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

const SHORTEST = 5

/** "0152 555 0142", "+49 (0)6031 83-0", "0049…" → E.164; what is no number is null. */
export function readPhone(typed: string): string | null {
  const tidy = typed.normalize('NFKC').replace(/\(0\)/g, '').trim()
  if (/\p{L}/u.test(tidy) || tidy.replace(/\D/g, '').length < SHORTEST) return null
  const number = parsePhoneNumberFromString(tidy, 'DE')
  return number?.isPossible() ? number.number : null
}

/** Already in the one form that is stored. */
export function isPhone(e164: string): boolean {
  return readPhone(e164) === e164
}
