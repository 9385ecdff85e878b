import { type ClientSections, fullName } from '../clients/client.ts'
import { languageName } from '../clients/language-name.ts'
import { ageOn, germanLevelNames, germanProofNames, monthsOn } from '../clients/options.ts'
import {
  languageLevelNames,
  recognitionStateNames,
  schoolDegreeNames,
} from '../clients/options-record.ts'
import { formatPhone } from '../clients/phone.ts'
import { currentEntry } from '../clients/residence-history.ts'
import { statusFacts } from '../clients/residence-status.ts'
import { formatDay, formatPartialDate, type PartialDate } from '../lib/dates.ts'
import { type DataGroup, dataGroup } from './release.ts'

// The only way from a file into a letter: what was released, group by group, and nothing beside it.

export type LetterFact = { label: string; value: string }

/** Whom a letter speaks of, with the names of what the file keeps as keys. */
export type LetterPerson = {
  sections: ClientSections
  /** Name of the municipality. */
  place: string
  /** Names of the states. */
  citizenships: readonly string[]
  /** Of the same household and not of age. */
  children: readonly PartialDate[]
  /** What the need is called. */
  matter: string
  today: string
}

type FactsOf = (person: LetterPerson) => LetterFact[]

const joined = (parts: readonly (string | null)[], by = ', ') => parts.filter(Boolean).join(by)

const factsOf: Readonly<Record<DataGroup, FactsOf>> = {
  name: ({ sections: { person } }) => [
    { label: 'Name', value: fullName(person) },
    {
      label: 'Geburtsdatum',
      value: person.birthDate.precision === 'unknown' ? '' : formatPartialDate(person.birthDate),
    },
  ],
  kontakt: ({ sections: { reach } }) => [
    { label: 'Telefon', value: reach.phone === '' ? '' : formatPhone(reach.phone) },
    { label: 'E-Mail', value: reach.email },
  ],
  // The name of an Unterkunft only where the letter box has no other address.
  anschrift: ({ sections: { reach }, place }) => [
    {
      label: 'Adresse',
      value: joined([reach.street || reach.accommodation, joined([reach.postcode, place], ' ')]),
    },
  ],
  sprachen: ({ sections: { languages } }) => [
    { label: 'Sprachen', value: spoken(languages.languages) },
    { label: 'Deutsch', value: german(languages) },
  ],
  kinder: ({ children, today }) => [{ label: 'Kinder', value: childrenInWords(children, today) }],
  zugang: () => [{ label: 'Zugang', value: 'Voraussetzung erfüllt, geprüft' }],
  aufenthalt: ({ sections: { residence }, today }) => [
    { label: 'Aufenthalt', value: status(residence, today) },
  ],
  herkunft: ({ citizenships }) => [{ label: 'Staatsangehörigkeit', value: joined(citizenships) }],
  // Whether somebody may work says the status, and so does not stand here.
  bildung: ({ sections: { background } }) => [
    { label: 'Schule', value: school(background) },
    { label: 'Beruf', value: background.occupation },
    {
      label: 'Anerkennung',
      value: background.recognition === null ? '' : recognitionStateNames[background.recognition],
    },
  ],
  anliegen: ({ matter }) => [{ label: 'Anliegen', value: matter }],
}

/** In the order of the groups; what the file does not know is left out. */
export function releasedFacts(person: LetterPerson, groups: readonly DataGroup[]): LetterFact[] {
  return dataGroup.options
    .filter(group => groups.includes(group))
    .flatMap(group => factsOf[group](person))
    .filter(({ value }) => value !== '')
}

function spoken(languages: ClientSections['languages']['languages']): string {
  return joined(
    languages.map(({ code, level }) => `${languageName(code)} (${languageLevelNames[level]})`),
  )
}

function german(languages: ClientSections['languages']): string {
  const { germanLevel, germanProof, germanProofOn } = languages
  if (germanLevel === null) return ''
  const proof =
    germanProof === null || germanProof === 'ohne' ? null : germanProofNames[germanProof]
  const on = germanProofOn === null ? null : formatDay(germanProofOn)
  return joined([germanLevelNames[germanLevel], joined([proof, proof && on], ' ')])
}

function status({ entries }: ClientSections['residence'], today: string): string {
  const entry = currentEntry(entries, today)
  if (entry === null) return ''
  const until = entry.validTo === null ? null : `gültig bis ${formatDay(entry.validTo)}`
  return joined([statusFacts[entry.status].shortName, until])
}

function school({ schoolYears, schoolDegree }: ClientSections['background']): string {
  const years = schoolYears === null ? null : schoolYears === 1 ? '1 Jahr' : `${schoolYears} Jahre`
  return joined([years, schoolDegree === null ? null : schoolDegreeNames[schoolDegree]])
}

// ---- children

const NUMBER_WORDS = ['eines', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']
const inOneLine = new Intl.ListFormat('de', { type: 'conjunction' })

/** "zwei: 4 Jahre und 20 Monate", the oldest first. */
function childrenInWords(children: readonly PartialDate[], today: string): string {
  if (children.length === 0) return ''
  const ages = children
    .toSorted((a, b) => (a.value ?? '9').localeCompare(b.value ?? '9'))
    .map(birth => ageInWords(birth, today))
  return `${NUMBER_WORDS[ages.length - 1] ?? ages.length}: ${inOneLine.format(ages)}`
}

function ageInWords(birth: PartialDate, today: string): string {
  const months = monthsOn(birth, today)
  if (months !== null) return months === 1 ? '1 Monat' : `${months} Monate`
  const years = ageOn(birth, today)
  if (years === null) return 'Alter nicht bekannt'
  if (years === 0) return 'unter 1 Jahr'
  return years === 1 ? '1 Jahr' : `${years} Jahre`
}
