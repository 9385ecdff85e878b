import { z } from 'zod'
import {
  type BackgroundSection,
  backgroundSection,
  type ClientSections,
  type LanguagesSection,
  languagesSection,
  type PersonSection,
  personSection,
  type ReachSection,
  type ResidenceSection,
  reachSection,
  residenceSection,
} from '../../../shared/clients/client.ts'
import type { ResidenceEntry } from '../../../shared/clients/residence-history.ts'
import type { PartialDate } from '../../../shared/lib/dates.ts'

// What stands in the fields while one types. A field may be empty where the record says "unbekannt",
// and whatever can't be read stays as typed until the schema of the section refuses it.

/** `null` is the empty field. */
type DateInField = PartialDate | null
const unknown: PartialDate = { precision: 'unknown', value: null }

export type PersonForm = Omit<PersonSection, 'birthDate'> & { birthDate: DateInField }
export type ReachForm = ReachSection
export type LanguagesForm = Omit<LanguagesSection, 'languages'> & {
  languages: { code: string | null; level: string | null }[]
}
export type EntryForm = Omit<ResidenceEntry, 'status' | 'validFrom' | 'restriction'> & {
  status: ResidenceEntry['status'] | null
  validFrom: string | null
  restriction: { where: string; until: string | null }
}
export type ResidenceForm = Omit<ResidenceSection, 'entries'> & { entries: EntryForm[] }
export type BackgroundForm = Omit<BackgroundSection, 'arrivedOn' | 'hereSince'> & {
  arrivedOn: DateInField
  hereSince: DateInField
}
export type SectionForms = {
  person: PersonForm
  reach: ReachForm
  languages: LanguagesForm
  residence: ResidenceForm
  background: BackgroundForm
}

export const blankEntryForm: EntryForm = {
  status: null,
  validFrom: null,
  validTo: null,
  issuingOffice: '',
  employment: null,
  restriction: { where: '', until: null },
  seenOn: null,
}

/** `read` may meet half-typed values, so it only moves things and judges nothing. */
function formOf<F, S>(read: (form: F) => unknown, section: z.ZodType<S>) {
  return z
    .custom<F>()
    .transform(form => read(form) as never)
    .pipe(section as z.ZodType<S, never>)
}

function readEntry({ restriction, ...entry }: EntryForm): unknown {
  const { where = '', until = null } = restriction ?? {}
  return { ...entry, restriction: where === '' && until === null ? null : { where, until } }
}

/** From the fields to the record; the paths of problems are those of the fields. */
export const sectionForms = {
  person: formOf<PersonForm, PersonSection>(
    form => ({ ...form, birthDate: form.birthDate ?? unknown }),
    personSection,
  ),
  reach: formOf<ReachForm, ReachSection>(form => form, reachSection),
  languages: formOf<LanguagesForm, LanguagesSection>(form => form, languagesSection),
  residence: formOf<ResidenceForm, ResidenceSection>(
    form => ({ ...form, entries: form.entries.map(readEntry) }),
    residenceSection,
  ),
  background: formOf<BackgroundForm, BackgroundSection>(
    form => ({
      ...form,
      arrivedOn: form.arrivedOn ?? unknown,
      hereSince: form.hereSince ?? unknown,
    }),
    backgroundSection,
  ),
}

const inField = (date: PartialDate): DateInField => (date.precision === 'unknown' ? null : date)

/** From the record to the fields. */
export function toForms(sections: ClientSections): SectionForms {
  const { person, reach, languages, residence, background } = sections
  return {
    person: { ...person, birthDate: inField(person.birthDate) },
    reach,
    languages,
    residence: {
      ...residence,
      entries: residence.entries.map(({ restriction, ...entry }) => ({
        ...entry,
        restriction: restriction ?? blankEntryForm.restriction,
      })),
    },
    background: {
      ...background,
      arrivedOn: inField(background.arrivedOn),
      hereSince: inField(background.hereSince),
    },
  }
}
