import { blankEntry, type ResidenceEntry } from '../../shared/clients/residence-history.ts'
import type { ResidenceStatus } from '../../shared/clients/residence-status.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type { SeededRandom } from './seeded-random.ts'

/** How long a document is mostly valid. */
const daysOf: { readonly [Status in ResidenceStatus]?: number } = {
  GESTATTUNG: 364,
  DULDUNG_60A: 182,
  DULDUNG_60D: 900,
  AE_104C: 546,
  AE_24: 730,
  AE_25_3: 364,
  AE_25_2_S: 729,
  AE_18: 1094,
}
const USUAL_DAYS = 1094
const OFFICE = 'Ausländerbehörde Wetteraukreis'
/** From the arrival to the decision. */
const PROCEDURE_DAYS = 300

const inProcedure: readonly ResidenceStatus[] = ['GESTATTUNG', 'AE_24', 'FAM', 'AE_18', 'AE_22']

function workNote(status: ResidenceStatus): ResidenceEntry['employment'] {
  if (status === 'GESTATTUNG' || status === 'DULDUNG_60A') return 'nur-mit-erlaubnis'
  return 'erlaubt'
}

type When = { admittedOn: string; today: string }

/**
 * What somebody brings along on the day of the Erstaufnahme. Most documents are still valid on the
 * day of the demonstration, some end in the next weeks, a few have run out.
 */
export function inventHistory(
  random: SeededRandom,
  status: ResidenceStatus,
  { admittedOn, today }: When,
): ResidenceEntry[] {
  const days = daysOf[status] ?? USUAL_DAYS
  const wantedEnd = addDays(today, random.below(4) === 0 ? random.below(40) : random.below(days))
  const latestStart = addDays(admittedOn, -random.below(20))
  const wantedStart = addDays(wantedEnd, -days)
  const validFrom = wantedStart < latestStart ? wantedStart : latestStart
  const current: ResidenceEntry = {
    ...blankEntry,
    status,
    validFrom,
    validTo: addDays(validFrom, days),
    issuingOffice: OFFICE,
    employment: workNote(status),
    seenOn: admittedOn,
  }
  if (inProcedure.includes(status)) return [current]
  const before: ResidenceEntry = {
    ...blankEntry,
    status: 'GESTATTUNG',
    validFrom: addDays(validFrom, -PROCEDURE_DAYS - random.below(200)),
    validTo: addDays(validFrom, -1),
    issuingOffice: OFFICE,
    employment: 'nur-mit-erlaubnis',
  }
  return [before, current]
}

export function arrivalBefore(random: SeededRandom, entries: readonly ResidenceEntry[]): string {
  const first = entries[0]?.validFrom ?? '2024-01-01'
  return addDays(first, -20 - random.below(60))
}
