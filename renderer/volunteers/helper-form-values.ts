import { z } from 'zod'
import type { PartialDate } from '../../shared/lib/dates.ts'
import {
  blankMatchingProfile,
  type MatchingProfile,
} from '../../shared/matching/matching-profile.ts'
import { type Helper, helper, type KeptHelper } from '../../shared/volunteers/helper.ts'
import { onlineChoice, onlineOf } from '../matching/online-words.ts'

type Typed = z.input<typeof helper>

/** As it is typed: an empty date, a language without its level, a place that is no place yet. */
export type HelperFormValues = Omit<
  Typed,
  'birthDate' | 'languages' | 'kinds' | 'capacity' | 'matching'
> & {
  birthDate: PartialDate | null
  languages: { code: string | null; level: string | null }[]
  kinds: string[]
  capacity: Record<keyof Typed['capacity'], number | null>
  matching: Omit<MatchingProfile, 'online'> & { online: string | null }
  /** So that a kept draft can say which one was chosen. */
  organisationName: string
}

const unknown: PartialDate = { precision: 'unknown', value: null }
export const usualPlaces = { lotse: 3, dolmetscher: 2, pate: 1 } as const

export function blankHelper(today: string): HelperFormValues {
  return {
    ...{ familyName: '', givenNames: '', ownScript: '', gender: 'x', birthDate: null },
    ...{ street: '', postcode: '', municipality: null, phone: '', email: '' },
    ...{ kinds: [], organisationId: null, organisationName: '' },
    ...{ languages: [], germanLevel: null, topics: [], refusedTopics: [] },
    ...{ wishedGender: null, withMinors: false, radiusKm: null, mobility: [] },
    ...{ slots: [], slotsOn: today, capacity: { ...usualPlaces } },
    ...{ hoursPerWeek: null, coordinating: false, wishes: '', limits: '', experience: '' },
    matching: { ...blankMatchingProfile, online: null },
  }
}

export function helperValues(kept: KeptHelper): Helper {
  const entries = Object.keys(helper.shape) as (keyof Helper)[]
  return Object.fromEntries(entries.map(key => [key, kept[key]])) as Helper
}

export function helperFormValues(kept: KeptHelper): HelperFormValues {
  const { birthDate, matching, ...rest } = helperValues(kept)
  return {
    ...rest,
    matching: { ...matching, online: onlineChoice(matching.online) },
    birthDate: birthDate.precision === 'unknown' ? null : birthDate,
    organisationName: kept.organisationName,
  }
}

function toHelper(typed: HelperFormValues): Typed {
  const { organisationName: _name, birthDate, capacity, kinds, matching, ...rest } = typed
  const places = Object.entries(capacity).map(([kind, count]) => [
    kind,
    // an emptied field of a task she does not take on is no mistake
    kinds.includes(kind) ? count : (count ?? 0),
  ])
  return {
    ...rest,
    kinds,
    birthDate: birthDate ?? unknown,
    matching: { ...matching, online: onlineOf(matching.online) },
    capacity: Object.fromEntries(places),
    // What is missing or not yet right is what the schema is there to say.
  } as Typed
}

export const helperForm: z.ZodType<Helper, HelperFormValues> = z
  .custom<HelperFormValues>()
  .transform(toHelper)
  .pipe(helper)

const partNames: readonly (readonly [name: string, parts: readonly (keyof Helper)[]])[] = [
  ['Person', ['familyName', 'givenNames', 'ownScript', 'gender', 'birthDate']],
  ['Anschrift', ['street', 'postcode', 'municipality']],
  ['Telefon und E-Mail', ['phone', 'email']],
  ['Aufgaben', ['kinds', 'organisationId', 'coordinating', 'withMinors']],
  ['Sprachen', ['languages', 'germanLevel']],
  ['Themen und Grenzen', ['topics', 'refusedTopics', 'wishedGender', 'limits']],
  ['Zeiten und Umkreis', ['slots', 'slotsOn', 'radiusKm', 'mobility']],
  ['Kapazität', ['capacity', 'hoursPerWeek']],
  ['Wünsche und Erfahrung', ['wishes', 'experience']],
  ['Passung', ['matching']],
]

/** Where two versions differ, in the words of the form. */
export function differentParts(mine: Helper, theirs: Helper): string[] {
  const differs = (part: keyof Helper) =>
    JSON.stringify(mine[part]) !== JSON.stringify(theirs[part])
  return partNames.filter(([, parts]) => parts.some(differs)).map(([name]) => name)
}
