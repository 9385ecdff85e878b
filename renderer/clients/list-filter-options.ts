import { depth, depthNames } from '../../shared/clients/client.ts'
import type { ClientFilter } from '../../shared/clients/list.ts'
import { type FilterPart, filterTitles, stateNames } from '../../shared/clients/list-words.ts'
import {
  commonLanguages,
  germanLevel,
  germanLevelNames,
  referralField,
  referralFields,
} from '../../shared/clients/options.ts'
import { statusGroup, statusGroupNames } from '../../shared/clients/residence-status.ts'
import { compareGerman } from '../ui/compare-german.ts'
import { languageName } from './language-name.ts'
import type { PlaceNames } from './short-contact-words.ts'

export type ChipPart = Exclude<FilterPart, 'text'>
export type FilterOption = { id: string; label: string }
export type Colleague = { id: string; name: string }
type Sources = { places: PlaceNames; colleagues: readonly Colleague[] }

/** Beside the field; the others come through "Filter". */
export const usualParts: readonly ChipPart[] = [
  'statusGroups',
  'municipalities',
  'languages',
  'needs',
]
export const otherParts: readonly ChipPart[] = [
  'levels',
  'responsible',
  'deadlineWithinDays',
  'silentDays',
  'withoutNextStep',
  'needsWithoutStep',
  'depth',
  'state',
]

const several: readonly ChipPart[] = [
  'statusGroups',
  'municipalities',
  'languages',
  'needs',
  'levels',
]
const long: readonly ChipPart[] = ['municipalities', 'languages']
const flags: readonly ChipPart[] = ['withoutNextStep', 'needsWithoutStep']

export const takesSeveral = (part: ChipPart) => several.includes(part)
/** Long enough to be searched. */
export const isLong = (part: ChipPart) => long.includes(part)
/** On or off: there is nothing to choose. */
export const isFlag = (part: ChipPart) => flags.includes(part)

/** How a part is offered; the flags say in full what they find. */
export function partTitle(part: ChipPart): string {
  if (part === 'withoutNextStep') return 'Kein nächster Schritt'
  if (part === 'silentDays') return 'Ohne Kontakt'
  return filterTitles[part]
}

const DEADLINES = [0, 14, 28, 90, 180, 365]
const SILENCES = [14, 30, 60, 90, 180]

const named = <Key extends string>(keys: readonly Key[], names: Readonly<Record<Key, string>>) =>
  keys.map(id => ({ id, label: names[id] }))
const sorted = (options: readonly FilterOption[]) =>
  options.toSorted((a, b) => compareGerman(a.label, b.label))

export function optionsOf(part: ChipPart, { places, colleagues }: Sources): FilterOption[] {
  const offers: { readonly [Part in ChipPart]: () => FilterOption[] } = {
    state: () => named(['offen', 'abgeschlossen', 'alle'] as const, stateNames),
    depth: () => named(depth.options, depthNames),
    responsible: () => [
      { id: 'ich', label: 'ich' },
      ...colleagues.map(({ id, name }) => ({ id, label: name })),
    ],
    statusGroups: () => named(statusGroup.options, statusGroupNames),
    languages: () => sorted(commonLanguages.map(id => ({ id, label: languageName(id) }))),
    municipalities: () => sorted([...places].map(([id, label]) => ({ id, label }))),
    needs: () => referralField.options.map(id => ({ id, label: referralFields[id].name })),
    levels: () => named(germanLevel.options, germanLevelNames),
    deadlineWithinDays: () =>
      DEADLINES.map(days => ({
        id: String(days),
        label: days === 0 ? 'abgelaufen oder heute' : `in ${days} Tagen`,
      })),
    silentDays: () => SILENCES.map(days => ({ id: String(days), label: `seit ${days} Tagen` })),
    withoutNextStep: () => [],
    needsWithoutStep: () => [],
  }
  return offers[part]()
}

export function selectedIn(filter: ClientFilter, part: ChipPart): string[] {
  const value = filter[part]
  if (Array.isArray(value)) return value
  return value === null || typeof value === 'boolean' ? [] : [String(value)]
}

/** Ids come from the options above, so they fit their part. */
export function withSelected(
  filter: ClientFilter,
  part: ChipPart,
  ids: readonly string[],
): ClientFilter {
  if (takesSeveral(part)) return { ...filter, [part]: [...ids] } as ClientFilter
  const [id] = ids
  if (part === 'state') return { ...filter, state: (id ?? 'alle') as ClientFilter['state'] }
  const isNumber = part === 'deadlineWithinDays' || part === 'silentDays'
  const value = id === undefined ? null : isNumber ? Number(id) : id
  return { ...filter, [part]: value } as ClientFilter
}

/** What the tab itself asks is no filter of its own; a saved view says all that it asks. */
export function isNarrowed(filter: ClientFilter, base: ClientFilter, part: ChipPart): boolean {
  return JSON.stringify(filter[part]) !== JSON.stringify(base[part])
}
