import { z } from 'zod'
import { daysBetween } from '../lib/dates.ts'
import type { NewShortContact } from './short-contact.ts'

/** Two weeks: after a leave one still enters the paper list, but no quarter is made up later. */
export const MOST_DAYS_BACK = 14

export function isAllowedDay(day: string, today: string): boolean {
  const age = daysBetween(day, today)
  return age >= 0 && age <= MOST_DAYS_BACK
}

/** Only a slip is taken back; what was counted yesterday stays counted. */
export function isUndoable(recordedOn: string, today: string): boolean {
  return recordedOn === today
}

/** The most frequent come first; `null`, which is "keine Angabe", stands last. */
export const tally = z.array(z.strictObject({ key: z.string().nullable(), count: z.int() }))
export type Tally = z.infer<typeof tally>

export const shortContactCounts = z.strictObject({
  total: z.int(),
  fields: tally,
  languages: tally,
  genders: tally,
  ageGroups: tally,
  municipalities: tally,
  outcomes: tally,
  origins: tally,
  residences: tally,
  germanLevels: tally,
})
export type ShortContactCounts = z.infer<typeof shortContactCounts>

function tallyOf(keys: readonly (string | null)[]): Tally {
  const counts = new Map<string | null, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return a.key === null ? 1 : -1
      return b.count - a.count || (a.key < b.key ? -1 : 1)
    })
}

/** A contact with two needs counts in both, so the fields may add up to more than the total. */
export function countShortContacts(contacts: readonly NewShortContact[]): ShortContactCounts {
  return {
    total: contacts.length,
    fields: tallyOf(contacts.flatMap(({ fields }) => (fields.length > 0 ? fields : [null]))),
    languages: tallyOf(contacts.map(contact => contact.language)),
    genders: tallyOf(contacts.map(({ gender }) => (gender === 'x' ? null : gender))),
    ageGroups: tallyOf(contacts.map(contact => contact.ageGroup)),
    municipalities: tallyOf(contacts.map(contact => contact.municipality)),
    outcomes: tallyOf(contacts.map(contact => contact.outcome)),
    origins: tallyOf(contacts.map(({ origin }) => origin)),
    residences: tallyOf(contacts.map(({ residence }) => residence)),
    germanLevels: tallyOf(contacts.map(({ german }) => german)),
  }
}
