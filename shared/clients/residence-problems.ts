import { addDays, daysBetween, type PartialDate } from '../lib/dates.ts'
import { lastDayOfMonths, monthsLater } from './deadline-periods.ts'
import {
  currentEntry,
  daysApart,
  endOf,
  isPossibleDay,
  prolongedTitle,
  type ResidenceEntry,
  soundEntries,
} from './residence-history.ts'
import { defaultResidenceLaw, type ResidenceLaw } from './residence-law.ts'
import { statusFacts } from './residence-status.ts'

export type HistoryProblemCode =
  | 'impossible-day'
  | 'end-before-start'
  | 'start-before-birth'
  | 'start-too-far-ahead'
  | 'seen-in-future'
  | 'restriction-ends-before-start'
  | 'two-current'
  | 'overlap'
  | 'gap'
  | 'start-before-arrival'
  | 'end-missing'
  | 'no-current-entry'
  | 'restriction-too-long'
  | 'chance-too-long'
  | 'fiktion-without-title'

export type HistoryProblem = {
  code: HistoryProblemCode
  /** An error keeps the section from being finished; a note only asks to look again. */
  severity: 'error' | 'note'
  /** Position in the list as it was given, then the field. */
  path: readonly [number, ...string[]]
  /** The other entry that the problem speaks of. */
  other?: number
  /** What the machine would put into the field. */
  suggestion?: string
}

export type HistoryOptions = {
  today: string
  birthDay?: PartialDate | null
  arrivedOn?: PartialDate | null
  law?: ResidenceLaw
  /** A shorter hole between two documents is daily life. */
  gapDays?: number
  /** A title is handed out so long before it begins, not longer. */
  leadDays?: number
}

type Known = Required<Omit<HistoryOptions, 'birthDay' | 'arrivedOn'>> & {
  birthDay: string | null
  arrivedOn: string | null
}

const error = (
  code: HistoryProblemCode,
  path: HistoryProblem['path'],
  more: Pick<HistoryProblem, 'other' | 'suggestion'> = {},
): HistoryProblem => ({ code, severity: 'error', path, ...more })
const note: typeof error = (code, path, more) => ({
  ...error(code, path, more),
  severity: 'note',
})

/** All problems at once, in the order of the entries as given. */
export function historyProblems(
  entries: readonly ResidenceEntry[],
  options: HistoryOptions,
): HistoryProblem[] {
  const known: Known = {
    today: options.today,
    law: options.law ?? defaultResidenceLaw,
    gapDays: options.gapDays ?? 14,
    leadDays: options.leadDays ?? 180,
    birthDay: earliestDay(options.birthDay),
    arrivedOn: earliestDay(options.arrivedOn),
  }
  const sound = soundEntries(entries)
  const problems = entries.flatMap((entry, index) =>
    sound.includes(entry)
      ? [...dayProblems(entry, index, known), ...statusNotes(entry, index, entries, known)]
      : brokenDays(entry, index, known),
  )
  problems.push(...neighbourProblems(entries, sound, known), ...currentNote(entries, sound, known))
  return problems.toSorted((a, b) => a.path[0] - b.path[0])
}

/** The earliest day that a half-known date can mean: nobody is told of an error that may be none. */
function earliestDay(date: PartialDate | null | undefined): string | null {
  if (!date || date.precision === 'unknown') return null
  const first = { day: '', month: '-01', year: '-01-01' }[date.precision]
  return isPossibleDay(date.value + first) ? date.value + first : null
}

// ---- one entry

function brokenDays(entry: ResidenceEntry, index: number, known: Known): HistoryProblem[] {
  const problems: HistoryProblem[] = []
  for (const field of ['validFrom', 'validTo'] as const) {
    const value = entry[field]
    if (value !== null && !isPossibleDay(value))
      problems.push(error('impossible-day', [index, field]))
  }
  if (problems.length === 0) {
    problems.push(error('end-before-start', [index, 'validTo'], likelyEnd(entry, known.today)))
  }
  return problems
}

/** A wrong year is the usual slip: the same date in the first year that makes sense. */
function likelyEnd(entry: ResidenceEntry, today: string): { suggestion?: string } {
  const earliest = entry.validFrom > today ? entry.validFrom : today
  const year = Number(earliest.slice(0, 4))
  const candidates = [year, year + 1].map(other => `${other}${entry.validTo?.slice(4)}`)
  const suggestion = candidates.find(day => isPossibleDay(day) && day >= earliest)
  return suggestion === undefined ? {} : { suggestion }
}

function dayProblems(entry: ResidenceEntry, index: number, known: Known): HistoryProblem[] {
  const { today, birthDay, arrivedOn } = known
  const { validFrom, restriction, seenOn } = entry
  const problems: HistoryProblem[] = []
  if (birthDay !== null && validFrom < birthDay) {
    problems.push(error('start-before-birth', [index, 'validFrom']))
  }
  if (daysBetween(today, validFrom) > known.leadDays) {
    problems.push(error('start-too-far-ahead', [index, 'validFrom']))
  }
  if (seenOn !== null) {
    if (!isPossibleDay(seenOn)) problems.push(error('impossible-day', [index, 'seenOn']))
    else if (seenOn > today) problems.push(error('seen-in-future', [index, 'seenOn']))
  }
  if (restriction !== null && restriction.until !== null) {
    const path = [index, 'restriction', 'until'] as const
    if (!isPossibleDay(restriction.until)) problems.push(error('impossible-day', path))
    else if (restriction.until < validFrom) {
      problems.push(error('restriction-ends-before-start', path))
    }
  }
  const abroad = arrivedOn !== null && validFrom < arrivedOn
  if (abroad && statusFacts[entry.status].group !== 'eu-deutsch') {
    problems.push(note('start-before-arrival', [index, 'validFrom']))
  }
  return problems
}

function statusNotes(
  entry: ResidenceEntry,
  index: number,
  entries: readonly ResidenceEntry[],
  known: Known,
): HistoryProblem[] {
  const notes: HistoryProblem[] = []
  if (entry.status === 'AE_104C') {
    const suggestion = lastDayOfMonths(entry.validFrom, known.law.chanceMonths)
    if (entry.validTo === null) notes.push(note('end-missing', [index, 'validTo'], { suggestion }))
    else if (entry.validTo > suggestion) {
      notes.push(note('chance-too-long', [index, 'validTo'], { suggestion }))
    }
  } else if (statusFacts[entry.status].expires && entry.validTo === null) {
    notes.push(note('end-missing', [index, 'validTo']))
  }
  const until = entry.restriction?.until ?? null
  const longest = restrictionEnd(entries, entry, known.law)
  if (until !== null && isPossibleDay(until) && longest !== null && until > longest) {
    const path = [index, 'restriction', 'until'] as const
    notes.push(note('restriction-too-long', path, { suggestion: longest }))
  }
  if (entry.status === 'FIKTION' && prolongedTitle(entries, entry) === null) {
    notes.push(note('fiktion-without-title', [index, 'status']))
  }
  return notes
}

/** § 12a AufenthG reckons from the first title of its kind, not from every renewal. */
export function restrictionEnd(
  entries: readonly ResidenceEntry[],
  entry: ResidenceEntry,
  law: ResidenceLaw,
): string | null {
  if (!law.restrictionStatuses.includes(entry.status)) return null
  const first = soundEntries(entries).find(({ status }) => law.restrictionStatuses.includes(status))
  return monthsLater((first ?? entry).validFrom, law.restrictionMonths)
}

// ---- neighbours

/** A document may be handed over on the last day of the old one. */
const SHARED_DAYS = 1

function neighbourProblems(
  entries: readonly ResidenceEntry[],
  sound: readonly ResidenceEntry[],
  known: Known,
): HistoryProblem[] {
  const problems: HistoryProblem[] = []
  let reach: ResidenceEntry | undefined
  for (const [position, entry] of sound.entries()) {
    const index = entries.indexOf(entry)
    for (const earlier of sound.slice(0, position)) {
      problems.push(...overlapOf(entries, earlier, entry, known))
    }
    const end = reach && endOf(reach, known.law.extensions)
    if (reach && end && daysApart(end.day, entry.validFrom) > known.gapDays) {
      problems.push(note('gap', [index, 'validFrom'], { other: entries.indexOf(reach) }))
    }
    if (!reach || endsLater(entry, reach, known)) reach = entry
  }
  return problems
}

function endsLater(entry: ResidenceEntry, other: ResidenceEntry, { law }: Known): boolean {
  const end = endOf(entry, law.extensions)?.day ?? '9999-12-31'
  return end >= (endOf(other, law.extensions)?.day ?? '9999-12-31')
}

/** The field that is wrong is the end of the earlier entry: it stops the day before the later begins. */
function overlapOf(
  entries: readonly ResidenceEntry[],
  earlier: ResidenceEntry,
  later: ResidenceEntry,
  { today }: Known,
): HistoryProblem[] {
  // A Fiktionsbescheinigung stands beside the title that it prolongs, and beside the one that follows.
  if (earlier.status === 'FIKTION' || later.status === 'FIKTION') return []
  const shared = earlier.validTo === null ? null : -daysApart(earlier.validTo, later.validFrom)
  if (shared !== null && shared <= SHARED_DAYS) return []
  const holdsToday = ({ validFrom, validTo }: ResidenceEntry) =>
    validFrom <= today && today <= (validTo ?? today)
  const both = holdsToday(earlier) && holdsToday(later)
  const more = { other: entries.indexOf(later) }
  const path = [entries.indexOf(earlier), 'validTo'] as const
  if (!both) return [note('overlap', path, more)]
  const startsTogether = earlier.validFrom === later.validFrom
  const suggestion = startsTogether ? {} : { suggestion: addDays(later.validFrom, -1) }
  return [error('two-current', path, { ...more, ...suggestion })]
}

function currentNote(
  entries: readonly ResidenceEntry[],
  sound: readonly ResidenceEntry[],
  { today, law }: Known,
): HistoryProblem[] {
  const last = sound.findLast(entry => entry.validFrom <= today)
  if (!last || currentEntry(entries, today, law.extensions) !== null) return []
  return [note('no-current-entry', [entries.indexOf(last), 'validTo'])]
}
