import type { z } from 'zod'
import {
  blankSections,
  type ClientSections,
  clientSections,
  fullName,
  listName,
  MOST_RESIDENCE_ENTRIES,
  type PersonSection,
  type SectionName,
} from '../../shared/clients/client.ts'
import { foldName } from '../../shared/clients/name-fold.ts'
import { normaliseHistory } from '../../shared/clients/residence-history.ts'
import type { mergeChoice } from '../../shared/clients/search-contract.ts'

// What two records say, in one: plain values are chosen or filled in, lists are united.

export type Choices = Readonly<Record<string, z.infer<typeof mergeChoice>>>

const sectionNames = Object.keys(blankSections) as SectionName[]
const MOST_SPELLINGS = 10
const LONGEST_SPELLING = 120
const MOST_CITIZENSHIPS = 5
const MOST_LANGUAGES = 10

/** Fields that no record has. */
export function unknownChoices(choices: Choices): string[] {
  const known = new Set(
    sectionNames.flatMap(name => Object.keys(blankSections[name]).map(field => `${name}.${field}`)),
  )
  return Object.keys(choices).filter(choice => !known.has(choice))
}

/** Fields in which the two cannot be kept as one: no name is left. */
export function brokenFields(sections: ClientSections): string[] {
  const issues = clientSections.person.safeParse(sections.person).error?.issues ?? []
  return [...new Set(issues.map(({ path }) => `person.${String(path[0])}`))]
}

export function mergeSections(
  kept: ClientSections,
  dropped: ClientSections,
  choices: Choices,
): ClientSections {
  const chosen = {
    person: chooseFields('person', kept, dropped, choices),
    reach: chooseFields('reach', kept, dropped, choices),
    languages: chooseFields('languages', kept, dropped, choices),
    residence: chooseFields('residence', kept, dropped, choices),
    background: chooseFields('background', kept, dropped, choices),
  }
  const isTurned = (field: string) => choices[field] === 'dropped'
  const inOrder = <T>(field: string, own: readonly T[], other: readonly T[]) =>
    isTurned(field) ? [...other, ...own] : [...own, ...other]
  const citizenships = inOrder(
    'person.citizenships',
    kept.person.citizenships,
    dropped.person.citizenships,
  )
  const spoken = inOrder(
    'languages.languages',
    kept.languages.languages,
    dropped.languages.languages,
  )
  const entries = normaliseHistory([...kept.residence.entries, ...dropped.residence.entries])
  return {
    ...chosen,
    person: {
      ...chosen.person,
      otherSpellings: uniteSpellings(chosen.person, [dropped.person, kept.person]),
      citizenships: [...new Set(citizenships)].slice(0, MOST_CITIZENSHIPS),
    },
    languages: {
      ...chosen.languages,
      languages: spoken
        .filter((one, index) => spoken.findIndex(({ code }) => code === one.code) === index)
        .slice(0, MOST_LANGUAGES),
    },
    residence: { ...chosen.residence, entries: entries.slice(-MOST_RESIDENCE_ENTRIES) },
  }
}

/** Where nobody chose, what is blank takes the value of the other. */
function chooseFields<Name extends SectionName>(
  name: Name,
  kept: ClientSections,
  dropped: ClientSections,
  choices: Choices,
): ClientSections[Name] {
  const blank = blankSections[name]
  const fields = Object.keys(blank) as (keyof ClientSections[Name] & string)[]
  const chosen = fields.map(field => {
    const own = kept[name][field]
    const choice = choices[`${name}.${field}`] ?? (isSame(own, blank[field]) ? 'dropped' : 'kept')
    return [field, choice === 'dropped' ? dropped[name][field] : own]
  })
  return Object.fromEntries(chosen) as ClientSections[Name]
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Under each name that either record had, a search still finds the person; the lost ones first. */
function uniteSpellings(chosen: PersonSection, people: readonly PersonSection[]): string[] {
  const lost = people.flatMap(person => [...nameOf(person), person.birthName, person.ownScript])
  const known = people.flatMap(({ otherSpellings }) => otherSpellings)
  const held = new Set(
    [fullName(chosen), listName(chosen), chosen.birthName, chosen.ownScript].map(foldName),
  )
  const spellings: string[] = []
  for (const spelling of [...lost, ...known]) {
    const folded = foldName(spelling)
    if (spelling === '' || held.has(folded)) continue
    held.add(folded)
    spellings.push(spelling)
  }
  return spellings.slice(0, MOST_SPELLINGS)
}

/** With its comma, so that it stays known which the family name is; else in two parts. */
function nameOf(person: PersonSection): string[] {
  const whole = listName(person)
  return whole.length <= LONGEST_SPELLING ? [whole] : [person.familyName, person.givenNames]
}
