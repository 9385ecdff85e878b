import { z } from 'zod'

// Days are calendar days as text ('1990-02-01'). Nothing here reads a clock: "today" comes from outside.
const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']
export const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]
const MILLISECONDS_PER_DAY = 86_400_000

// ---- the calendar

const pad = (value: number, length = 2) => String(value).padStart(length, '0')

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** False for NaN too. */
function isCalendarDay(year: number, month: number, dayOfMonth: number): boolean {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12)) return false
  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month)
}

/** Undefined where the calendar has no such day. */
export function toDay(year: number, month: number, dayOfMonth: number): string | undefined {
  if (!isCalendarDay(year, month, dayOfMonth)) return undefined
  return `${year}-${pad(month)}-${pad(dayOfMonth)}`
}

function partsOf(isoDay: string): { year: number; month: number; dayOfMonth: number } {
  if (!isDay(isoDay)) throw new RangeError('not a calendar day')
  return {
    year: digitsAt(isoDay, 0, 4),
    month: digitsAt(isoDay, 5, 7),
    dayOfMonth: digitsAt(isoDay, 8, 10),
  }
}

/** Asked for many thousand days at a time: no pattern, no new text. NaN where one is no digit. */
function digitsAt(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

function dayNumber(isoDay: string): number {
  const { year, month, dayOfMonth } = partsOf(isoDay)
  return Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_PER_DAY
}

/** 0 is Monday: day 0 of the epoch was a Thursday. */
function weekdayIndex(isoDay: string): number {
  return (((dayNumber(isoDay) + 3) % 7) + 7) % 7
}

export function isDay(text: string): boolean {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false
  const [year, month, dayOfMonth] = [
    digitsAt(text, 0, 4),
    digitsAt(text, 5, 7),
    digitsAt(text, 8, 10),
  ]
  return isCalendarDay(year, month, dayOfMonth)
}

export function addDays(isoDay: string, count: number): string {
  const date = new Date((dayNumber(isoDay) + count) * MILLISECONDS_PER_DAY)
  const sum = toDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
  if (sum === undefined) throw new RangeError('outside the calendar')
  return sum
}

/** Positive when `to` comes after `from`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** The week that holds the Thursday gives the year (ISO 8601). */
export function isoWeek(isoDay: string): { year: number; week: number } {
  const { year } = partsOf(addDays(isoDay, 3 - weekdayIndex(isoDay)))
  const firstThursdayWeek = `${year}-01-04`
  const monday = addDays(firstThursdayWeek, -weekdayIndex(firstThursdayWeek))
  return { year, week: Math.floor(daysBetween(monday, isoDay) / 7) + 1 }
}

// ---- words

export function formatDay(isoDay: string): string {
  return `${formatDayShort(isoDay)}${partsOf(isoDay).year}`
}

export function formatDayShort(isoDay: string): string {
  const { month, dayOfMonth } = partsOf(isoDay)
  return `${pad(dayOfMonth)}.${pad(month)}.`
}

export function formatWeekday(isoDay: string): string {
  return `${WEEKDAYS[weekdayIndex(isoDay)]!.slice(0, 2)} ${formatDayShort(isoDay)}`
}

export function formatLongDay(isoDay: string): string {
  const { year, month, dayOfMonth } = partsOf(isoDay)
  return `${WEEKDAYS[weekdayIndex(isoDay)]}, ${dayOfMonth}. ${MONTHS[month - 1]} ${year}`
}

/** Exact in days for two months, then whole months, then whole years. */
export function relativeDay(isoDay: string, today: string): string {
  const distance = daysBetween(today, isoDay)
  if (distance === 0) return 'heute'
  if (distance === 1) return 'morgen'
  if (distance === -1) return 'gestern'
  const [earlier, later] = distance < 0 ? [isoDay, today] : [today, isoDay]
  return `${distance < 0 ? 'vor' : 'in'} ${span(earlier, later)}`
}

function span(earlier: string, later: string): string {
  const days = daysBetween(earlier, later)
  if (days <= 60) return `${days} Tagen`
  const from = partsOf(earlier)
  const to = partsOf(later)
  const begun = (to.year - from.year) * 12 + to.month - from.month
  const months = to.dayOfMonth < from.dayOfMonth ? begun - 1 : begun
  if (months < 24) return months === 1 ? '1 Monat' : `${months} Monaten`
  return `${Math.floor(months / 12)} Jahren`
}

// ---- instants

const formatters = new Map<string, Intl.DateTimeFormat>()

function instantParts(iso: string, timeZone: string): (type: string) => string {
  let formatter = formatters.get(timeZone)
  if (!formatter) {
    const two = '2-digit'
    formatter = new Intl.DateTimeFormat('de-DE', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric' },
      ...{ month: two, day: two, hour: two, minute: two },
    })
    formatters.set(timeZone, formatter)
  }
  const parts = formatter.formatToParts(new Date(iso))
  return type => parts.find(part => part.type === type)?.value ?? ''
}

export function dayOfInstant(iso: string, timeZone = 'Europe/Berlin'): string {
  const part = instantParts(iso, timeZone)
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

/** '09:05', as the clock on the wall shows it. */
export function timeOfInstant(iso: string, timeZone = 'Europe/Berlin'): string {
  const part = instantParts(iso, timeZone)
  return `${part('hour')}:${part('minute')}`
}

export function formatInstant(iso: string, timeZone = 'Europe/Berlin'): string {
  return `${formatDay(dayOfInstant(iso, timeZone))}, ${timeOfInstant(iso, timeZone)} Uhr`
}

// ---- dates people only half remember

/** A calendar-valid ISO day. */
export const day = z.string().refine(isDay)

export const partialDate = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('day'), value: day }),
  z.strictObject({
    precision: z.literal('month'),
    value: z.string().regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/),
  }),
  z.strictObject({ precision: z.literal('year'), value: z.string().regex(/^[1-9]\d{3}$/) }),
  z.strictObject({ precision: z.literal('unknown'), value: z.null() }),
])
export type PartialDate = z.infer<typeof partialDate>

export function formatPartialDate(date: PartialDate): string {
  if (date.precision === 'unknown') return 'unbekannt'
  if (date.precision === 'day') return formatDay(date.value)
  if (date.precision === 'year') return date.value
  const [year, month] = date.value.split('-')
  return `${MONTHS[Number(month) - 1]} ${year}`
}
