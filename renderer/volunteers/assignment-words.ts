import {
  addDays,
  daysBetween,
  formatDay,
  formatDayShort,
  relativeDay,
} from '../../shared/lib/dates.ts'
import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type {
  Candidate,
  HelpRequest,
  KeptAssignment,
  KeptRequest,
  RequestState,
} from '../../shared/volunteers/assignment.ts'
import { type Mood, moodNames } from '../../shared/volunteers/helper.ts'
import { dayWords } from '../today/day-words.ts'
import type { IconName } from '../ui/icon-paths.ts'

// What assignments and requests say of themselves, in the words of the office.

type Tone = 'bad' | 'warn' | 'ok' | 'info' | 'muted'
export type ToneWords = { text: string; tone: Tone; icon?: IconName }

const moodTones: Readonly<Record<Mood, { tone: Tone; icon: IconName }>> = {
  gut: { tone: 'ok', icon: 'ok' },
  kraft: { tone: 'warn', icon: 'half' },
  zuviel: { tone: 'bad', icon: 'danger' },
}

/** The helper's own word, never computed. */
export function moodWords(mood: Mood): ToneWords {
  return { text: moodNames[mood], ...moodTones[mood] }
}

/** "1,5 h von geplanten 20 h" */
export function hoursText({
  workedMinutes,
  plannedHours,
}: Pick<KeptAssignment, 'workedMinutes' | 'plannedHours'>): string {
  const worked = `${formatGermanNumber(Math.round(workedMinutes / 6) / 10)} h`
  if (plannedHours === null)
    return workedMinutes === 0 ? 'noch kein Einsatz' : `${worked} geleistet`
  return `${worked} von geplanten ${formatGermanNumber(plannedHours)} h`
}

/** Said only from the day on that the settings name. */
export function silenceWords(
  { silentDays }: Pick<KeptAssignment, 'silentDays'>,
  threshold: number,
): ToneWords | null {
  if (silentDays === null || silentDays < threshold) return null
  return { text: `${countOf(silentDays, 'Tag', 'Tage')} still`, tone: 'bad', icon: 'clock' }
}

export function lastWordText(
  { lastWordOn }: Pick<KeptAssignment, 'lastWordOn'>,
  today: string,
): string {
  return lastWordOn === null ? 'noch kein Wort' : relativeDay(lastWordOn, today)
}

const SOON_DAYS = 7
const OBVIOUS_DAYS = 300

/** When one asks next how it goes. */
export function nextCheckWords(
  { nextCheckOn }: Pick<KeptAssignment, 'nextCheckOn'>,
  today: string,
): ToneWords | null {
  if (nextCheckOn === null) return null
  const days = daysBetween(today, nextCheckOn)
  if (days < 0) {
    const since = relativeDay(nextCheckOn, today).replace(/^vor /, '')
    return { text: `seit ${since}`, tone: 'bad' }
  }
  if (days === 0) return { text: 'heute', tone: 'warn' }
  const text = days <= SOON_DAYS ? relativeDay(nextCheckOn, today) : dayWords(nextCheckOn, today)
  return { text, tone: 'muted' }
}

/** Without the year where it is obvious. */
function shortDay(day: string, today: string): string {
  return Math.abs(daysBetween(day, today)) < OBVIOUS_DAYS ? formatDayShort(day) : formatDay(day)
}

export function sinceText(
  { state, startOn, endedOn }: Pick<KeptAssignment, 'state' | 'startOn' | 'endedOn'>,
  today: string,
): string {
  if (endedOn !== null) return `${formatDay(startOn)} bis ${formatDay(endedOn)}`
  const start = shortDay(startOn, today)
  if (startOn > today) return `ab ${start}`
  return state === 'angebahnt' ? `angebahnt am ${start}` : `seit ${start}`
}

// ---- requests

/** "Di 24.11., 10:00 Uhr" */
export function whenText({ day, time }: Pick<HelpRequest, 'day' | 'time'>, today: string): string {
  return time === null ? dayWords(day, today) : `${dayWords(day, today)}, ${time} Uhr`
}

export function durationText(minutes: number | null): string {
  if (minutes === null) return ''
  if (minutes < 60) return countOf(minutes, 'Minute', 'Minuten')
  if (minutes % 60 === 0) return countOf(minutes / 60, 'Stunde', 'Stunden')
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} Stunden`
}

/** What is past and still open, or so near that somebody must call now. */
export function urgencyOf(
  { day, state }: Pick<KeptRequest, 'day' | 'state'>,
  today: string,
): ToneWords | null {
  if (state === 'erledigt' || state === 'abgesagt') return null
  if (day < today) return { text: 'Termin vorbei', tone: 'bad' }
  if (state === 'zugesagt') return null
  if (day === today) return { text: 'heute', tone: 'bad' }
  return day <= addDays(today, 2) ? { text: relativeDay(day, today), tone: 'warn' } : null
}

export const stateLooks: Readonly<Record<RequestState, { tone: Tone; icon: IconName }>> = {
  offen: { tone: 'warn', icon: 'circle' },
  angefragt: { tone: 'info', icon: 'half' },
  zugesagt: { tone: 'ok', icon: 'ok' },
  erledigt: { tone: 'muted', icon: 'check' },
  abgesagt: { tone: 'muted', icon: 'x' },
}

/** By day and hour; without an hour it may be any of that day. */
export function byMoment(
  a: Pick<HelpRequest, 'day' | 'time'>,
  b: Pick<HelpRequest, 'day' | 'time'>,
): number {
  const key = ({ day, time }: Pick<HelpRequest, 'day' | 'time'>) => `${day} ${time ?? ''}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

/** Who was asked already stands above, with her answer. */
export function notAskedYet(
  candidates: readonly Candidate[],
  { answers }: Pick<KeptRequest, 'answers'>,
): Candidate[] {
  const asked = new Set(answers.map(({ helperId }) => helperId))
  return candidates.filter(({ helperId }) => !asked.has(helperId))
}

/** Not there, not her work, no papers, to be kept apart: that is not decided here. */
const firm: ReadonlySet<string> = new Set(['aufgabe', 'zustand', 'nachweise', 'ausschluss'])

/** A wish or a preference may be asked about once more; safeguarding never. */
export function mayAskAnyway({
  blockedBySafeguarding,
  reasons,
}: Pick<Candidate, 'blockedBySafeguarding' | 'reasons'>): boolean {
  return (
    !blockedBySafeguarding &&
    !reasons.some(({ code, verdict }) => verdict === 'nicht' && firm.has(code))
  )
}
