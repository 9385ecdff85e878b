import { z } from 'zod'
import { day, daysBetween, isDay } from '../lib/dates.ts'
import { collapseSpaces } from '../lib/text.ts'
import type { TitleExtension } from './residence-law.ts'
import {
  type ResidenceStatus,
  residenceStatus,
  type StatusGroup,
  statusFacts,
} from './residence-status.ts'

export const employmentNote = z.enum(['erlaubt', 'nur-mit-erlaubnis', 'nicht-gestattet'])
export type EmploymentNote = z.infer<typeof employmentNote>
export const employmentNoteNames: Readonly<Record<EmploymentNote, string>> = {
  erlaubt: 'erlaubt',
  'nur-mit-erlaubnis': 'nur mit Erlaubnis',
  'nicht-gestattet': 'nicht gestattet',
}

export const residenceRestriction = z.strictObject({
  where: z.string().trim().max(120, 'Bitte höchstens 120 Zeichen.'),
  until: day.nullable(),
})

export const residenceEntry = z.strictObject({
  status: residenceStatus,
  validFrom: day,
  /** Null: no end, or none that is known. */
  validTo: day.nullable(),
  issuingOffice: z.string().trim().max(120, 'Bitte höchstens 120 Zeichen.'),
  employment: employmentNote.nullable(),
  restriction: residenceRestriction.nullable(),
  /** The day on which somebody here saw the document itself. */
  seenOn: day.nullable(),
})
export type ResidenceEntry = z.infer<typeof residenceEntry>

/** What is not asked first when an entry is begun. */
export const blankEntry = {
  validTo: null,
  issuingOffice: '',
  employment: null,
  restriction: null,
  seenOn: null,
} as const satisfies Partial<ResidenceEntry>

const EARLIEST_DAY = '1900-01-01'

/** Records from elsewhere may hold what no form lets through; rules must survive them. */
export function isPossibleDay(text: string): boolean {
  return isDay(text) && text >= EARLIEST_DAY
}

/** Entries whose days can be reckoned with, oldest first. */
export function soundEntries(entries: readonly ResidenceEntry[]): ResidenceEntry[] {
  return entries
    .filter(
      ({ validFrom, validTo }) =>
        isPossibleDay(validFrom) &&
        (validTo === null || (isPossibleDay(validTo) && validFrom <= validTo)),
    )
    .toSorted(byStart)
}

/** A Fiktionsbescheinigung stands behind a title that starts on the same day. */
function byStart(a: ResidenceEntry, b: ResidenceEntry): number {
  if (a.validFrom !== b.validFrom) return a.validFrom < b.validFrom ? -1 : 1
  return Number(b.status === 'FIKTION') - Number(a.status === 'FIKTION')
}

/** The last valid day, with what a regulation added to the document. */
export function endOf(
  entry: ResidenceEntry,
  extensions: readonly TitleExtension[] = [],
): { day: string; extended: boolean } | null {
  if (entry.validTo === null) return null
  let end = entry.validTo
  for (const extension of extensions.toSorted((a, b) => (a.validOn < b.validOn ? -1 : 1))) {
    const applies =
      extension.status === entry.status &&
      entry.validFrom <= extension.validOn &&
      extension.validOn <= end
    if (applies && extension.until > end) end = extension.until
  }
  return { day: end, extended: end !== entry.validTo }
}

/** The entry that holds on a day; where two do, the one that began later. */
export function currentEntry(
  entries: readonly ResidenceEntry[],
  today: string,
  extensions: readonly TitleExtension[] = [],
): ResidenceEntry | null {
  const holds = (entry: ResidenceEntry) =>
    entry.validFrom <= today && today <= (endOf(entry, extensions)?.day ?? today)
  return soundEntries(entries).findLast(holds) ?? null
}

/** What is known last, even when it has run out: the entry that a deadline speaks of. */
export function latestEntry(
  entries: readonly ResidenceEntry[],
  today: string,
  extensions: readonly TitleExtension[] = [],
): ResidenceEntry | null {
  return (
    currentEntry(entries, today, extensions) ??
    soundEntries(entries).findLast(entry => entry.validFrom <= today) ??
    null
  )
}

/** The title whose rights a Fiktionsbescheinigung keeps. */
export function prolongedTitle(
  entries: readonly ResidenceEntry[],
  fiktion: ResidenceEntry,
): ResidenceEntry | null {
  const before = soundEntries(entries).findLast(
    entry => entry.status !== 'FIKTION' && entry.validFrom <= fiktion.validFrom,
  )
  return before && statusFacts[before.status].isTitle ? before : null
}

/** The entry whose rights a person has: behind a Fiktionsbescheinigung stands the title before it. */
export function rightsBehind(
  entries: readonly ResidenceEntry[],
  entry: ResidenceEntry,
): ResidenceEntry {
  if (!statusFacts[entry.status].keepsFormerRights) return entry
  return prolongedTitle(entries, entry) ?? entry
}

export function statusOn(
  entries: readonly ResidenceEntry[],
  onDay: string,
  extensions: readonly TitleExtension[] = [],
): ResidenceStatus | null {
  return currentEntry(entries, onDay, extensions)?.status ?? null
}

/** For statistics: nobody is counted as "Fiktion", and no entry means unclear. */
export function statusGroupOn(
  entries: readonly ResidenceEntry[],
  onDay: string,
  extensions: readonly TitleExtension[] = [],
): StatusGroup {
  const entry = currentEntry(entries, onDay, extensions)
  return entry ? statusFacts[rightsBehind(entries, entry).status].group : 'ungeklaert'
}

/** Tidy texts, oldest first, nothing twice. Days are never changed: what stands in a document stays. */
export function normaliseHistory(entries: readonly ResidenceEntry[]): ResidenceEntry[] {
  const tidied = entries.map(entry => ({
    ...entry,
    issuingOffice: collapseSpaces(entry.issuingOffice),
    restriction: tidyRestriction(entry.restriction),
  }))
  const seen = new Set<string>()
  return tidied.toSorted(byStart).filter(entry => {
    const key = JSON.stringify(residenceEntry.keyof().options.map(field => entry[field]))
    return seen.has(key) ? false : seen.add(key)
  })
}

function tidyRestriction(restriction: ResidenceEntry['restriction']) {
  if (restriction === null) return null
  const where = collapseSpaces(restriction.where)
  return where === '' && restriction.until === null ? null : { where, until: restriction.until }
}

/** How many days lie uncovered between two spans; below zero they overlap. */
export function daysApart(end: string, nextStart: string): number {
  return daysBetween(end, nextStart) - 1
}
