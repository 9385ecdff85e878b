import {
  depthNames,
  type PersonSection,
  type ReachSection,
} from '../../../shared/clients/client.ts'
import type { ClientFile } from '../../../shared/clients/client-file.ts'
import { ageOn, type Gender, genderNames, monthsOn } from '../../../shared/clients/options.ts'
import { formatPhone } from '../../../shared/clients/phone.ts'
import { formatPartialDate, type PartialDate } from '../../../shared/lib/dates.ts'
import { countOf } from '../../../shared/lib/german-numbers.ts'
import type { CaseNames } from './case-names.ts'

/** "5 Monate", "38 Jahre", "etwa 38 Jahre" where the day is not known; null where nothing is. */
export function ageText(birth: PartialDate, today: string): string | null {
  const age = ageOn(birth, today)
  if (age === null) return null
  const months = monthsOn(birth, today)
  if (months !== null) return months === 0 ? 'unter 1 Monat' : countOf(months, 'Monat', 'Monate')
  const years = age === 0 ? 'unter 1 Jahr' : countOf(age, 'Jahr', 'Jahre')
  return birth.precision === 'year' ? `etwa ${years}` : years
}

/** States that are spoken of with an article. */
const WITH_ARTICLE: Readonly<Record<string, string>> = {
  Irak: 'dem Irak',
  Iran: 'dem Iran',
  Jemen: 'dem Jemen',
  Libanon: 'dem Libanon',
  Sudan: 'dem Sudan',
  Südsudan: 'dem Südsudan',
  Tschad: 'dem Tschad',
  Kosovo: 'dem Kosovo',
  Türkei: 'der Türkei',
  Ukraine: 'der Ukraine',
  Slowakei: 'der Slowakei',
  Schweiz: 'der Schweiz',
  Mongolei: 'der Mongolei',
  'Russische Föderation': 'der Russischen Föderation',
  'Dominikanische Republik': 'der Dominikanischen Republik',
  'Zentralafrikanische Republik': 'der Zentralafrikanischen Republik',
  'Vereinigtes Königreich': 'dem Vereinigten Königreich',
  'Vereinigte Staaten': 'den Vereinigten Staaten',
  'Palästinensische Gebiete': 'den Palästinensischen Gebieten',
  'Côte d’Ivoire': 'Côte d’Ivoire',
}
/** No state: said as it is, without "aus". */
const NO_STATES: Readonly<Record<string, string>> = {
  '997': 'staatenlos',
  '998': 'Herkunft ungeklärt',
  '999': '',
}

function originText(person: PersonSection, { state }: CaseNames): string {
  const key = person.countryOfOrigin ?? person.citizenships[0]
  if (key === undefined) return ''
  const name = state(key)
  return NO_STATES[key] ?? `aus ${WITH_ARTICLE[name] ?? name}`
}

const genderWord = (gender: Gender) => (gender === 'x' ? '' : genderNames[gender])

/** "Friedberg, Unterkunft Ray Barracks" */
export function placeLine(reach: ReachSection, { place }: CaseNames): string {
  const { municipality, accommodation, street } = reach
  const house = /^(unterkunft|gemeinschaftsunterkunft|gu\b|eae\b|wohnheim)/i.test(accommodation)
    ? accommodation
    : accommodation && `Unterkunft ${accommodation}`
  return [municipality && place(municipality), house || street].filter(Boolean).join(', ')
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Number, who it is, where, phone: a sentence each. */
export function leadSentences(file: ClientFile, names: CaseNames, today: string): string[] {
  const { person, reach } = file
  const kinds = { ...depthNames, fallmanagement: 'Fall', haushalt: 'Im Haushalt mitgeführt,' }
  const who = [
    ageText(person.birthDate, today),
    genderWord(person.gender),
    originText(person, names),
  ]
  const phone = reach.phone && `Telefon ${formatPhone(reach.phone)}`
  return [
    `${kinds[file.depth]} ${file.number}`,
    capitalised(who.filter(Boolean).join(', ')),
    placeLine(reach, names),
    phone,
  ].filter(Boolean)
}

/** "geboren 08.03.1991, 35 Jahre" for lists of people. */
export function birthText(birth: PartialDate): string {
  if (birth.precision === 'unknown') return 'Geburtsdatum unbekannt'
  return `geboren ${birth.precision === 'day' ? 'am ' : ''}${formatPartialDate(birth)}`
}
