import { firstRate, type Mission, type Rate } from './money.ts'

// What an Einsatz comes to: whole cents and whole minutes, no clock, no store.

/** The rate that holds on a day: the last one that has begun, else the one from the beginning. */
export function rateOn(rates: readonly Rate[], day: string): Rate {
  const begun = rates.filter(({ validFrom }) => validFrom <= day)
  const last = begun.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0]
  return last ?? firstRate
}

/** Caps of a year are those that hold at its end, caps of a month those of its last days. */
export function rateOfYear(rates: readonly Rate[], year: number): Rate {
  return rateOn(rates, `${year}-12-31`)
}

export function rateOfMonth(rates: readonly Rate[], month: string): Rate {
  return rateOn(rates, `${month}-31`)
}

export type Amount = { cents: number; rounded: boolean }

const MINUTES_PER_HOUR = 60
const free: Amount = { cents: 0, rounded: false }

/**
 * By the hour for accompanying, flat for interpreting. `paidForClient`: how many Einsätze of
 * interpreting were already paid for this client; beyond the limit nothing is.
 */
export function amountOf(
  { kind, minutes, clientId }: Pick<Mission, 'kind' | 'minutes' | 'clientId'>,
  rate: Rate,
  paidForClient: number,
): Amount {
  if (kind === 'lotse') return byTheHour(minutes, rate.lotseCentsPerHour)
  const isCapped = clientId !== null && paidForClient >= rate.interpreterPerClient
  return isCapped ? free : { cents: rate.interpreterCents, rounded: false }
}

/** Exact where it is a whole number of cents, else rounded as merchants do, and said. */
function byTheHour(minutes: number, centsPerHour: number): Amount {
  const product = minutes * centsPerHour
  const rest = product % MINUTES_PER_HOUR
  const whole = (product - rest) / MINUTES_PER_HOUR
  return { cents: rest * 2 >= MINUTES_PER_HOUR ? whole + 1 : whole, rounded: rest !== 0 }
}

/** Minutes that a Lotsin or a Lotse may work in a year. */
export function capOf({ coordinating }: { coordinating: boolean }, rate: Rate): number {
  return coordinating ? rate.coordinatingMinutesPerYear : rate.minutesPerYear
}

const MINUTES_PER_DAY = 1440

export function minuteOfDay(clock: string): number {
  return Number(clock.slice(0, 2)) * MINUTES_PER_HOUR + Number(clock.slice(3, 5))
}

/** An Einsatz belongs to one day. */
export function runsOverMidnight({
  startsAt,
  minutes,
}: Pick<Mission, 'startsAt' | 'minutes'>): boolean {
  return startsAt !== null && minuteOfDay(startsAt) + minutes > MINUTES_PER_DAY
}

export const overMidnightText =
  'Der Einsatz geht über Mitternacht. Bitte tragen Sie zwei ein: einen bis 24:00 Uhr und einen für den nächsten Tag ab 00:00 Uhr.'

type Times = Pick<Mission, 'startsAt' | 'minutes'>

/** Only where both beginnings are known. */
export function overlaps(a: Times, b: Times): boolean {
  if (a.startsAt === null || b.startsAt === null) return false
  const [from, other] = [minuteOfDay(a.startsAt), minuteOfDay(b.startsAt)]
  return from < other + b.minutes && other < from + a.minutes
}

export function minutesOfDay(missions: readonly Times[]): number {
  return missions.reduce((sum, { minutes }) => sum + minutes, 0)
}
