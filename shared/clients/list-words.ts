import { depthNames } from './client.ts'
import { languageName } from './language-name.ts'
import type { ClientColumn, ClientFilter } from './list.ts'
import { germanLevelNames, referralFields } from './options.ts'
import { statusGroupNames } from './residence-status.ts'

// What columns and filters are called: on the screen, on paper and in files.

export const columnTitles: Readonly<Record<ClientColumn, string>> = {
  number: 'Nummer',
  age: 'Alter',
  gender: 'Geschlecht',
  place: 'Gemeinde',
  origin: 'Herkunft',
  languages: 'Sprachen',
  german: 'Deutsch',
  residence: 'Aufenthalt',
  deadline: 'Frist',
  needs: 'Bedarfe',
  'next-step': 'Nächster Schritt',
  contact: 'Letzter Kontakt',
  responsible: 'Zuständig',
  depth: 'Begleitung',
  opened: 'Aufnahme',
  closed: 'Abschluss',
  phone: 'Telefon',
}

export type FilterPart = keyof ClientFilter

export const filterTitles: Readonly<Record<FilterPart, string>> = {
  state: 'Stand',
  depth: 'Begleitung',
  responsible: 'Zuständig',
  statusGroups: 'Status',
  languages: 'Sprache',
  municipalities: 'Gemeinde',
  needs: 'Bedarf',
  levels: 'Niveau',
  deadlineWithinDays: 'Frist',
  silentDays: 'Kontakt',
  withoutNextStep: 'Schritt',
  needsWithoutStep: 'Bedarf ohne Schritt',
  text: 'Suche',
}

export const stateNames: Readonly<Record<ClientFilter['state'], string>> = {
  offen: 'offen',
  abgeschlossen: 'abgeschlossen',
  alle: 'offen und abgeschlossen',
}

export const NO_NEXT_STEP = 'kein nächster Schritt'

export type FilterNames = {
  place: (ags: string) => string
  /** Of a colleague, also of one who has gone. */
  person: (id: string) => string
}

type Worded = { readonly [Part in FilterPart]: (filter: ClientFilter) => readonly string[] }

function wording({ place, person }: FilterNames): Worded {
  return {
    state: ({ state }) => [stateNames[state]],
    depth: ({ depth }) => (depth ? [depthNames[depth]] : []),
    responsible: ({ responsible }) =>
      responsible === null ? [] : [responsible === 'ich' ? 'ich' : person(responsible)],
    statusGroups: filter => filter.statusGroups.map(group => statusGroupNames[group]),
    languages: filter => filter.languages.map(languageName),
    municipalities: filter => filter.municipalities.map(place),
    needs: filter => filter.needs.map(field => referralFields[field].name),
    levels: filter => filter.levels.map(level => germanLevelNames[level]),
    deadlineWithinDays: ({ deadlineWithinDays: days }) =>
      days === null ? [] : [days === 0 ? 'abgelaufen oder heute' : `in ${days} Tagen`],
    silentDays: ({ silentDays }) =>
      silentDays === null ? [] : [`seit ${silentDays} Tagen keiner`],
    withoutNextStep: filter => (filter.withoutNextStep ? [NO_NEXT_STEP] : []),
    needsWithoutStep: filter => (filter.needsWithoutStep ? ['ja'] : []),
    text: ({ text }) => (text === '' ? [] : [text]),
  }
}

/** The values of one part in words; none where it narrows nothing. */
export function filterWords(
  filter: ClientFilter,
  part: FilterPart,
  names: FilterNames,
): readonly string[] {
  return wording(names)[part](filter)
}

/** "Stand: offen · Sprache: Dari, Paschtu" */
export function filterSentence(filter: ClientFilter, names: FilterNames): string {
  const words = wording(names)
  return (Object.keys(filterTitles) as FilterPart[])
    .map(part => ({ title: filterTitles[part], values: words[part](filter) }))
    .filter(({ values }) => values.length > 0)
    .map(({ title, values }) => `${title}: ${values.join(', ')}`)
    .join(' · ')
}
