import { lastDayOfMonths } from '../clients/deadline-periods.ts'
import type { PartialDate } from '../lib/dates.ts'

const OF_AGE = 18

/** Surely of age, surely not, or not to be told from a date that is only half known. */
export function ageProof(birth: PartialDate, day: string): 'adult' | 'minor' | 'unknown' {
  if (birth.precision === 'unknown') return 'unknown'
  const { first, last } = possibleDays(birth)
  if (day >= birthday(last)) return 'adult'
  return day < birthday(first) ? 'minor' : 'unknown'
}

/** As text: somebody born on a leap day is of age on the first of March. */
function birthday(born: string): string {
  return `${Number(born.slice(0, 4)) + OF_AGE}${born.slice(4)}`
}

function possibleDays(birth: Exclude<PartialDate, { precision: 'unknown' }>) {
  const { precision, value } = birth
  if (precision === 'day') return { first: value, last: value }
  if (precision === 'year') return { first: `${value}-01-01`, last: `${value}-12-31` }
  return { first: `${value}-01`, last: lastDayOfMonths(`${value}-01`, 1) }
}
