import { z } from 'zod'
import { day } from '../lib/dates.ts'
import { gender, referralField } from './options.ts'

// A short contact counts and tells nothing about anybody: no name, no note, no birth date.

/** Wide enough that nobody is found by it; the borders are those of the services (14, 18, 27). */
export const ageGroup = z.enum(['0-13', '14-17', '18-26', '27-44', '45-64', '65+'])
export type AgeGroup = z.infer<typeof ageGroup>
export const ageGroupNames: Readonly<Record<AgeGroup, string>> = {
  '0-13': 'unter 14',
  '14-17': '14 bis 17',
  '18-26': '18 bis 26',
  '27-44': '27 bis 44',
  '45-64': '45 bis 64',
  '65+': '65 und älter',
}

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
  ageGroup: ageGroup.nullable(),
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
})
export type NewShortContact = z.infer<typeof newShortContact>

export const shortContact = newShortContact.extend({ id: z.uuid() })
export type ShortContact = z.infer<typeof shortContact>
