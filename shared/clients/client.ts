import { z } from 'zod'
import { day, partialDate } from '../lib/dates.ts'
import { lineText } from '../lib/text-fields.ts'
import { courseState } from './deadline-rules.ts'
import { familyStatus, gender, germanLevel, germanProof } from './options.ts'
import {
  channel,
  languageLevel,
  occupationState,
  recognitionState,
  schoolDegree,
  sentBy,
} from './options-record.ts'
import { residenceEntry } from './residence-history.ts'

// A client's record in the sections of the Erstaufnahme. Each is saved on its own later.

/**
 * How deep the work goes; a Kurzkontakt is no record at all. Somebody of the household has a record
 * for the family's sake, with papers and deadlines, but is no case until there is work for her.
 */
export const depth = z.enum(['haushalt', 'verweisberatung', 'fallmanagement'])
export type Depth = z.infer<typeof depth>
export function deeperOf(a: Depth, b: Depth): Depth {
  return depth.options.indexOf(a) >= depth.options.indexOf(b) ? a : b
}
/** What an intake may begin with. */
export const caseDepth = depth.exclude(['haushalt'])
export type CaseDepth = z.infer<typeof caseDepth>
export const depthNames: Readonly<Record<Depth, string>> = {
  haushalt: 'im Haushalt mitgeführt',
  verweisberatung: 'Verweisberatung',
  fallmanagement: 'Fallmanagement',
}

export const ags = z.string().regex(/^06\d{6}$/, 'Bitte wählen Sie eine Gemeinde in Hessen.')
export const citizenshipKey = z.string().regex(/^\d{3}$/, 'Bitte wählen Sie einen Staat.')
export const languageCode = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)

const MOST_SPELLINGS = 10
const MOST_CITIZENSHIPS = 5
const MOST_LANGUAGES = 10
export const MOST_RESIDENCE_ENTRIES = 60

const distinct = <T>(list: readonly T[]) => new Set(list).size === list.length

const personFields = z.strictObject({
  familyName: lineText(),
  givenNames: lineText(),
  birthName: lineText(),
  /** The name as the person writes it, in any script. */
  ownScript: lineText(),
  otherSpellings: z
    .array(lineText())
    .max(MOST_SPELLINGS, `Bitte höchstens ${MOST_SPELLINGS} Schreibweisen.`)
    .transform(list => [...new Set(list.filter(Boolean))]),
  birthDate: partialDate,
  placeOfBirth: lineText(),
  gender,
  citizenships: z
    .array(citizenshipKey)
    .max(MOST_CITIZENSHIPS, `Bitte höchstens ${MOST_CITIZENSHIPS} Staaten.`)
    .refine(distinct, 'Ein Staat steht doppelt da.'),
  countryOfOrigin: citizenshipKey.nullable(),
  familyStatus: familyStatus.nullable(),
})
/** One name at least: some people have only one. */
export const personSection = personFields.refine(
  ({ familyName, givenNames }) => familyName !== '' || givenNames !== '',
  { message: 'Bitte geben Sie den Namen an.', path: ['familyName'] },
)
export type PersonSection = z.infer<typeof personSection>

/** E.164, as `readPhone` makes it. */
export const phoneNumber = z.string().regex(/^(\+[1-9]\d{4,14})?$/)

export const reachSection = z.strictObject({
  municipality: ags.nullable(),
  /** Name of the Unterkunft, where it is one. */
  accommodation: lineText(),
  street: lineText(),
  postcode: z.string().regex(/^(\d{5})?$/, 'Eine Postleitzahl hat fünf Ziffern.'),
  phone: phoneNumber,
  email: z.union([
    z.literal(''),
    z.email('Bitte prüfen Sie die E-Mail-Adresse, zum Beispiel name@beispiel.de.').max(254),
  ]),
  channel: channel.nullable(),
})
export type ReachSection = z.infer<typeof reachSection>

export const spokenLanguage = z.strictObject({ code: languageCode, level: languageLevel })
export type SpokenLanguage = z.infer<typeof spokenLanguage>

export const languagesSection = z.strictObject({
  languages: z
    .array(spokenLanguage)
    .max(MOST_LANGUAGES, `Bitte höchstens ${MOST_LANGUAGES} Sprachen.`)
    .refine(list => distinct(list.map(({ code }) => code)), 'Eine Sprache steht doppelt da.'),
  /** Whether talks need somebody who interprets; null: nobody asked yet. */
  interpreter: z.enum(['nein', 'manchmal', 'ja']).nullable(),
  germanLevel: germanLevel.nullable(),
  germanProof: germanProof.nullable(),
  germanProofOn: day.nullable(),
})
export type LanguagesSection = z.infer<typeof languagesSection>

export const residenceSection = z.strictObject({
  entries: z.array(residenceEntry).max(MOST_RESIDENCE_ENTRIES),
  course: courseState,
})
export type ResidenceSection = z.infer<typeof residenceSection>

export const backgroundSection = z.strictObject({
  arrivedOn: partialDate,
  /** Since when in this county or city. */
  hereSince: partialDate,
  sentBy: sentBy.nullable(),
  sentByNote: lineText(),
  schoolYears: z.int().min(0).max(20, 'Höchstens 20 Jahre.').nullable(),
  schoolDegree: schoolDegree.nullable(),
  occupation: lineText(),
  occupationState: occupationState.nullable(),
  recognition: recognitionState.nullable(),
})
export type BackgroundSection = z.infer<typeof backgroundSection>

export const clientSections = {
  person: personSection,
  reach: reachSection,
  languages: languagesSection,
  residence: residenceSection,
  background: backgroundSection,
} as const
export type SectionName = keyof typeof clientSections
export type ClientSections = {
  [Name in SectionName]: z.infer<(typeof clientSections)[Name]>
}

const unknownDate = { precision: 'unknown', value: null } as const

/** What stands in a section before anybody asked. */
export const blankSections: ClientSections = {
  person: {
    familyName: '',
    givenNames: '',
    birthName: '',
    ownScript: '',
    otherSpellings: [],
    birthDate: unknownDate,
    placeOfBirth: '',
    gender: 'x',
    citizenships: [],
    countryOfOrigin: null,
    familyStatus: null,
  },
  reach: {
    municipality: null,
    accommodation: '',
    street: '',
    postcode: '',
    phone: '',
    email: '',
    channel: null,
  },
  languages: {
    languages: [],
    interpreter: null,
    germanLevel: null,
    germanProof: null,
    germanProofOn: null,
  },
  residence: { entries: [], course: 'offen' },
  background: {
    arrivedOn: unknownDate,
    hereSince: unknownDate,
    sentBy: null,
    sentByNote: '',
    schoolYears: null,
    schoolDegree: null,
    occupation: '',
    occupationState: null,
    recognition: null,
  },
}

/** "Tahmasbi, Soraya"; with one name only that one. */
export function listName(name: Pick<PersonSection, 'familyName' | 'givenNames'>): string {
  return [name.familyName, name.givenNames].filter(Boolean).join(', ')
}

/** "Soraya Tahmasbi" */
export function fullName(name: Pick<PersonSection, 'familyName' | 'givenNames'>): string {
  return [name.givenNames, name.familyName].filter(Boolean).join(' ')
}
