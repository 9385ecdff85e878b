import { addDays, daysBetween } from '../lib/dates.ts'
import { parseGermanDay } from '../lib/typed-days.ts'
import { readDuration } from './quick-log-duration.ts'
import { lastSentence } from './quick-log-sentence.ts'

export type QuickLog = {
  minutes: number | null
  /** Everything that was typed, but for the duration in front. */
  note: string
  /** What is still to be done, where the line ends with "bis <day>". */
  step: { text: string; dueOn: string } | null
  /** The line ends with a day that no calendar has, such as 31.2. */
  noSuchDay: boolean
}

const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag']
const A_MONDAY = '2024-01-01'
/** "bis", "bis zum"; what follows is tried as a day. */
const UNTIL = /(?<![\p{L}\p{N}])bis(?:\s+zum)?\s+(?=\S)/giu
const LONGEST_DAY = 40

/** Reads one line as it is typed after a talk: "50 min Antrag ausgefüllt, Foto fehlt bis 24.11." */
export function readQuickLog(text: string, today: string): QuickLog {
  const typed = text.trim()
  const duration = readDuration(typed)
  const note = duration ? typed.slice(duration.length) : typed
  const end = readEnd(note, today)
  return {
    minutes: duration?.minutes ?? null,
    note,
    step: end && end.dueOn !== null ? stepOf(end.before, end.dueOn) : null,
    noSuchDay: end !== null && end.dueOn === null,
  }
}

type End = { before: string /** null: no calendar has it */; dueOn: string | null }

/** A day that has passed says how long something took, not what is to be done. */
function readEnd(note: string, today: string): End | null {
  const last = [...note.matchAll(UNTIL)].at(-1)
  if (!last) return null
  const dayText = note.slice(last.index + last[0].length)
  if (dayText.length > LONGEST_DAY) return null
  const parsed = readDay(dayText, today)
  if (parsed === 'none') return null
  const before = note.slice(0, last.index)
  if (parsed === 'no-such-day') return { before, dueOn: null }
  return parsed < today ? null : { before, dueOn: parsed }
}

function readDay(text: string, today: string): string | 'none' | 'no-such-day' {
  const bare = text.replace(/[\s.!)]+$/u, '')
  const weekday = WEEKDAYS.indexOf(bare.toLowerCase())
  if (weekday >= 0) return nextWeekday(weekday, today)
  let missed: 'none' | 'no-such-day' = 'none'
  for (const candidate of [text, bare, `${bare}.`, withYear(bare, today)]) {
    const parsed = parseGermanDay(candidate, { today, bias: 'near' })
    if (parsed.ok) return parsed.day
    if (parsed.problem === 'no-such-day') missed = 'no-such-day'
  }
  return missed
}

/** "24. November" has no year, and the calendar's own reading wants one after a month in words. */
function withYear(text: string, today: string): string {
  const year = Number(today.slice(0, 4))
  const parsed = parseGermanDay(`${text} ${year}`, { today })
  return `${text} ${parsed.ok && parsed.day < today ? year + 1 : year}`
}

/** On a Friday "bis Freitag" is the one of next week. */
function nextWeekday(weekday: number, today: string): string {
  const now = ((daysBetween(A_MONDAY, today) % 7) + 7) % 7
  return addDays(today, ((weekday - now + 6) % 7) + 1)
}

function stepOf(before: string, dueOn: string): QuickLog['step'] {
  const text = lastSentence(before)
  return text === '' ? null : { text, dueOn }
}
