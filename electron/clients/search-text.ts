import type { PartialDate } from '../../shared/lib/dates.ts'
import { parsePartialDate } from '../../shared/lib/typed-days.ts'
import { type NameQuery, readQuery } from './name-keys.ts'

/** What a typed text may mean; a figure often means several things. */
export type SearchText = {
  name: NameQuery
  /** Whole case numbers, and beginnings of them while one is still typed. */
  numbers: readonly string[]
  numberStart: string | null
  /** Born then; beside a name it narrows, alone it is looked for. */
  birth: PartialDate | null
  phone: string | null
}

const OLDEST_NUMBER_YEARS = 30
const SHORTEST_PHONE = 5
/** Figures and what stands between them in dates, numbers and phones. */
const FIGURES = /^[\d\s.,/()+-]+$/
const WITH_YEAR = /(\d{4}|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d\d|^\d{4}-\d\d(-\d\d)?|^\d{6})$/
const NAME_THEN_DATE = /^(?<name>.*\p{L}[^\d]*?)[\s,]+(?<date>\d[\d./-]*)$/u
const DATE_THEN_NAME = /^(?<date>\d[\d./-]*)[\s,]+(?<name>[^\d]*\p{L}.*)$/u

export function readSearch(typed: string, today: string): SearchText {
  const text = typed.trim()
  if (FIGURES.test(text)) return { name: [], ...readFigures(text, today) }
  const nothing = { numbers: [], numberStart: null, phone: null }
  // '8. März 1991' is a date in words
  const whole = readBirth(text, today)
  if (whole) return { ...nothing, name: [], birth: whole }
  const parts = (NAME_THEN_DATE.exec(text) ?? DATE_THEN_NAME.exec(text))?.groups
  const birth = parts ? readBirth(parts.date!, today) : null
  return { ...nothing, name: readQuery(parts && birth ? parts.name! : text), birth }
}

function readFigures(text: string, today: string): Omit<SearchText, 'name'> {
  return { ...readNumber(text, today), birth: readBirth(text, today), phone: readDigits(text) }
}

/** '2026-0117', '2026/117', '117'; '2026-01' is the beginning of many. */
function readNumber(text: string, today: string): Pick<SearchText, 'numbers' | 'numberStart'> {
  const whole = /^(\d{4})\s?[-/]\s?(\d{0,6})$/.exec(text)
  if (whole) {
    const [, year, count] = whole as unknown as [string, string, string]
    const numbers = count === '' ? [] : [`${year}-${count.padStart(4, '0')}`]
    return { numbers, numberStart: `${year}-${count}` }
  }
  if (!/^\d{1,6}$/.test(text)) return { numbers: [], numberStart: null }
  const thisYear = Number(today.slice(0, 4))
  const count = String(Number(text)).padStart(4, '0')
  const numbers = Array.from(
    { length: OLDEST_NUMBER_YEARS },
    (_, back) => `${thisYear - back}-${count}`,
  )
  return { numbers, numberStart: null }
}

/** A date without a year is no birth date. */
function readBirth(text: string, today: string): PartialDate | null {
  if (!WITH_YEAR.test(text)) return null
  const parsed = parsePartialDate(text, { today })
  return parsed.ok && parsed.date.precision !== 'unknown' ? parsed.date : null
}

function readDigits(text: string): string | null {
  const digits = text.replace(/\D/g, '')
  return digits.length >= SHORTEST_PHONE ? digits : null
}
