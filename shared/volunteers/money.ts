import { z } from 'zod'
import { languageCode } from '../clients/client.ts'
import { day } from '../lib/dates.ts'
import { lineText, neededLine } from '../lib/text-fields.ts'
import { helpTopic } from './helper.ts'

// Einsätze and what they cost: integer minutes, integer cents, dated rates. Nothing is rounded unseen.

const id = z.uuid()
const cents = z.int().min(0).max(100_000_000)
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Bitte als Uhrzeit, zum Beispiel 09:30.')

/** What was paid and how much was allowed, from a day on. */
export const rate = z.strictObject({
  validFrom: day,
  lotseCentsPerHour: cents,
  interpreterCents: cents,
  interpreterPerClient: z.int().min(0).max(100),
  minutesPerYear: z.int().min(0).max(200_000),
  coordinatingMinutesPerYear: z.int().min(0).max(200_000),
  warnCentsPerMonth: cents,
  warnCentsPerYear: cents,
  source: neededLine('Bitte geben Sie an, woher die Sätze stammen.', 160),
})
export type Rate = z.infer<typeof rate>

/** Holds from the beginning, until an office enters its own. */
export const firstRate: Rate = {
  validFrom: '2017-01-01',
  lotseCentsPerHour: 500,
  interpreterCents: 2000,
  interpreterPerClient: 5,
  minutesPerYear: 276 * 60,
  coordinatingMinutesPerYear: 414 * 60,
  warnCentsPerMonth: 25_000,
  warnCentsPerYear: 330_000,
  source: 'Förderrichtlinie WIR, Übungsleiterfreibetrag 2026',
}

export const missionKind = z.enum(['lotse', 'dolmetscher'])
export type MissionKind = z.infer<typeof missionKind>
export const missionKindNames: Readonly<Record<MissionKind, string>> = {
  lotse: 'Begleitung',
  dolmetscher: 'Dolmetschen',
}

/** One Einsatz. `clientId` null: a consultation hour, an event. */
export const mission = z.strictObject({
  kind: missionKind,
  day,
  startsAt: clock.nullable(),
  minutes: z
    .int('Bitte ganze Minuten.')
    .min(1, 'Mindestens eine Minute.')
    .max(1440, 'Ein Tag hat 24 Stunden. Bitte tragen Sie jeden Tag einzeln ein.'),
  topic: helpTopic,
  text: lineText(160),
  language: languageCode.nullable(),
  clientId: id.nullable(),
  assignmentId: id.nullable(),
  /** The client's or office's signature on the sheet is there. */
  signed: z.boolean(),
})
export type Mission = z.infer<typeof mission>

export const keptMission = z.strictObject({
  ...mission.shape,
  id,
  version: z.int(),
  helperId: id,
  clientName: z.string(),
  cents,
  /** The exact amount was no whole cent and is rounded commercially; said beside it. */
  rounded: z.boolean(),
  /** 3 of 5 for this client, where the kind counts so. */
  countForClient: z.int().nullable(),
  recordedByName: z.string(),
  /** Earlier versions: what was corrected, when and why. */
  corrections: z.int(),
  closed: z.boolean(),
  /** Struck out, and why: it counts in no sum. */
  cancelled: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
})
export type KeptMission = z.infer<typeof keptMission>

/** What is worth saying before and after an entry; it never forbids what happened. */
export const moneyWarning = z.strictObject({
  code: z.enum([
    ...['month-warn', 'year-warn', 'hours-cap', 'client-cap', 'budget-spent', 'overlap'],
    ...['over-midnight', 'before-active', 'papers-missing', 'weekend-night'],
  ] as const),
  text: z.string(),
})
export type MoneyWarning = z.infer<typeof moneyWarning>

export const meter = z.strictObject({ used: z.int(), limit: z.int() })
export const account = z.strictObject({
  year: z.int(),
  minutes: meter,
  yearCents: meter,
  monthCents: meter,
  /** Of the office: cents of the programme year. */
  budgetCents: meter.nullable(),
  /** Planned for this person out of the budget. */
  plannedMinutes: z.int().nullable(),
  months: z.array(
    z.strictObject({
      month: z.int(),
      minutes: z.int(),
      cents: z.int(),
      missions: z.int(),
      closed: z.boolean(),
    }),
  ),
  warnings: z.array(moneyWarning),
})
export type Account = z.infer<typeof account>

export const correction = z.strictObject({
  reason: neededLine('Bitte schreiben Sie in einem Satz, was berichtigt wird.', 200),
})

/** The money of the programme year; `year` is a calendar year. */
export const budget = z.strictObject({
  year: z.int().min(2017).max(2100),
  cents,
  note: lineText(160),
})
export type Budget = z.infer<typeof budget>

export const planned = z.strictObject({
  helperId: id,
  helperName: z.string(),
  minutes: z.int(),
  cap: z.int(),
  usedMinutes: z.int(),
})
export type Planned = z.infer<typeof planned>

export const period = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('month'), year: z.int(), month: z.int().min(1).max(12) }),
  z.strictObject({ kind: z.literal('year'), year: z.int() }),
])
export type Period = z.infer<typeof period>

export const closedPeriod = z.strictObject({
  period,
  closedAt: z.string(),
  byName: z.string(),
})
export type ClosedPeriod = z.infer<typeof closedPeriod>
export const reopening = closedPeriod.omit({ closedAt: true }).extend({
  reopenedAt: z.string(),
  reason: z.string(),
})
export type Reopening = z.infer<typeof reopening>

const ofPerson = { helperId: id, helperName: z.string() }
export const periodReview = z.strictObject({
  missions: z.int(),
  minutes: z.int(),
  cents: z.int(),
  unsigned: z.int(),
  /** Whose sheets are still missing, most first. */
  unsignedOf: z.array(z.strictObject({ ...ofPerson, count: z.int() })),
  overlaps: z.array(z.strictObject({ ...ofPerson, day: z.string(), times: z.string() })),
})
export type PeriodReview = z.infer<typeof periodReview>

/** Formblatt-style lists. */
export const listKind = z.enum([
  'einsaetze-2b',
  'schulung-2c',
  'zahlungen',
  'nachweis',
  'quittung',
  'versicherung',
])
export type ListKind = z.infer<typeof listKind>
export const listKindNames: Readonly<Record<ListKind, string>> = {
  'einsaetze-2b': 'Liste der Einsätze (2b)',
  'schulung-2c': 'Teilnehmende der Schulungen (2c)',
  zahlungen: 'Zahlungen',
  nachweis: 'Zahlenmäßiger Nachweis',
  quittung: 'Quittung',
  versicherung: 'Versicherungsliste',
}

/** A list ready to be drawn or written: every cell is text or an exact number. */
export const moneySheet = z.strictObject({
  template: z.literal('money-list'),
  officeName: z.string(),
  programName: z.string(),
  title: z.string(),
  lines: z.array(z.string()),
  /** Too wide for a page that stands. */
  landscape: z.boolean(),
  columns: z.array(
    z.strictObject({
      title: z.string(),
      kind: z.enum(['text', 'day', 'minutes', 'cents', 'number']),
      width: z.int(),
    }),
  ),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  totals: z.array(z.union([z.string(), z.number(), z.null()])),
  /** Lines for signatures. */
  signatures: z.array(z.string()),
})
export type MoneySheet = z.infer<typeof moneySheet>
