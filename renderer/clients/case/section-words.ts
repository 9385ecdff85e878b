import type { ClientSections, SectionName } from '../../../shared/clients/client.ts'
import { courseStateNames } from '../../../shared/clients/deadline-rules.ts'
import {
  familyStatusNames,
  genderNames,
  germanLevelNames,
  germanProofNames,
} from '../../../shared/clients/options.ts'
import {
  channelNames,
  languageLevelNames,
  occupationStateNames,
  recognitionStateNames,
  schoolDegreeNames,
  sentByNames,
} from '../../../shared/clients/options-record.ts'
import { formatPhone } from '../../../shared/clients/phone.ts'
import {
  employmentNoteNames,
  type ResidenceEntry,
} from '../../../shared/clients/residence-history.ts'
import { statusFacts } from '../../../shared/clients/residence-status.ts'
import { formatDay, formatPartialDate, type PartialDate } from '../../../shared/lib/dates.ts'
import { countOf } from '../../../shared/lib/german-numbers.ts'
import { languageName } from '../language-name.ts'
import type { CaseNames } from './case-names.ts'

export const sectionTitles: Readonly<Record<SectionName, string>> = {
  person: 'Person',
  reach: 'Erreichbarkeit',
  languages: 'Sprachen',
  residence: 'Aufenthalt',
  background: 'Bildung, Arbeit, Ankunft',
}

/** Lists are united when two records become one; of everything else one value stays. */
export const listFields: readonly string[] = [
  'person.otherSpellings',
  'person.citizenships',
  'languages.languages',
  'residence.entries',
]

/** A field in words; '' is "nothing there". A list stands line by line. */
export type FieldWords = { field: string; label: string; text: string }

type Word<V> = (value: V, names: CaseNames) => string
type Words<Name extends SectionName> = {
  [F in keyof ClientSections[Name]]: readonly [label: string, text: Word<ClientSections[Name][F]>]
}

const same: Word<string> = text => text
const day: Word<string | null> = value => (value && formatDay(value)) || ''
const date: Word<PartialDate> = value =>
  value.precision === 'unknown' ? '' : formatPartialDate(value)
const from =
  <K extends string>(names: Readonly<Record<K, string>>): Word<K | null> =>
  key =>
    key === null ? '' : names[key]

const interpreterNames = { nein: 'nicht nötig', manchmal: 'manchmal nötig', ja: 'nötig' } as const

/** "Chancen-Aufenthalt § 104c, 15.07.2025 bis 14.01.2027, ABH Wetterau" */
export function entryWords(entry: ResidenceEntry): string {
  const { validFrom, validTo, restriction, employment } = entry
  const span = validTo
    ? `${formatDay(validFrom)} bis ${formatDay(validTo)}`
    : `seit ${formatDay(validFrom)}`
  return [
    statusFacts[entry.status].shortName,
    span,
    entry.issuingOffice,
    employment && `Arbeit ${employmentNoteNames[employment]}`,
    restriction && restrictionWords(restriction),
  ]
    .filter(Boolean)
    .join(', ')
}

export function restrictionWords({ where, until }: NonNullable<ResidenceEntry['restriction']>) {
  const place = where ? `Wohnsitzauflage ${where}` : 'Wohnsitzauflage'
  return until ? `${place} bis ${formatDay(until)}` : place
}

// The order here is the order on the screen.
const words: { [Name in SectionName]: Words<Name> } = {
  person: {
    familyName: ['Familienname', same],
    givenNames: ['Vornamen', same],
    birthName: ['Geburtsname', same],
    ownScript: ['Name in eigener Schrift', same],
    otherSpellings: ['Andere Schreibweisen', list => list.join('\n')],
    birthDate: ['Geburtsdatum', date],
    placeOfBirth: ['Geburtsort', same],
    gender: ['Geschlecht', from(genderNames)],
    citizenships: ['Staatsangehörigkeit', (keys, { state }) => keys.map(state).join('\n')],
    countryOfOrigin: ['Herkunftsland', (key, { state }) => (key === null ? '' : state(key))],
    familyStatus: ['Familienstand', from(familyStatusNames)],
  },
  reach: {
    municipality: ['Gemeinde', (ags, { place }) => (ags === null ? '' : place(ags))],
    accommodation: ['Unterkunft', same],
    street: ['Straße', same],
    postcode: ['Postleitzahl', same],
    phone: ['Telefon', number => number && formatPhone(number)],
    email: ['E-Mail', same],
    channel: ['Am besten erreichbar', from(channelNames)],
  },
  languages: {
    languages: [
      'Sprachen',
      list =>
        list
          .map(({ code, level }) => `${languageName(code)}, ${languageLevelNames[level]}`)
          .join('\n'),
    ],
    interpreter: ['Sprachmittlung', from(interpreterNames)],
    germanLevel: ['Deutsch', from(germanLevelNames)],
    germanProof: ['Nachweis', from(germanProofNames)],
    germanProofOn: ['Nachweis vom', day],
  },
  residence: {
    entries: ['Verlauf des Aufenthalts', list => list.map(entryWords).join('\n')],
    course: ['Integrationskurs', from(courseStateNames)],
  },
  background: {
    arrivedOn: ['In Deutschland seit', date],
    hereSince: ['Hier seit', date],
    sentBy: ['Gekommen durch', from(sentByNames)],
    sentByNote: ['Genauer', same],
    schoolYears: ['Schuljahre', years => (years === null ? '' : countOf(years, 'Jahr', 'Jahre'))],
    schoolDegree: ['Abschluss', from(schoolDegreeNames)],
    occupation: ['Beruf', same],
    occupationState: ['Zurzeit', from(occupationStateNames)],
    recognition: ['Anerkennung', from(recognitionStateNames)],
  },
}

/** The sections share nothing but this shape once a value has met its own words. */
type AnyWords = Readonly<
  Record<string, readonly [label: string, text: (value: unknown, names: CaseNames) => string]>
>

export function sectionWords<Name extends SectionName>(
  section: Name,
  values: ClientSections[Name],
  names: CaseNames,
): FieldWords[] {
  const known = values as Readonly<Record<string, unknown>>
  return Object.entries(words[section] as unknown as AnyWords).map(([field, [label, text]]) => ({
    field,
    label,
    text: text(known[field], names),
  }))
}
