import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { euros, hours } from '../../shared/volunteers/money-words.ts'

// What the account says: whole cents and whole minutes in, words out.

export type Measure = { used: number; limit: number }
export type MeterKind = 'month' | 'hours' | 'year' | 'budget'

const CENTS = 100
const NEAR = 95
const WHOLE = 100

/** 25000 → "250 €", 107450 → "1.074,50 €": a cap is a round number nearly always. */
export function shortEuros(cents: number): string {
  return cents % CENTS === 0 ? `${formatGermanNumber(cents / CENTS)}\u00a0€` : euros(cents)
}

/** On a bar, where the head says that it is euros: "60", "72,50". */
export function barEuros(cents: number): string {
  return formatGermanNumber(cents / CENTS, cents % CENTS === 0 ? 0 : 2)
}

/** From 95 %, or when the next entry would pass it. */
export function isTight({ used, limit }: Measure, next = 0): boolean {
  if (used === 0 && next === 0) return false
  return used * WHOLE >= limit * NEAR || used + next > limit
}

/** How much of the track is filled, in percent; never more than all of it. */
export function shareOf({ used, limit }: Measure): number {
  if (limit === 0) return used > 0 ? WHOLE : 0
  return Math.min(WHOLE, (used / limit) * WHOLE)
}

const ends: Readonly<Record<MeterKind, { left: string; reached: string; over: string }>> = {
  month: {
    ...{ left: ' bis zum Hinweis', reached: 'Hinweis erreicht' },
    over: ' über dem Hinweis',
  },
  hours: {
    ...{ left: ', Obergrenze des Programms', reached: 'Obergrenze erreicht' },
    over: ' über der Obergrenze',
  },
  year: {
    ...{ left: ', Übungsleiterfreibetrag', reached: 'Freibetrag ausgeschöpft' },
    over: ' über dem Freibetrag',
  },
  budget: {
    ...{ left: ' für alle', reached: 'Budget ausgegeben' },
    over: ' mehr als das Budget',
  },
}

/** "noch 8,00 € bis zum Hinweis", "3 h über der Obergrenze" */
export function leftText(kind: MeterKind, { used, limit }: Measure): string {
  const amount = (value: number) => (kind === 'hours' ? hours(value) : euros(value))
  const { left, reached, over } = ends[kind]
  if (used === limit) return reached
  return used < limit ? `noch ${amount(limit - used)}${left}` : `${amount(used - limit)}${over}`
}

/** How much time the money that is left would pay: "noch 684 Stunden für alle". */
export function budgetLeftText(budget: Measure, centsPerHour: number): string {
  const left = budget.limit - budget.used
  if (left <= 0 || centsPerHour === 0) return leftText('budget', budget)
  const whole = formatGermanNumber(Math.floor(left / centsPerHour))
  return `noch ${euros(left)}, das sind ${whole} Stunden`
}

/** Said before an entry that comes near the cap and does not reach it; above it the vault speaks. */
export function afterText(month: string, measure: Measure, next: number): string | null {
  const after = { used: measure.used + next, limit: measure.limit }
  if (after.used >= after.limit || !isTight(after)) return null
  return `Danach sind es im ${month} ${euros(after.used)}, ${leftText('month', after)}. Eintragen ist möglich.`
}

/** "48 h 24, zusammen 242,00 €" */
export function sumText({ minutes, cents }: { minutes: number; cents: number }): string {
  return `${hours(minutes)}, zusammen ${euros(cents)}`
}

/** "9:05" for a field: hours and minutes as they are typed. */
export function durationText(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** "1:30", "90 min", "1,5 h", "2" (hours) → minutes; null for what can't be read. */
export function readDurationField(text: string): number | null {
  const typed = text.trim().toLowerCase()
  const clock = /^(\d{1,2})(?::|\s*h\s*)([0-5]\d)(?:\s*min)?$/.exec(typed)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const minutes = /^(\d{1,4})\s*min(?:uten)?$/.exec(typed)
  if (minutes) return Number(minutes[1])
  const whole = /^(\d{1,2})(?:,(\d{1,2}))?\s*(?:h|std|stunden?)?$/.exec(typed)
  if (!whole) return null
  return readPart(Number(whole[1]), whole[2] ?? '')
}

/** Decimal hours only where they are whole minutes: nothing is rounded unseen. */
function readPart(hoursTyped: number, decimals: string): number | null {
  const hundredths = hoursTyped * 100 + Number(decimals.padEnd(2, '0'))
  const product = hundredths * 60
  return product % 100 === 0 ? product / 100 : null
}

const shortMonths = [
  'Jan',
  'Feb',
  'Mär',
  'Apr',
  'Mai',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Okt',
  'Nov',
  'Dez',
]

export function shortMonth(month: number): string {
  return shortMonths[month - 1] ?? ''
}

const FINE = 1e6

/** 12.5 hours → 750 minutes; null where it is no whole minute. */
export function minutesOfHours(value: number): number | null {
  const minutes = Math.round(value * 60 * FINE) / FINE
  return Number.isInteger(minutes) ? minutes : null
}

/** 9600 or 12.5 euros → cents; null where it is no whole cent. */
export function centsOfEuros(value: number): number | null {
  const cents = Math.round(value * CENTS * FINE) / FINE
  return Number.isInteger(cents) ? cents : null
}
