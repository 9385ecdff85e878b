import { formatWeekday } from '../lib/dates.ts'
import { countOf } from '../lib/german-numbers.ts'
import { isMinor } from './family-of.ts'

// What a line of Passung says about whoever waits.

type Aged = { age: number | null }

/** "34 Jahre"; nothing where it is not known. */
export function ageWords({ age }: Aged): string {
  return age === null ? '' : countOf(age, 'Jahr', 'Jahre')
}

/** "Kinder 7 und 9 Jahre"; without children how many they are. */
export function familyWords(members: readonly Aged[]): string {
  const ages = members
    .filter(isMinor)
    .map(({ age }) => age ?? 0)
    .toSorted((a, b) => a - b)
  const oldest = ages.at(-1)
  if (oldest === undefined) return countOf(members.length, 'Person', 'Personen')
  const years = oldest === 1 ? 'Jahr' : 'Jahre'
  if (ages.length === 1) return `Kind ${oldest} ${years}`
  return `Kinder ${ages.slice(0, -1).join(', ')} und ${oldest} ${years}`
}

/** "Di 24.11., 10:00 Uhr" */
export function appointmentWords({ day, time }: { day: string; time: string | null }): string {
  return time === null ? formatWeekday(day) : `${formatWeekday(day)}, ${time} Uhr`
}
