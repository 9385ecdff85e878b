import { commonLanguages } from '../../shared/clients/options.ts'
import { type DirectoryFilter, everyOffer } from '../../shared/offers/directory-contract.ts'
import { capacityNames, offerStateNames } from '../../shared/offers/offer.ts'
import { organisationKindNames } from '../../shared/offers/organisation.ts'
import { languageName } from '../clients/language-name.ts'
import { compareGerman } from '../ui/compare-german.ts'

export type ChipPart = 'language' | 'capacity' | 'states' | 'kinds'
type ChipFacts = { title: string; several: boolean; options: readonly ChipOption[] }
type ChipOption = { id: string; label: string }

const named = (names: Readonly<Record<string, string>>): ChipOption[] =>
  Object.entries(names).map(([id, label]) => ({ id, label }))

export const chipParts: readonly ChipPart[] = ['language', 'capacity', 'states', 'kinds']

export const chips: Readonly<Record<ChipPart, ChipFacts>> = {
  language: {
    ...{ title: 'Sprache', several: false },
    options: commonLanguages
      .map(id => ({ id, label: languageName(id) }))
      .toSorted((a, b) => compareGerman(a.label, b.label)),
  },
  capacity: { title: 'Plätze', several: true, options: named(capacityNames) },
  states: { title: 'Zustand', several: true, options: named(offerStateNames) },
  kinds: { title: 'Art', several: true, options: named(organisationKindNames) },
}

export function selectedIn(filter: DirectoryFilter, part: ChipPart): string[] {
  const value = filter[part]
  if (Array.isArray(value)) return value
  return value === null ? [] : [value]
}

/** Ids come from the options above, so they fit their part. */
export function withSelected(part: ChipPart, ids: readonly string[]): Partial<DirectoryFilter> {
  return { [part]: chips[part].several ? [...ids] : (ids[0] ?? null) }
}

/** What is asked anyway, such as active entries only, is no filter of its own. */
export function isNarrowed(filter: DirectoryFilter, part: keyof DirectoryFilter): boolean {
  return JSON.stringify(filter[part]) !== JSON.stringify(everyOffer[part])
}

export function chipValues(filter: DirectoryFilter, part: ChipPart): string[] {
  if (!isNarrowed(filter, part)) return []
  const selected = selectedIn(filter, part)
  if (selected.length === 0) return ['alle']
  return chips[part].options.filter(({ id }) => selected.includes(id)).map(({ label }) => label)
}
