import { z } from 'zod'
import { quarter } from '../lib/quarters.ts'

// True figures for the office: on the screen only, never in what leaves the house.

const count = z.int().min(0)

/** A quarter, or a whole year: then stock is that of its end, and what happened is added up. */
export const figurePeriod = z.union([quarter, z.string().regex(/^[1-9]\d{3}$/)])
export type FigurePeriod = z.infer<typeof figurePeriod>

/** Figures with a headline of their own; a target can be agreed for each. */
export const keyFigure = z.enum([
  ...['bestand', 'zugang', 'abgang', 'kurzkontakt', 'vermittlung', 'antwort-tage'],
  ...['ehrenamt', 'einsatz', 'stunden', 'euro', 'begleitung', 'begleitung-monate', 'schulung-ue'],
  ...['treffen', 'angebote-voll', 'huerde'],
] as const)
export type KeyFigure = z.infer<typeof keyFigure>

export const figureLine = z.strictObject({
  key: keyFigure,
  name: z.string(),
  unit: z.string(),
  definition: z.string(),
  /** Null where there is nothing to reckon, such as a median of nothing. */
  value: z.number().nullable(),
  before: z.number().nullable(),
  /** The eight periods up to this one, oldest first. */
  series: z.array(z.strictObject({ period: figurePeriod, value: z.number().nullable() })),
  target: z.number().nullable(),
})
export type FigureLine = z.infer<typeof figureLine>

const head = z.strictObject({ key: z.string(), name: z.string() })

/** One table of the programme with true counts. */
export const figureTable = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['bestand', 'bewegung', 'mehrfach', 'arbeit', 'ehrenamt']),
  unit: z.string(),
  definition: z.string(),
  /** False: from a time when nobody wrote it down. Then its noughts say nothing. */
  known: z.boolean(),
  /** Whether the cases behind a number can be listed. */
  opens: z.boolean(),
  columns: z.array(head),
  rows: z.array(z.strictObject({ ...head.shape, cells: z.array(count), total: count })),
  totals: z.array(count),
  total: count,
  /** The total of the period before; null where nothing was counted. */
  before: count.nullable(),
})
export type FigureTable = z.infer<typeof figureTable>

export const figures = z.strictObject({
  period: figurePeriod,
  /** Not over yet. */
  running: z.boolean(),
  /** The frozen state that is shown; null: reckoned now. */
  frozen: z.strictObject({ on: z.string(), version: z.int(), byName: z.string() }).nullable(),
  lines: z.array(figureLine),
  tables: z.array(figureTable),
  /** Days until the answer in the middle, by field of the referral. */
  answerDays: z.array(z.strictObject({ field: z.string(), median: z.number().nullable() })),
})
export type Figures = z.infer<typeof figures>

/** Which number was clicked; the total leaves both out. */
export const behindCell = z.strictObject({
  period: figurePeriod,
  table: z.string().max(60),
  row: z.string().max(60).nullable(),
  column: z.string().max(60).nullable(),
})
export type BehindCell = z.infer<typeof behindCell>

export const behind = z.strictObject({
  /** "Aufenthalt und Geschlecht: Duldung, weiblich" */
  title: z.string(),
  people: z.array(
    z.strictObject({
      clientId: z.uuid(),
      name: z.string(),
      number: z.string(),
      /** "aufgenommen 03.08.2026" */
      fact: z.string(),
    }),
  ),
  /** Erased or merged since it was frozen: counted, but no longer to be shown. */
  gone: count,
})
export type Behind = z.infer<typeof behind>

export const target = z.strictObject({
  year: z.int().min(2000).max(2100),
  figure: keyFigure,
  value: z.int().min(0).max(10_000_000),
  note: z.string().trim().max(200),
})
export type Target = z.infer<typeof target>
