import { addDays, daysBetween, MONTHS, type PartialDate, toDay } from './dates.ts'

// Days as people type them. "Today" comes from outside, as everywhere.

export type DayProblem = 'empty' | 'format' | 'no-such-day'
export type ParsedDay = { ok: true; day: string } | { ok: false; problem: DayProblem }
/** Which year is meant when it is left out or has two digits. A birth date is 'past'. */
export type YearBias = 'past' | 'future' | 'near'
export type ParsedPartialDate = { ok: true; date: PartialDate } | { ok: false; problem: DayProblem }

const DAY_WORDS: Readonly<Record<string, number>> = { gestern: -1, heute: 0, morgen: 1 }
// The comma is what the number pad of a German keyboard has in place of the dot.
const GAP = String.raw`\s*[.,/\-\s]\s*`
const DAY_MONTH_YEAR = new RegExp(
  String.raw`^(\d{1,2})${GAP}(\d{1,2})(?:${GAP}(\d{4}|\d\d)|\s*\.)?$`,
)
const MONTH_YEAR = new RegExp(String.raw`^(\d{1,2})${GAP}(\d{4}|\d\d)$`)
const LONGEST_TYPED = 40
const UNKNOWN_WORDS = ['unbekannt', 'unbek.', 'nicht bekannt', '?']
const noSuchDay = { ok: false, problem: 'no-such-day' } as const
const badFormat = { ok: false, problem: 'format' } as const

/** Lower case, and month names as numbers: '1. Feb. 1990' → '1.2.1990'. */
function tidy(text: string): string {
  const lower = text.normalize('NFKC').trim().toLowerCase()
  if (lower.length > LONGEST_TYPED) return 'too long for a date'
  return lower.replace(/\.?\s*([a-zä]{3,9})[.\s]*(?=\d)/, (all, word: string) => {
    const month = MONTHS.findIndex(name => name.toLowerCase().startsWith(word))
    return month < 0 ? all : `.${month + 1}.`
  })
}

/** The candidate the bias asks for; candidates come in ascending order. */
function choose(candidates: readonly string[], today: string, bias: YearBias): string | undefined {
  if (bias === 'past') return candidates.findLast(candidate => candidate <= today)
  if (bias === 'future') return candidates.find(candidate => candidate >= today)
  const distance = (candidate: string) => Math.abs(daysBetween(today, candidate))
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** The years that may be meant: last, this and next year, or the same two digits in three centuries. */
function possibleYears(typed: string | undefined, today: string): number[] {
  if (typed?.length === 4) return [Number(typed)]
  const year = Number(today.slice(0, 4))
  if (typed === undefined) return [year - 1, year, year + 1]
  const inCentury = year - (year % 100) + Number(typed)
  return [inCentury - 100, inCentury, inCentury + 100]
}

/** [year, month, day] as typed, or undefined where the text does not look like a day. */
function readParts(text: string): [string | undefined, string, string] | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return [iso[1], iso[2]!, iso[3]!]
  const match = /^(\d\d)(\d\d)(\d{4}|\d\d)$/.exec(text) ?? DAY_MONTH_YEAR.exec(text)
  return match ? [match[3], match[2]!, match[1]!] : undefined
}

export function parseGermanDay(
  text: string,
  options: { today: string; bias?: YearBias },
): ParsedDay {
  const { today, bias = 'past' } = options
  const typed = tidy(text)
  if (typed === '') return { ok: false, problem: 'empty' }
  if (Object.hasOwn(DAY_WORDS, typed)) return { ok: true, day: addDays(today, DAY_WORDS[typed]!) }
  const parts = readParts(typed)
  if (!parts) return badFormat
  const days = possibleYears(parts[0], today)
    .map(year => toDay(year, Number(parts[1]), Number(parts[2])))
    .filter(candidate => candidate !== undefined)
  const chosen = parts[0]?.length === 4 ? days[0] : choose(days, today, bias)
  return chosen === undefined ? noSuchDay : { ok: true, day: chosen }
}

function readMonth(text: string): { typedYear: string; month: number } | undefined {
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text)
  if (iso) return { typedYear: iso[1]!, month: Number(iso[2]) }
  const match = MONTH_YEAR.exec(text.replace(/^\./, ''))
  if (!match) return undefined
  // '2.3' and '02.03' are a day and a month to a German reader; '02/03' and '02.90' are not.
  const looksLikeDay = match[2]!.length === 2 && Number(match[2]) <= 12 && /^\d+\s*\./.test(text)
  return looksLikeDay ? undefined : { typedYear: match[2]!, month: Number(match[1]) }
}

/** Two-digit years and days without a year lie in the past. */
export function parsePartialDate(text: string, options: { today: string }): ParsedPartialDate {
  const { today } = options
  const typed = tidy(text)
  if (UNKNOWN_WORDS.includes(typed)) {
    return { ok: true, date: { precision: 'unknown', value: null } }
  }
  if (/^[1-9]\d{3}$/.test(typed)) return { ok: true, date: { precision: 'year', value: typed } }
  const read = readMonth(typed)
  if (!read) {
    const parsed = parseGermanDay(text, { today })
    return parsed.ok ? { ok: true, date: { precision: 'day', value: parsed.day } } : parsed
  }
  const firsts = possibleYears(read.typedYear, today)
    .map(year => toDay(year, read.month, 1))
    .filter(candidate => candidate !== undefined)
  const first = read.typedYear.length === 4 ? firsts[0] : choose(firsts, today, 'past')
  if (first === undefined) return noSuchDay
  return { ok: true, date: { precision: 'month', value: first.slice(0, 7) } }
}
