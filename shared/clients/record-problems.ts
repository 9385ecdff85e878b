import { z } from 'zod'
import type { PartialDate } from '../lib/dates.ts'
import type { ConsentGiven } from '../privacy/consent.ts'
import { blankSections, type ClientSections, type SectionName } from './client.ts'
import { languageName } from './language-name.ts'
import type { Admission, NewMember } from './record-contract.ts'
import { type HistoryProblemCode, historyProblems } from './residence-problems.ts'

// What a schema can't see: days against today and against each other. Paths are those of the forms.

export const recordProblemCode = z.enum([
  'birth-in-future',
  'birth-too-early',
  'birth-after-arrival',
  'birth-after-status',
  'arrival-in-future',
  'arrival-too-early',
  'arrival-before-birth',
  'here-in-future',
  'here-before-birth',
  'proof-in-future',
  'proof-before-birth',
  'no-such-language',
  'consent-in-future',
  'consent-before-birth',
  'withdrawn-in-future',
  'withdrawn-before-given',
  'no-such-state',
  'no-such-place',
  'named-twice',
])
export type RecordProblemCode = z.infer<typeof recordProblemCode>

export type RecordProblem = {
  /** "person.birthDate", "residence.entries.0.validTo" */
  path: string
  code: RecordProblemCode | HistoryProblemCode
  /** What the machine would put into the field. */
  suggestion?: string
}

const EARLIEST_YEAR = 1900

/** All problems that keep a record from being saved; notes on the history are another matter. */
export function recordProblems(sections: ClientSections, today: string): RecordProblem[] {
  return [
    ...birthProblems(sections, today),
    ...arrivalProblems(sections, today),
    ...languageProblems(sections, today),
    ...residenceProblems(sections, today),
  ]
}

/** Those of one section, for saving it alone. */
export function sectionProblems(
  section: SectionName,
  sections: ClientSections,
  today: string,
): RecordProblem[] {
  return recordProblems(sections, today).filter(({ path }) => path.startsWith(`${section}.`))
}

// ---- half-known days

type Span = { first: string; last: string }

/** Nobody is told of an error that may be none: of a half-known date both ends are looked at. */
function spanOf(date: PartialDate): Span | null {
  if (date.precision === 'unknown') return null
  if (date.precision === 'day') return { first: date.value, last: date.value }
  const [start, end] = date.precision === 'month' ? ['-01', '-31'] : ['-01-01', '-12-31']
  return { first: `${date.value}${start}`, last: `${date.value}${end}` }
}

const isAfter = (a: Span | null, b: Span | null) => a !== null && b !== null && a.first > b.last
const isFuture = (date: Span | null, today: string) => date !== null && date.first > today
const isAncient = (date: Span | null) =>
  date !== null && Number(date.last.slice(0, 4)) < EARLIEST_YEAR
const dayOf = (day: string | null): Span | null => (day === null ? null : { first: day, last: day })

const found = (holds: boolean, path: string, code: RecordProblem['code']): RecordProblem[] =>
  holds ? [{ path, code }] : []

// ---- sections

function birthProblems(sections: ClientSections, today: string): RecordProblem[] {
  const path = 'person.birthDate'
  const birth = spanOf(sections.person.birthDate)
  const arrived = spanOf(sections.background.arrivedOn)
  const beforeBirth = historyErrors(sections, today).some(
    ({ code }) => code === 'start-before-birth',
  )
  return [
    ...found(isFuture(birth, today), path, 'birth-in-future'),
    ...found(isAncient(birth), path, 'birth-too-early'),
    ...found(isAfter(birth, arrived), path, 'birth-after-arrival'),
    ...found(beforeBirth, path, 'birth-after-status'),
  ]
}

function arrivalProblems({ person, background }: ClientSections, today: string): RecordProblem[] {
  const birth = spanOf(person.birthDate)
  const arrived = spanOf(background.arrivedOn)
  const here = spanOf(background.hereSince)
  return [
    ...found(isFuture(arrived, today), 'background.arrivedOn', 'arrival-in-future'),
    ...found(isAncient(arrived), 'background.arrivedOn', 'arrival-too-early'),
    ...found(isAfter(birth, arrived), 'background.arrivedOn', 'arrival-before-birth'),
    ...found(isFuture(here, today), 'background.hereSince', 'here-in-future'),
    ...found(isAfter(birth, here), 'background.hereSince', 'here-before-birth'),
  ]
}

function languageProblems({ person, languages }: ClientSections, today: string): RecordProblem[] {
  const proof = dayOf(languages.germanProofOn)
  const path = 'languages.germanProofOn'
  return [
    ...languages.languages.flatMap(({ code }, index) =>
      found(!isLanguage(code), `languages.languages.${index}.code`, 'no-such-language'),
    ),
    ...found(isFuture(proof, today), path, 'proof-in-future'),
    ...found(isAfter(spanOf(person.birthDate), proof), path, 'proof-before-birth'),
  ]
}

function residenceProblems(sections: ClientSections, today: string): RecordProblem[] {
  return historyErrors(sections, today).map(({ path, code, suggestion }) => ({
    path: `residence.entries.${path.join('.')}`,
    code,
    ...(suggestion === undefined ? {} : { suggestion }),
  }))
}

function historyErrors({ person, residence, background }: ClientSections, today: string) {
  return historyProblems(residence.entries, {
    today,
    birthDay: person.birthDate,
    arrivedOn: background.arrivedOn,
  }).filter(({ severity }) => severity === 'error')
}

/** One that has a German name. */
export function isLanguage(code: string): boolean {
  try {
    return languageName(code) !== code
  } catch {
    return false
  }
}

// ---- consent

export function consentProblems(
  { givenOn, language }: Pick<ConsentGiven, 'givenOn' | 'language'>,
  birthDate: PartialDate,
  today: string,
): RecordProblem[] {
  const given = dayOf(givenOn)
  return [
    ...found(isFuture(given, today), 'consent.givenOn', 'consent-in-future'),
    ...found(isAfter(spanOf(birthDate), given), 'consent.givenOn', 'consent-before-birth'),
    ...found(!isLanguage(language), 'consent.language', 'no-such-language'),
  ]
}

export function withdrawalProblems(
  { givenOn, withdrawnOn }: { givenOn: string; withdrawnOn: string },
  today: string,
): RecordProblem[] {
  return [
    ...found(withdrawnOn > today, 'withdrawnOn', 'withdrawn-in-future'),
    ...found(withdrawnOn < givenOn, 'withdrawnOn', 'withdrawn-before-given'),
  ]
}

// ---- the whole intake

/** A member lives where the person of the intake lives, who has the address. */
export function sectionsOfMember(member: NewMember): ClientSections {
  const { person, languages, residence, background } = member
  return { reach: blankSections.reach, person, languages, residence, background }
}

export function memberProblems(member: NewMember, today: string): RecordProblem[] {
  const { consent, person } = member
  return [
    ...recordProblems(sectionsOfMember(member), today),
    ...(consent === null ? [] : consentProblems(consent, person.birthDate, today)),
  ]
}

export function admissionProblems(admission: Admission, today: string): RecordProblem[] {
  const { consent, person, members, relatives } = admission
  const ids = relatives.map(({ id }) => id)
  return [
    ...recordProblems(admission, today),
    ...consentProblems(consent, person.birthDate, today),
    ...members.flatMap((member, index) =>
      memberProblems(member, today).map(problem => ({
        ...problem,
        path: `members.${index}.${problem.path}`,
      })),
    ),
    ...ids.flatMap((id, index) =>
      found(ids.indexOf(id) !== index, `relatives.${index}.id`, 'named-twice'),
    ),
  ]
}

// ---- against the lists of places and states

export type KnownKeys = {
  places: Pick<ReadonlySet<string>, 'has'>
  states: Pick<ReadonlySet<string>, 'has'>
}

/** `before` is what stands in the record: an old key that nobody touched stays. */
export function keyProblems(
  sections: Pick<ClientSections, 'person' | 'reach'>,
  keys: KnownKeys,
  before: Pick<ClientSections, 'person' | 'reach'> = blankSections,
): RecordProblem[] {
  const { citizenships, countryOfOrigin } = sections.person
  const { municipality } = sections.reach
  const oldStates = [...before.person.citizenships, before.person.countryOfOrigin]
  const isState = (key: string) => keys.states.has(key) || oldStates.includes(key)
  const isPlace = (key: string) => keys.places.has(key) || key === before.reach.municipality
  return [
    ...citizenships.flatMap((key, index) =>
      found(!isState(key), `person.citizenships.${index}`, 'no-such-state'),
    ),
    ...found(
      countryOfOrigin !== null && !isState(countryOfOrigin),
      'person.countryOfOrigin',
      'no-such-state',
    ),
    ...found(
      municipality !== null && !isPlace(municipality),
      'reach.municipality',
      'no-such-place',
    ),
  ]
}
