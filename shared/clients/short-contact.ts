import { z } from 'zod'
import { day } from '../lib/dates.ts'
import { ageGroup, gender, germanLevel, referralField } from './options.ts'
import { statusGroup } from './residence-status.ts'

// A short contact counts and tells nothing about anybody: no name, no note, no birth date.

/** Who was not asked is null, as in every other answer. */
export const knownAgeGroup = ageGroup.exclude(['unbekannt'])
export type KnownAgeGroup = z.infer<typeof knownAgeGroup>

/** How it ended: where the person was sent, or that nothing was free. */
export const shortContactOutcome = z.enum([
  'auskunft',
  'behoerde',
  'jobcenter',
  'beratung',
  'sprachkurs',
  'schule',
  'gesundheit',
  'ehrenamt',
  'termin',
  'kein-angebot',
])
export type ShortContactOutcome = z.infer<typeof shortContactOutcome>
export const outcomeNames: Readonly<Record<ShortContactOutcome, string>> = {
  auskunft: 'Auskunft genügte',
  behoerde: 'an eine Behörde',
  jobcenter: 'an Jobcenter, Arbeitsagentur',
  beratung: 'an eine Beratungsstelle',
  sprachkurs: 'an einen Sprachkurs',
  schule: 'an Schule oder Kita',
  gesundheit: 'an Praxis oder Klinik',
  ehrenamt: 'an Ehrenamtliche',
  termin: 'Termin bei uns',
  'kein-angebot': 'kein Angebot frei',
}

export const minuteChoices = [5, 10, 20, 30, 60] as const
const minutes = z.literal(minuteChoices)
export type Minutes = z.infer<typeof minutes>

export const newShortContact = z.strictObject({
  day,
  municipality: z
    .string()
    .regex(/^06\d{6}$/)
    .nullable(),
  gender,
  ageGroup: knownAgeGroup.nullable(),
  /** BCP-47 */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)
    .nullable(),
  /** What it was about; none means that nobody said. */
  fields: z
    .array(referralField)
    .max(referralField.options.length)
    .refine(fields => new Set(fields).size === fields.length),
  outcome: shortContactOutcome.nullable(),
  minutes: minutes.nullable(),
  /** State of origin, Destatis key. */
  origin: z
    .string()
    .regex(/^\d{3}$/)
    .nullable(),
  residence: statusGroup.nullable(),
  german: germanLevel.nullable(),
})
export type NewShortContact = z.infer<typeof newShortContact>

export const shortContact = newShortContact.extend({ id: z.uuid() })
export type ShortContact = z.infer<typeof shortContact>
