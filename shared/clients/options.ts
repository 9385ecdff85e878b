import { z } from 'zod'
import { isDay, type PartialDate } from '../lib/dates.ts'

// Lists to choose from, with the names the field uses. Keys are stored and never change their meaning.

type Names<Key extends string> = Readonly<Record<Key, string>>

// ---- the person

export const gender = z.enum(['w', 'm', 'd', 'x'])
export type Gender = z.infer<typeof gender>
export const genderNames: Names<Gender> = {
  w: 'weiblich',
  m: 'männlich',
  d: 'divers',
  x: 'keine Angabe',
}

export const familyStatus = z.enum([
  'ledig',
  'verheiratet',
  'lebenspartnerschaft',
  'getrennt',
  'geschieden',
  'verwitwet',
  'unbekannt',
])
export type FamilyStatus = z.infer<typeof familyStatus>
export const familyStatusNames: Names<FamilyStatus> = {
  ledig: 'ledig',
  verheiratet: 'verheiratet',
  lebenspartnerschaft: 'in Lebenspartnerschaft',
  getrennt: 'getrennt lebend',
  geschieden: 'geschieden',
  verwitwet: 'verwitwet',
  unbekannt: 'nicht bekannt',
}

// ---- German

export const germanLevel = z.enum(['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'])
export type GermanLevel = z.infer<typeof germanLevel>
export const germanLevelNames: Names<GermanLevel> = {
  A0: 'A0/Alpha',
  A1: 'A1',
  A2: 'A2',
  B1: 'B1',
  B2: 'B2',
  C1: 'C1',
  C2: 'C2',
}

export function isAtLeast(level: GermanLevel, wanted: GermanLevel): boolean {
  return germanLevel.options.indexOf(level) >= germanLevel.options.indexOf(wanted)
}

export const germanProof = z.enum([
  'zertifikat',
  'einstufungstest',
  'teilnahme',
  'schulzeugnis',
  'einschaetzung',
  'selbsteinschaetzung',
  'ohne',
])
export type GermanProof = z.infer<typeof germanProof>
export const germanProofNames: Names<GermanProof> = {
  zertifikat: 'Zertifikat',
  einstufungstest: 'Einstufungstest',
  teilnahme: 'Teilnahmebescheinigung',
  schulzeugnis: 'Schulzeugnis',
  einschaetzung: 'Einschätzung im Gespräch',
  selbsteinschaetzung: 'eigene Angabe',
  ohne: 'kein Nachweis',
}

// ---- age groups of the statistics

/** The borders are those of the services: 14, 18, 27. */
export const ageGroup = z.enum(['0-13', '14-17', '18-26', '27-44', '45-64', '65+', 'unbekannt'])
export type AgeGroup = z.infer<typeof ageGroup>
export const ageGroupNames: Names<AgeGroup> = {
  '0-13': 'unter 14',
  '14-17': '14 bis 17',
  '18-26': '18 bis 26',
  '27-44': '27 bis 44',
  '45-64': '45 bis 64',
  '65+': '65 und älter',
  unbekannt: 'nicht bekannt',
}

const OLDEST_AGE = 120
const LAST_AGES: readonly (readonly [number, AgeGroup])[] = [
  [13, '0-13'],
  [17, '14-17'],
  [26, '18-26'],
  [44, '27-44'],
  [64, '45-64'],
  [OLDEST_AGE, '65+'],
]

/** Where day or month is unknown the middle is taken: half a year wrong at most, and nobody jumps back. */
function likelyBirthDay(birth: PartialDate): string | null {
  if (birth.precision === 'unknown') return null
  if (birth.precision === 'day') return isDay(birth.value) ? birth.value : null
  return birth.precision === 'month' ? `${birth.value}-15` : `${birth.value}-07-01`
}

export function ageOn(birth: PartialDate | null, onDay: string): number | null {
  const born = birth === null ? null : likelyBirthDay(birth)
  if (born === null || onDay < born) return null
  const years = Number(onDay.slice(0, 4)) - Number(born.slice(0, 4))
  return onDay.slice(5) < born.slice(5) ? years - 1 : years
}

const TWO_YEARS = 24
const monthOf = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7))

/** Of the smallest; null from two years on, and where not even the month of birth is known. */
export function monthsOn(birth: PartialDate, onDay: string): number | null {
  const born = birth.precision === 'year' ? null : likelyBirthDay(birth)
  if (born === null || onDay < born) return null
  const isBeforeItsDay = onDay.slice(8) < born.slice(8)
  const months = monthOf(onDay) - monthOf(born) - (isBeforeItsDay ? 1 : 0)
  return months < TWO_YEARS ? months : null
}

export function ageGroupOf(birth: PartialDate | null, onDay: string): AgeGroup {
  const age = ageOn(birth, onDay)
  if (age === null) return 'unbekannt'
  return LAST_AGES.find(([last]) => age <= last)?.[1] ?? 'unbekannt'
}

// ---- the work

export const contactKind = z.enum([
  'gespraech',
  'telefonat',
  'video',
  'hausbesuch',
  'begleitung',
  'nachricht',
  'e-mail',
  'brief',
  'fallbesprechung',
  'kontaktversuch',
])
export type ContactKind = z.infer<typeof contactKind>
export const contactKindNames: Names<ContactKind> = {
  gespraech: 'Gespräch',
  telefonat: 'Telefonat',
  video: 'Videogespräch',
  hausbesuch: 'Hausbesuch',
  begleitung: 'Begleitung',
  nachricht: 'Nachricht',
  'e-mail': 'E-Mail',
  brief: 'Brief',
  fallbesprechung: 'Fallbesprechung',
  kontaktversuch: 'Kontaktversuch',
}

/** Talk among colleagues and calls that nobody took do not break a client's silence. */
export function canReachClient(kind: ContactKind): boolean {
  return kind !== 'fallbesprechung' && kind !== 'kontaktversuch'
}

/** From the most to the least urgent. */
export const urgency = z.enum(['akut', 'dringend', 'normal', 'kann-warten'])
export type Urgency = z.infer<typeof urgency>
export const urgencyNames: Names<Urgency> = {
  akut: 'akut',
  dringend: 'dringend',
  normal: 'normal',
  'kann-warten': 'kann warten',
}

// ---- fields that one refers to

export const referralField = z.enum([
  'sprache',
  'recht',
  'existenz',
  'bildung',
  'gesundheit',
  'wohnen',
  'schutz',
  'alltag',
])
export type ReferralField = z.infer<typeof referralField>
export const referralFields: Readonly<
  Record<ReferralField, { name: string; examples: readonly string[] }>
> = {
  sprache: {
    name: 'Sprache',
    examples: [
      'Alphabetisierungskurs',
      'Erstorientierungskurs',
      'MiA',
      'Deutsch4U',
      'Integrationskurs',
      'Einstufungstest',
      'Berufssprachkurs',
      'DTZ',
      'Leben in Deutschland',
      'Einbürgerungstest',
    ],
  },
  recht: {
    name: 'Recht und Status',
    examples: [
      'Ausländerbehörde',
      'BAMF-Außenstelle',
      'Asylverfahrensberatung',
      'Rechtsberatung',
      'Härtefallkommission',
      'Einbürgerung',
    ],
  },
  existenz: {
    name: 'Existenz und Arbeit',
    examples: [
      'Sozialamt/AsylbLG',
      'Jobcenter',
      'Agentur für Arbeit',
      'Ausbildung',
      'Anerkennung (IQ, IHK, HWK)',
      'Existenzgründung',
      'Schuldnerberatung',
    ],
  },
  bildung: {
    name: 'Bildung und Kinder',
    examples: ['Schule', 'Kita', 'Jugendamt', 'Frühe Hilfen', 'Jugendmigrationsdienst (12–27)'],
  },
  gesundheit: {
    name: 'Gesundheit',
    examples: [
      'Krankenkasse/Behandlungsschein',
      'Arzt',
      'psychosoziales Zentrum',
      'Schwangerschaftsberatung',
      'Sucht',
      'Eingliederungshilfe',
    ],
  },
  wohnen: {
    name: 'Wohnen',
    examples: ['Unterkunft', 'Wohnungsamt/WBS', 'Wohnungsnotfallhilfe'],
  },
  schutz: {
    name: 'Frauen und Schutz',
    examples: [
      'Frauenberatung',
      'Frauenhaus',
      'Gewaltschutz',
      'Menschenhandel',
      'LSBTIQ*',
      'Antidiskriminierung',
      'Kinderschutz',
    ],
  },
  alltag: {
    name: 'Alltag und Teilhabe',
    examples: [
      'Migrationsberatung (27+)',
      'Integrationslotse',
      'Pate',
      'Laiendolmetscher',
      'Migrantenorganisation',
      'Sportverein',
      'Tafel',
      'Mobilität',
    ],
  },
}

// ---- languages

/** What clients and helpers here speak; other codes may be chosen. Intl would turn kmr into ku: keep codes as they are. */
export const commonLanguages: readonly string[] =
  // biome-ignore format: one line per region reads better than one per language
  [
    'ar', 'fa-AF', 'fa', 'ps', 'kmr', 'ckb', 'ti', 'so', 'uk', 'ru', 'tr', 'fr', 'en', 'de',
    'am', 'om', 'aa', 'byn', 'tig', 'sw', 'ff', 'ha', 'ln', 'mnk', 'wo', 'ak', 'ig', 'yo',
    'ur', 'pa', 'hi', 'bn', 'ta', 'ne', 'uz', 'tg', 'tk', 'az', 'hy', 'ka', 'bal', 'aii', 'zza',
    'sq', 'sr', 'bs', 'hr', 'mk', 'bg', 'ro', 'rom', 'pl', 'el', 'it', 'es', 'pt', 'vi', 'zh',
    'gsg',
  ]

/** Where the field says something else than Intl.DisplayNames, or that knows no name. */
export const languageNames: Readonly<Record<string, string>> = {
  fa: 'Farsi',
  kmr: 'Kurmanji',
  ckb: 'Sorani',
  aii: 'Assyrisch (Aramäisch)',
  mnk: 'Mandinka',
  gsg: 'Deutsche Gebärdensprache',
}
