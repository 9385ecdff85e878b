import {
  type Gender,
  type GermanLevel,
  type ReferralField,
  referralField,
  referralFields,
} from '../clients/options.ts'
import { type ClosingReason, closingReasonNames } from '../clients/options-record.ts'
import type { StatusGroup } from '../clients/residence-status.ts'
import { helperKindNames } from '../volunteers/helper.ts'

// By what the statistics count. Nested groupings only: never two borders for the same thing.

export type Category = { key: string; name: string }
export type Dimension = { key: string; name: string; categories: readonly Category[] }

const listOf = (names: Readonly<Record<string, string>>): Category[] =>
  Object.entries(names).map(([key, name]) => ({ key, name }))

export const ageDimension: Dimension = {
  key: 'alter',
  name: 'Alter',
  categories: [
    { key: '0-17', name: 'bis 17' },
    { key: '18-26', name: '18 bis 26' },
    { key: '27-64', name: '27 bis 64' },
    { key: '65+', name: 'ab 65' },
    { key: 'unbekannt', name: 'nicht bekannt' },
  ],
}

export function ageCategory(age: number | null): string {
  if (age === null) return 'unbekannt'
  if (age < 18) return '0-17'
  if (age < 27) return '18-26'
  return age < 65 ? '27-64' : '65+'
}

export const genderDimension: Dimension = {
  key: 'geschlecht',
  name: 'Geschlecht',
  categories: [
    { key: 'w', name: 'weiblich' },
    { key: 'm', name: 'männlich' },
    { key: 'dx', name: 'divers, keine Angabe' },
  ],
}
export const genderCategory = (gender: Gender): string =>
  gender === 'w' || gender === 'm' ? gender : 'dx'

/** The same list in all bodies and in every quarter; keys of Destatis. */
const namedStates = {
  '475': 'Syrien',
  '423': 'Afghanistan',
  '166': 'Ukraine',
  '163': 'Türkei',
  '438': 'Irak',
  '439': 'Iran',
  '224': 'Eritrea',
  '273': 'Somalia',
  '225': 'Äthiopien',
  '461': 'Pakistan',
  '160': 'Russische Föderation',
  '430': 'Georgien',
} as const

export const citizenshipDimension: Dimension = {
  key: 'staat',
  name: 'Staatsangehörigkeit',
  categories: [
    ...listOf(namedStates).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    { key: 'andere', name: 'andere, ungeklärt' },
  ],
}
/** By the first of several. */
export const citizenshipCategory = (keys: readonly string[]): string =>
  keys[0] !== undefined && Object.hasOwn(namedStates, keys[0]) ? keys[0] : 'andere'

export const statusDimension: Dimension = {
  key: 'status',
  name: 'Aufenthalt',
  categories: [
    { key: 'gestattung', name: 'Asylverfahren' },
    { key: 'duldung', name: 'Duldung' },
    { key: 'paragraf-24', name: 'Schutz nach § 24' },
    { key: 'schutz', name: 'Schutzstatus' },
    { key: 'andere', name: 'andere Erlaubnis' },
    { key: 'uebrige', name: 'EU, deutsch, ungeklärt' },
  ],
}
const statusCategories: Readonly<Record<StatusGroup, string>> = {
  ...{ asylverfahren: 'gestattung', duldung: 'duldung', 'voruebergehender-schutz': 'paragraf-24' },
  ...{ schutzberechtigt: 'schutz', humanitaer: 'andere', bleiberecht: 'andere' },
  ...{ 'arbeit-ausbildung': 'andere', familie: 'andere', daueraufenthalt: 'andere' },
  ...{ 'eu-deutsch': 'uebrige', ungeklaert: 'uebrige' },
}
export const statusCategory = (group: StatusGroup): string => statusCategories[group]

export const germanDimension: Dimension = {
  key: 'deutsch',
  name: 'Deutsch',
  categories: [
    { key: 'a0', name: 'A0, Alpha' },
    { key: 'a1-a2', name: 'A1, A2' },
    { key: 'b1', name: 'B1' },
    { key: 'b2', name: 'ab B2' },
    { key: 'unbekannt', name: 'nicht bekannt' },
  ],
}
export function germanCategory(level: GermanLevel | null): string {
  if (level === null) return 'unbekannt'
  if (level === 'A0') return 'a0'
  if (level === 'A1' || level === 'A2') return 'a1-a2'
  return level === 'B1' ? 'b1' : 'b2'
}

export const depthDimension: Dimension = {
  key: 'tiefe',
  name: 'Tiefe der Arbeit',
  categories: [
    { key: 'verweisberatung', name: 'Verweisberatung' },
    { key: 'fallmanagement', name: 'Fallmanagement' },
  ],
}

export const reasonDimension: Dimension = {
  key: 'grund',
  name: 'Grund des Abschlusses',
  categories: listOf(closingReasonNames satisfies Readonly<Record<ClosingReason, string>>),
}

export const fieldDimension: Dimension = {
  key: 'feld',
  name: 'Feld',
  categories: referralField.options.map((key: ReferralField) => ({
    key,
    name: referralFields[key].name,
  })),
}

/** Yes or no, for answers of which one may give several. */
export const yesNo: readonly Category[] = [
  { key: 'ja', name: 'ja' },
  { key: 'nein', name: 'nein' },
]

export const outcomeDimension: Dimension = {
  key: 'ausgang',
  name: 'Ausgang',
  categories: [
    { key: 'angenommen', name: 'angenommen' },
    { key: 'warteliste', name: 'Warteliste' },
    { key: 'kein-platz', name: 'kein Platz' },
    { key: 'nicht-zustaendig', name: 'nicht zuständig' },
    { key: 'sonst-abgelehnt', name: 'sonst abgelehnt' },
    { key: 'ohne-antwort', name: 'ohne Antwort' },
  ],
}

export const answerDaysDimension: Dimension = {
  key: 'antwort',
  name: 'Tage bis zur Antwort',
  categories: [
    { key: '0-7', name: 'bis 7' },
    { key: '8-14', name: '8 bis 14' },
    { key: '15-30', name: '15 bis 30' },
    { key: '31+', name: 'über 30' },
    { key: 'offen', name: 'noch keine' },
  ],
}
export function answerDaysCategory(days: number | null): string {
  if (days === null) return 'offen'
  if (days <= 7) return '0-7'
  if (days <= 14) return '8-14'
  return days <= 30 ? '15-30' : '31+'
}

export const helperKindDimension: Dimension = {
  key: 'art',
  name: 'Art des Ehrenamts',
  categories: listOf(helperKindNames),
}
