import { languageName } from '../clients/language-name.ts'
import {
  commonLanguages,
  type Gender,
  type GermanLevel,
  genderNames,
  germanLevelNames,
} from '../clients/options.ts'
import { languageLevelNames } from '../clients/options-record.ts'
import { readPhone } from '../clients/phone.ts'
import type { PartialDate } from '../lib/dates.ts'
import { parseGermanDay, parsePartialDate } from '../lib/typed-days.ts'
import { blankMatchingProfile, interestNames } from '../matching/matching-profile.ts'
import {
  type CellRead,
  choiceReader,
  choicesReader,
  numberOf,
  partsOf,
  shortened,
} from '../offers/table-cells.ts'
import {
  type Helper,
  type HelperKind,
  helper,
  helperKindNames,
  helpTopicNames,
  mobilityNames,
} from './helper.ts'
import { type HelperField, helperHeads } from './helper-heads.ts'

// One row of a table becomes a helper, or says what is wrong with it.

export type HelperCells = { readonly [Field in HelperField]?: string }
export type RowPlaces = {
  today: string
  municipality: (name: string, postcode: string) => string | null
  organisation: (name: string) => string | null
}
export type HelperRead = { ok: true; helper: Helper } | { ok: false; problems: string[] }

const kindWords: Readonly<Record<string, HelperKind>> = {
  ...{ Lotse: 'lotse', Lotsin: 'lotse', Integrationslotse: 'lotse', Integrationslotsin: 'lotse' },
  ...{ Dolmetscher: 'dolmetscher', Dolmetscherin: 'dolmetscher' },
  ...{ Laiendolmetscher: 'dolmetscher', Laiendolmetscherin: 'dolmetscher' },
  ...{ Sprachmittler: 'dolmetscher', Sprachmittlerin: 'dolmetscher' },
  ...{ Pate: 'pate', Patin: 'pate', Patenschaft: 'pate', Mentor: 'pate', Mentorin: 'pate' },
}
const languages = Object.fromEntries(commonLanguages.map(code => [code, languageName(code)]))
const levels = { Muttersprache: 'erstsprache', fließend: 'fliessend' } as const

const readers = {
  kinds: choicesReader(choiceReader(helperKindNames, kindWords)),
  gender: choiceReader<Gender>(genderNames, { Frau: 'w', Herr: 'm', f: 'w', '-': 'x' }),
  german: choiceReader<GermanLevel>(germanLevelNames, {
    ...{ Alpha: 'A0', Muttersprache: 'C2', Erstsprache: 'C2' },
  }),
  topics: choicesReader(choiceReader(helpTopicNames, { Ämter: 'behoerde', Ärzte: 'gesundheit' })),
  interests: choicesReader(choiceReader(interestNames)),
  mobility: choicesReader(choiceReader(mobilityNames, { ÖPNV: 'bus-bahn', Fahrrad: 'rad' })),
  language: choiceReader(languages),
  level: choiceReader(languageLevelNames, levels),
}

export function readHelperRow(cells: HelperCells, places: RowPlaces): HelperRead {
  const problems: string[] = []
  const cell = (field: HelperField) => (cells[field] ?? '').trim().replace(/^'(?=[=+\-@])/, '')
  const take = <T>(field: HelperField, read: (text: string) => CellRead<T>, empty: T): T => {
    const text = cell(field)
    if (text === '') return empty
    const found = text.startsWith('=') ? formula : read(text)
    if (found.ok) return found.value
    problems.push(`${helperHeads[field]}: ${found.problem}`)
    return empty
  }
  const line = (field: HelperField) => take(field, text => ({ ok: true, value: text }), '')
  const postcode = line('postcode').replace(/^(?=\d{4}$)/, '0')
  const names = namesOf(line('familyName'), line('givenNames'))
  const candidate: Helper = {
    ...names,
    ownScript: line('ownScript'),
    gender: take('gender', readers.gender, 'x'),
    birthDate: take('birthDate', text => birthOf(text, places.today), unknown),
    ...{ street: line('street'), postcode },
    municipality: take('town', text => placeOf(text, places.municipality(text, postcode)), null),
    phone: take('phone', phoneOf, ''),
    email: line('email'),
    kinds: take('kinds', readers.kinds, []),
    organisationId: take('organisation', text => bodyOf(text, places.organisation(text)), null),
    languages: take('languages', spokenOf, []),
    germanLevel: take<GermanLevel | null>('germanLevel', readers.german, null),
    topics: take('topics', readers.topics, []),
    ...{ refusedTopics: [], wishedGender: null, withMinors: false },
    radiusKm: take('radiusKm', text => numberOf(text.replace(/\s*km$/i, '')), null),
    mobility: take('mobility', readers.mobility, []),
    ...{ slots: [], slotsOn: null, capacity: { lotse: 1, dolmetscher: 1, pate: 1 } },
    ...{ hoursPerWeek: null, coordinating: false, limits: '' },
    ...{ wishes: line('wishes'), experience: line('experience') },
    matching: {
      ...blankMatchingProfile,
      interests: take('interests', readers.interests, []),
      agreedOn: take('agreedOn', text => pastDayOf(text, places.today), null),
    },
  }
  return checked(candidate, problems)
}

const formula = {
  ok: false,
  problem: 'Hier steht eine Formel. Bitte tragen Sie den Wert selbst ein.',
} as const
const unknown: PartialDate = { precision: 'unknown', value: null }

/** "Kidane, Abrehet" or "Abrehet Kidane" where one column holds both. */
function namesOf(family: string, given: string): Pick<Helper, 'familyName' | 'givenNames'> {
  if (given !== '') return { familyName: family, givenNames: given }
  const [before, after] = family.split(',').map(part => part.trim())
  if (before && after) return { familyName: before, givenNames: after }
  const words = family.split(/\s+/)
  return { familyName: words.at(-1) ?? '', givenNames: words.slice(0, -1).join(' ') }
}

function birthOf(text: string, today: string): CellRead<PartialDate> {
  const found = parsePartialDate(text, { today })
  const ahead = found.ok && (found.date.value ?? '') > today
  return found.ok && !ahead
    ? { ok: true, value: found.date }
    : { ok: false, problem: `„${shortened(text)}“ ist kein Geburtsdatum.` }
}

/** Nobody can have agreed tomorrow, and "ja" is no day. */
function pastDayOf(text: string, today: string): CellRead<string | null> {
  const found = parseGermanDay(text, { today })
  return found.ok && found.day <= today
    ? { ok: true, value: found.day }
    : { ok: false, problem: `„${shortened(text)}“ ist kein vergangener Tag.` }
}

function placeOf(text: string, ags: string | null): CellRead<string | null> {
  if (ags !== null) return { ok: true, value: ags }
  const problem = `Die Gemeinde „${shortened(text)}“ ist nicht bekannt. Außerhalb von Hessen bleibt die Zelle leer.`
  return { ok: false, problem }
}

function bodyOf(text: string, id: string | null): CellRead<string | null> {
  if (id !== null) return { ok: true, value: id }
  return { ok: false, problem: `„${shortened(text)}“ steht nicht im Verzeichnis der Angebote.` }
}

function phoneOf(text: string): CellRead<string> {
  const number = readPhone(text)
  return number === null
    ? { ok: false, problem: `„${shortened(text)}“ ist keine Telefonnummer.` }
    : { ok: true, value: number }
}

/** "Tigrinya (Erstsprache), Amharisch"; how well is asked in the first talk where it is not said. */
function spokenOf(text: string): CellRead<Helper['languages']> {
  const spoken: Helper['languages'] = []
  for (const part of partsOf(text)) {
    const [, name = part, told = ''] = /^([^(]+)\(([^)]*)\)$/.exec(part) ?? []
    const code = readers.language(name.trim())
    if (!code.ok)
      return { ok: false, problem: `Die Sprache „${shortened(name)}“ ist nicht bekannt.` }
    const level =
      told.trim() === '' ? { ok: true as const, value: 'gut' as const } : readers.level(told)
    if (!level.ok) return level
    if (!spoken.some(one => one.code === code.value))
      spoken.push({ code: code.value, level: level.value })
  }
  return { ok: true, value: spoken }
}

const named: Readonly<Record<string, HelperField>> = { municipality: 'town' }

/** The same checks as in the form: a table is no way around them. */
function checked(candidate: Helper, problems: string[]): HelperRead {
  const found = helper.safeParse(candidate)
  for (const { path, message } of found.error?.issues ?? []) {
    const first = String(path[0] ?? '')
    const head = helperHeads[(named[first] ?? first) as HelperField] ?? helperHeads.familyName
    if (!problems.some(text => text.startsWith(`${head}: `))) problems.push(`${head}: ${message}`)
  }
  if (!found.success || problems.length > 0) return { ok: false, problems }
  return { ok: true, helper: found.data }
}
