import { isWeekend } from '../lib/working-days.ts'
import type { Mission, MoneyWarning, Rate } from './money.ts'
import { monthOfDay, yearOfDay } from './money-periods.ts'
import {
  type Amount,
  amountOf,
  capOf,
  minuteOfDay,
  minutesOfDay,
  overlaps,
  overMidnightText,
  rateOfMonth,
  rateOfYear,
  rateOn,
  runsOverMidnight,
} from './money-rules.ts'
import { euros, hours, monthName } from './money-words.ts'

/** What is known of the helper and of the house, without the Einsatz itself. */
export type Around = {
  coordinating: boolean
  activeOn: string | null
  /** Names of the papers that stood in the way on that day. */
  missing: readonly string[]
  /** Not even taken on for this kind of work. */
  hasKind: boolean
  monthCents: number
  yearCents: number
  /** Of accompanying only: the cap is for hours that are paid by the hour. */
  yearMinutes: number
  sameDay: readonly Pick<Mission, 'startsAt' | 'minutes'>[]
  paidForClient: number
  houseCents: number
  budgetCents: number | null
}
export type Weighed = Amount & { warnings: MoneyWarning[] }

/** What an entry comes to and what has to be said about it. */
export function weighMission(mission: Mission, rates: readonly Rate[], around: Around): Weighed {
  const rate = rateOn(rates, mission.day)
  const amount = amountOf(mission, rate, around.paidForClient)
  const asked = { mission, rates, rate, around, cents: amount.cents }
  const warnings = [
    ...ofTime(asked),
    ...ofMonth(asked),
    ...ofYear(asked),
    ...ofHours(asked),
    ...ofClient(asked),
    ...ofBudget(asked),
    ...ofHelper(asked),
  ]
  return { ...amount, warnings }
}

type Asked = {
  mission: Mission
  rates: readonly Rate[]
  rate: Rate
  around: Around
  cents: number
}
const say = (code: MoneyWarning['code'], text: string): MoneyWarning[] => [{ code, text }]
const reached = (used: number, limit: number) => (used > limit ? 'überschritten' : 'erreicht')

const NIGHT_ENDS = 6 * 60
const NIGHT_BEGINS = 22 * 60
const A_DAY = 24 * 60

function ofTime({ mission, around }: Asked): MoneyWarning[] {
  const { startsAt, minutes, day } = mission
  if (runsOverMidnight(mission)) return say('over-midnight', overMidnightText)
  const ofDay = minutes + minutesOfDay(around.sameDay)
  if (around.sameDay.some(other => overlaps(mission, other)))
    return say('overlap', 'Zur selben Zeit ist schon ein Einsatz eingetragen.')
  if (ofDay > A_DAY)
    return say('overlap', `An diesem Tag sind es zusammen ${hours(ofDay)}. Ein Tag hat 24 Stunden.`)
  const from = startsAt === null ? null : minuteOfDay(startsAt)
  if (from !== null && (from < NIGHT_ENDS || from + minutes > NIGHT_BEGINS))
    return say('weekend-night', 'Der Einsatz liegt in der Nacht. Bitte prüfen Sie die Uhrzeit.')
  return isWeekend(day)
    ? say('weekend-night', 'Der Einsatz liegt am Wochenende. Bitte prüfen Sie den Tag.')
    : []
}

function ofMonth({ mission, rates, around, cents }: Asked): MoneyWarning[] {
  const used = around.monthCents + cents
  const limit = rateOfMonth(rates, monthOfDay(mission.day)).warnCentsPerMonth
  if (used < limit) return []
  const name = monthName(Number(mission.day.slice(5, 7)))
  return say('month-warn', monthText(name, used, limit))
}

function ofYear({ mission, rates, around, cents }: Asked): MoneyWarning[] {
  const year = yearOfDay(mission.day)
  const used = around.yearCents + cents
  const limit = rateOfYear(rates, year).warnCentsPerYear
  return used < limit ? [] : say('year-warn', yearText(year, used, limit))
}

function ofHours({ mission, rates, around }: Asked): MoneyWarning[] {
  if (mission.kind !== 'lotse') return []
  const year = yearOfDay(mission.day)
  const used = around.yearMinutes + mission.minutes
  const limit = capOf(around, rateOfYear(rates, year))
  return used < limit ? [] : say('hours-cap', hoursText(year, used, limit))
}

function ofClient({ mission, rate, around }: Asked): MoneyWarning[] {
  const { interpreterPerClient: most } = rate
  if (mission.kind !== 'dolmetscher' || mission.clientId === null) return []
  if (around.paidForClient < most) return []
  return say(
    'client-cap',
    `Für diese Person sind schon ${around.paidForClient} Einsätze bezahlt, ${most} sind möglich. Der Einsatz wird mit ${euros(0)} eingetragen.`,
  )
}

function ofBudget({ mission, around, cents }: Asked): MoneyWarning[] {
  if (around.budgetCents === null) return []
  const used = around.houseCents + cents
  if (used < around.budgetCents) return []
  return say('budget-spent', budgetText(yearOfDay(mission.day), used, around.budgetCents))
}

function ofHelper({ mission, around }: Asked): MoneyWarning[] {
  const { activeOn, missing, hasKind } = around
  const isBefore = activeOn === null || mission.day < activeOn
  return [
    ...(isBefore
      ? say('before-active', 'An diesem Tag war die Person noch nicht als aktiv eingetragen.')
      : []),
    ...(hasKind
      ? []
      : say('papers-missing', 'Die Person ist für diese Aufgabe nicht eingetragen.')),
    ...(missing.length === 0
      ? []
      : say('papers-missing', `An diesem Tag fehlte: ${missing.join(', ')}.`)),
  ]
}

// ---- the same words for an entry and for an account

export function monthText(name: string, used: number, limit: number): string {
  return `Im ${name} sind es ${euros(used)}: Der Hinweis bei ${euros(limit)} ist ${reached(used, limit)}.`
}

export function yearText(year: number, used: number, limit: number): string {
  return `${year} sind es ${euros(used)}: Der Freibetrag von ${euros(limit)} ist ${reached(used, limit)}.`
}

export function hoursText(year: number, used: number, limit: number): string {
  return `${year} sind es ${hours(used)}: Die Obergrenze von ${hours(limit)} ist ${reached(used, limit)}.`
}

export function budgetText(year: number, used: number, limit: number): string {
  return `Vom Budget ${year} sind ${euros(used)} ausgegeben: ${euros(limit)} sind ${reached(used, limit)}.`
}
