import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

const SHORTEST = 5
const GERMANY = '49'

/** "0152 555 0178", "+49 (0)6031 83-0" → E.164; what is no number is null. */
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

const UNUSUAL_GROUPS = /^(\d{4})(\d{3})(\d{3,})$/

/** Numbers of this country without its code, as one dials and says them. */
export function formatPhone(e164: string): string {
  const number = parsePhoneNumberFromString(e164)
  if (!number) return e164
  if (number.countryCallingCode !== GERMANY) return number.formatInternational()
  // A number that nobody hands out has no usual groups, and would lose its zero.
  const national = number.formatNational()
  const dialled = national.startsWith('0') ? national : `0${national}`
  return dialled.replace(UNUSUAL_GROUPS, '$1 $2 $3')
}
