import type { ResidenceEntry } from '../../../shared/clients/residence-history.ts'
import { currentEntry, residenceEntry } from '../../../shared/clients/residence-history.ts'
import { statusFacts } from '../../../shared/clients/residence-status.ts'
import { formatDay, isDay } from '../../../shared/lib/dates.ts'
import type { EntryForm } from './section-forms.ts'

const ordinals = ['Erster', 'Zweiter', 'Dritter', 'Vierter', 'Fünfter', 'Sechster', 'Siebter']

export function entryTitle(index: number): string {
  const ordinal = ordinals[index]
  return ordinal ? `${ordinal} Eintrag` : `${index + 1}. Eintrag`
}

/** The entry as the rules know it, or null while something is missing. */
export function readableEntry(form: EntryForm): ResidenceEntry | null {
  const { where = '', until = null } = form.restriction ?? {}
  const restriction = where === '' && until === null ? null : { where, until }
  return residenceEntry.safeParse({ ...form, restriction }).data ?? null
}

/** What an entry is today, in words. */
export function entryTime(
  entries: readonly EntryForm[],
  index: number,
  today: string,
): string | null {
  const known = entries.map(readableEntry)
  const entry = known[index]
  if (!entry) return null
  if (entry.validFrom > today) return 'gilt noch nicht'
  const current = currentEntry(
    known.filter(other => other !== null),
    today,
  )
  if (current === entry) return 'gilt heute'
  return entry.validTo !== null && entry.validTo < today ? 'abgelaufen' : null
}

export function spanText({ validFrom, validTo }: EntryForm): string {
  const from = validFrom !== null && isDay(validFrom) ? formatDay(validFrom) : validFrom
  const to = validTo !== null && isDay(validTo) ? formatDay(validTo) : validTo
  if (!from && !to) return 'ohne Datum'
  return [from ? (to ? from : `ab ${from}`) : '', to ? `bis ${to}` : ''].filter(Boolean).join(' ')
}

export function statusText({ status }: EntryForm): string {
  return status ? (statusFacts[status]?.shortName ?? status) : 'Status fehlt'
}
