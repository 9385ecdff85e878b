import { budgetText, hoursText, monthText, yearText } from './mission-weighing.ts'
import type { Account, Mission, MoneyWarning, Rate } from './money.ts'
import { closedKeyOf, keyOfPeriod, monthOfDay } from './money-periods.ts'
import { capOf, rateOfMonth, rateOfYear } from './money-rules.ts'
import { monthName } from './money-words.ts'

/** One kept Einsatz, as far as an account asks. */
export type Entry = Pick<Mission, 'kind' | 'day' | 'minutes'> & { cents: number }

export type AccountFacts = {
  year: number
  month: number
  /** Of this helper in this year; what was struck out is not among them. */
  entries: readonly Entry[]
  rates: readonly Rate[]
  coordinating: boolean
  plannedMinutes: number | null
  budgetCents: number | null
  /** Of all helpers in this year. */
  houseCents: number
  closed: ReadonlySet<string>
}

const TWELVE = Array.from({ length: 12 }, (_, index) => index + 1)
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
export const centsOf = (entries: readonly Entry[]) => sum(entries.map(({ cents }) => cents))
export const minutesOf = (entries: readonly Entry[]) => sum(entries.map(({ minutes }) => minutes))
export const paidByTheHour = (entries: readonly Entry[]) =>
  entries.filter(({ kind }) => kind === 'lotse')

/** A year of one person in the house, as it stands now. */
export function accountOf(facts: AccountFacts): Account {
  const { year, month, entries, rates, budgetCents, houseCents } = facts
  const ofYear = rateOfYear(rates, year)
  const key = keyOfPeriod({ kind: 'month', year, month })
  const inMonth = entries.filter(({ day }) => monthOfDay(day) === key)
  const meters = {
    minutes: { used: minutesOf(paidByTheHour(entries)), limit: capOf(facts, ofYear) },
    yearCents: { used: centsOf(entries), limit: ofYear.warnCentsPerYear },
    monthCents: { used: centsOf(inMonth), limit: rateOfMonth(rates, key).warnCentsPerMonth },
    budgetCents: budgetCents === null ? null : { used: houseCents, limit: budgetCents },
  }
  return {
    ...{ year, ...meters, plannedMinutes: facts.plannedMinutes, months: monthsOf(facts) },
    warnings: [...warningsOf(year, meters), ...monthWarnings(facts)],
  }
}

function monthsOf({ year, entries, closed }: AccountFacts): Account['months'] {
  return TWELVE.map(month => {
    const key = keyOfPeriod({ kind: 'month', year, month })
    const inMonth = entries.filter(({ day }) => monthOfDay(day) === key)
    return {
      ...{ month, minutes: minutesOf(inMonth), cents: centsOf(inMonth), missions: inMonth.length },
      closed: closedKeyOf(closed, `${key}-01`) !== null,
    }
  })
}

type Meters = Pick<Account, 'minutes' | 'yearCents' | 'budgetCents'>

/** Whoever has worked nothing has reached nothing. */
function isReached(meter: { used: number; limit: number } | null): boolean {
  return meter !== null && meter.used > 0 && meter.used >= meter.limit
}

function warningsOf(year: number, { minutes, yearCents, budgetCents }: Meters): MoneyWarning[] {
  const warnings: MoneyWarning[] = []
  if (isReached(yearCents))
    warnings.push({ code: 'year-warn', text: yearText(year, yearCents.used, yearCents.limit) })
  if (isReached(minutes))
    warnings.push({ code: 'hours-cap', text: hoursText(year, minutes.used, minutes.limit) })
  if (budgetCents !== null && isReached(budgetCents))
    warnings.push({
      ...{ code: 'budget-spent' },
      text: budgetText(year, budgetCents.used, budgetCents.limit),
    })
  return warnings
}

function monthWarnings({ year, entries, rates }: AccountFacts): MoneyWarning[] {
  return TWELVE.flatMap(month => {
    const key = keyOfPeriod({ kind: 'month', year, month })
    const used = centsOf(entries.filter(({ day }) => monthOfDay(day) === key))
    const limit = rateOfMonth(rates, key).warnCentsPerMonth
    if (!isReached({ used, limit })) return []
    return [{ code: 'month-warn', text: monthText(monthName(month), used, limit) } as const]
  })
}
