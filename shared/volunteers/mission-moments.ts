import { readDuration } from '../clients/quick-log-duration.ts'
import { parseGermanDay } from '../lib/typed-days.ts'

// Day, beginning and length, taken out of a line that somebody types.

const MOST_MINUTES = 1440
const LONGEST_BARE_DURATION = 5 * 60

/** What was found is replaced by a space; the rest stays as it was typed. */
export type Taken<T> = { rest: string; value: T }

function takeAt(text: string, index: number, length: number): string {
  return `${text.slice(0, index)} ${text.slice(index + length)}`
}

const WEEKDAY = String.raw`(?:(?:mo|di|mi|do|fr|sa|so)\.?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)`
const DAY = new RegExp(
  String.raw`^(?:(?:am\s+)?${WEEKDAY},?\s+)?(heute|gestern|vorgestern|morgen|\d{4}-\d\d?-\d\d?|\d{1,2}\.\s?\d{1,2}\.(?:\s?(?:\d{4}|\d\d)(?![\d:.,]))?)(?=[\s,;]|$)`,
  'iu',
)

export type FoundDay = { day: string; problem: null } | { day: null; problem: 'no-such-day' }

/** The line begins with it, or it is today. A day without a year is the nearest one. */
export function takeDay(text: string, today: string): Taken<FoundDay> {
  const match = DAY.exec(text)
  const typed = match?.[1]
  if (!match || typed === undefined) return { rest: text, value: { day: today, problem: null } }
  const parsed = readDay(typed, today)
  const value: FoundDay = parsed
    ? { day: parsed, problem: null }
    : { day: null, problem: 'no-such-day' }
  return { rest: text.slice(match[0].length), value }
}

function readDay(typed: string, today: string): string | null {
  const isTwoAgo = typed.toLowerCase() === 'vorgestern'
  const options = { today, bias: 'near' } as const
  const first = parseGermanDay(isTwoAgo ? 'gestern' : typed, options)
  if (!first.ok || !isTwoAgo) return first.ok ? first.day : null
  const second = parseGermanDay('gestern', { today: first.day })
  return second.ok ? second.day : null
}

// ---- hours

export type TimeProblem = 'negative' | 'over-midnight' | 'over-day'
export type FoundTimes = {
  startsAt: string | null
  minutes: number | null
  problem: TimeProblem | null
}
const nothing: FoundTimes = { startsAt: null, minutes: null, problem: null }

const EDGE = String.raw`(?<![\p{L}\p{N}.,:])`
const END = String.raw`(?![\p{L}\p{N}:]|[.,]\d)`
const CLOCK = String.raw`(?:[01]?\d|2[0-4])(?::[0-5]\d)`
const RANGE = new RegExp(
  String.raw`${EDGE}(?:von\s+)?(${CLOCK}|\d{1,2})(?:\s*uhr)?\s*(?:-|–|bis)\s*(${CLOCK}|\d{1,2}(?=\s*uhr))(?:\s*uhr)?${END}`,
  'iu',
)
const NEGATIVE = new RegExp(
  String.raw`(?<=^|\s)[-−–]\s?\d{1,4}(?::\d\d|(?:[.,]\d{1,2})?\s*(?:h|std|stunden?|min|minuten?))${END}\.?`,
  'iu',
)
/** "1h30", "2 h 05", "90 min", "1,5 h", "25 Stunden" */
const LENGTH = new RegExp(
  String.raw`${EDGE}(?:(\d{1,3})\s*h\s?([0-5]\d)|(\d{1,4})\s*(?:min|minuten?)|(\d{1,3}(?:[.,]\d{1,2})?|\d{1,2}:[0-5]\d)\s*(?:h|std|stunden?))${END}\.?`,
  'iu',
)
const BEGINNING = new RegExp(
  String.raw`${EDGE}(?:(?:um|ab)\s+)?(?:(${CLOCK})(?:\s*uhr)?|(\d{1,2})\s*uhr)${END}`,
  'iu',
)

/** From when to when, or from when and for how long, or only for how long. */
export function takeTimes(text: string): Taken<FoundTimes> {
  const negative = NEGATIVE.exec(text)
  if (negative)
    return {
      rest: takeAt(text, negative.index, negative[0].length),
      value: { ...nothing, problem: 'negative' },
    }
  const range = RANGE.exec(text)
  const times = range && rangeOf(range[1] ?? '', range[2] ?? '')
  if (range && times) return { rest: takeAt(text, range.index, range[0].length), value: times }
  return takeLength(text)
}

function rangeOf(from: string, to: string): FoundTimes | null {
  const [begin, end] = [minuteOf(from), minuteOf(to)]
  if (begin === null || end === null || begin === MOST_MINUTES) return null
  const startsAt = clockOf(begin)
  if (end <= begin) return { startsAt, minutes: null, problem: 'over-midnight' }
  return { startsAt, minutes: end - begin, problem: null }
}

function takeLength(text: string): Taken<FoundTimes> {
  const length = LENGTH.exec(text)
  if (!length) return takeBare(text)
  const { rest, value: startsAt } = takeBeginning(takeAt(text, length.index, length[0].length))
  return { rest, value: checked(startsAt, minutesOfLength(length)) }
}

/** Without a unit: "10:30 1:30" is a beginning and a length, "1:30" alone a length. */
function takeBare(text: string): Taken<FoundTimes> {
  const first = takeBeginning(text)
  if (first.value === null) return { rest: text, value: nothing }
  const second = takeBeginning(first.rest)
  if (second.value !== null) {
    const minutes = minuteOf(second.value) ?? 0
    const isLength = minutes < LONGEST_BARE_DURATION
    const value = isLength
      ? checked(first.value, minutes)
      : (rangeOf(first.value, second.value) ?? nothing)
    return { rest: second.rest, value }
  }
  const length = readDuration(bareOf(text))
  if (length) return { rest: first.rest, value: checked(null, length.minutes) }
  return { rest: first.rest, value: { ...nothing, startsAt: first.value } }
}

/** From the first figure on: what stands before it says nothing about hours. */
function bareOf(text: string): string {
  const match = BEGINNING.exec(text)
  return match ? text.slice(match.index) : ''
}

function takeBeginning(text: string): Taken<string | null> {
  const match = BEGINNING.exec(text)
  const minute = match && minuteOf(match[1] ?? match[2] ?? '')
  if (!match || minute === null || minute === MOST_MINUTES) return { rest: text, value: null }
  return { rest: takeAt(text, match.index, match[0].length), value: clockOf(minute) }
}

function checked(startsAt: string | null, minutes: number): FoundTimes {
  const known = { startsAt, minutes }
  if (minutes > MOST_MINUTES) return { startsAt, minutes: null, problem: 'over-day' }
  if (minutes === 0) return { startsAt, minutes: null, problem: null }
  const isOver = startsAt !== null && (minuteOf(startsAt) ?? 0) + minutes > MOST_MINUTES
  return { ...known, problem: isOver ? 'over-midnight' : null }
}

function minutesOfLength([, hours, more, minutes, typed = '']: RegExpExecArray): number {
  if (hours !== undefined) return Number(hours) * 60 + Number(more)
  if (minutes !== undefined) return Number(minutes)
  const [whole, part] = typed.split(':')
  if (part !== undefined) return Number(whole) * 60 + Number(part)
  return Math.round(Number(typed.replace(',', '.')) * 60)
}

/** Of the day; 24:00 is its end. Null for what no clock shows. */
function minuteOf(typed: string): number | null {
  const [hour = '', minute = '0'] = typed.split(':')
  const value = Number(hour) * 60 + Number(minute)
  return typed === '' || value > MOST_MINUTES ? null : value
}

function clockOf(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
