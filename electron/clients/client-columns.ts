import type {
  BackgroundSection,
  ClientSections,
  LanguagesSection,
  PersonSection,
  ReachSection,
  ResidenceSection,
  SpokenLanguage,
} from '../../shared/clients/client.ts'
import type { ResidenceEntry } from '../../shared/clients/residence-history.ts'
import type { PartialDate } from '../../shared/lib/dates.ts'
import type { ClientRow } from './client-table.ts'
import { nameSort } from './name-sort.ts'

// Sections ↔ columns of `clients`. What a section has several of lies in tables of its own.

/** What stands beside the row of a client. */
export type ClientParts = {
  spellings: string[]
  citizenships: string[]
  languages: SpokenLanguage[]
  entries: ResidenceEntry[]
}

export function personColumns(person: PersonSection) {
  return {
    family_name: person.familyName,
    given_names: person.givenNames,
    birth_name: person.birthName,
    own_script: person.ownScript,
    name_sort: nameSort(person),
    birth_value: person.birthDate.value,
    birth_precision: person.birthDate.precision,
    place_of_birth: person.placeOfBirth,
    gender: person.gender,
    country_of_origin: person.countryOfOrigin,
    family_status: person.familyStatus,
  }
}

/** What all who live together have in common. */
export function addressColumns(reach: ReachSection) {
  const { municipality, accommodation, street, postcode } = reach
  return { municipality, accommodation, street, postcode }
}

export function reachColumns(reach: ReachSection) {
  const { phone, email, channel } = reach
  return { ...addressColumns(reach), phone, email, channel }
}

export function languagesColumns(languages: LanguagesSection) {
  return {
    interpreter: languages.interpreter,
    german_level: languages.germanLevel,
    german_proof: languages.germanProof,
    german_proof_on: languages.germanProofOn,
  }
}

export function residenceColumns({ course }: ResidenceSection) {
  return { course }
}

export function backgroundColumns(background: BackgroundSection) {
  return {
    arrived_value: background.arrivedOn.value,
    arrived_precision: background.arrivedOn.precision,
    here_value: background.hereSince.value,
    here_precision: background.hereSince.precision,
    sent_by: background.sentBy,
    sent_by_note: background.sentByNote,
    school_years: background.schoolYears,
    school_degree: background.schoolDegree,
    occupation: background.occupation,
    occupation_state: background.occupationState,
    recognition: background.recognition,
  }
}

export function sectionColumns(sections: ClientSections) {
  return {
    ...personColumns(sections.person),
    ...reachColumns(sections.reach),
    ...languagesColumns(sections.languages),
    ...residenceColumns(sections.residence),
    ...backgroundColumns(sections.background),
  }
}

export function dateOf(precision: PartialDate['precision'], value: string | null): PartialDate {
  return precision === 'unknown' || value === null
    ? { precision: 'unknown', value: null }
    : { precision, value }
}

export function sectionsOf(row: ClientRow, parts: ClientParts): ClientSections {
  return {
    person: personOf(row, parts),
    reach: reachOf(row),
    languages: languagesOf(row, parts),
    residence: { entries: parts.entries, course: row.course },
    background: backgroundOf(row),
  }
}

function personOf(row: ClientRow, { spellings, citizenships }: ClientParts): PersonSection {
  return {
    familyName: row.family_name,
    givenNames: row.given_names,
    birthName: row.birth_name,
    ownScript: row.own_script,
    otherSpellings: spellings,
    birthDate: dateOf(row.birth_precision, row.birth_value),
    placeOfBirth: row.place_of_birth,
    gender: row.gender,
    citizenships,
    countryOfOrigin: row.country_of_origin,
    familyStatus: row.family_status,
  }
}

function reachOf(row: ClientRow): ReachSection {
  const { municipality, accommodation, street, postcode, phone, email, channel } = row
  return { municipality, accommodation, street, postcode, phone, email, channel }
}

function languagesOf(row: ClientRow, { languages }: ClientParts): LanguagesSection {
  return {
    languages,
    interpreter: row.interpreter,
    germanLevel: row.german_level,
    germanProof: row.german_proof,
    germanProofOn: row.german_proof_on,
  }
}

function backgroundOf(row: ClientRow): BackgroundSection {
  return {
    arrivedOn: dateOf(row.arrived_precision, row.arrived_value),
    hereSince: dateOf(row.here_precision, row.here_value),
    sentBy: row.sent_by,
    sentByNote: row.sent_by_note,
    schoolYears: row.school_years,
    schoolDegree: row.school_degree,
    occupation: row.occupation,
    occupationState: row.occupation_state,
    recognition: row.recognition,
  }
}
