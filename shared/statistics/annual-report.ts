import { z } from 'zod'
import { day } from '../lib/dates.ts'
import { lineText, noteText } from '../lib/text-fields.ts'

// The Sachbericht of a year: figures (rounded), goals, marked notes and gaps, in words that people edit.

export const annualChapter = z.enum([
  ...['lage', 'zahlen', 'ziele', 'erfolge', 'huerden', 'netzwerk', 'vorschlaege'],
] as const)
export type AnnualChapter = z.infer<typeof annualChapter>
export const annualChapterNames: Readonly<Record<AnnualChapter, string>> = {
  lage: 'Lage',
  zahlen: 'Zahlen des Jahres',
  ziele: 'Ziele und Ergebnisse',
  erfolge: 'Was gelungen ist',
  huerden: 'Hürden und Lücken',
  netzwerk: 'Netzwerk und Ehrenamt',
  vorschlaege: 'Vorschläge',
}

export const annualReport = z.strictObject({
  title: lineText(160),
  chapters: z.array(z.strictObject({ key: annualChapter, text: noteText(20_000) })).length(7),
})
export type AnnualReport = z.infer<typeof annualReport>

/** A note that is meant for the report: marked while it is written, months before. */
export const reportMark = z.enum(['erfolg', 'huerde', 'netzwerk'])
export type ReportMark = z.infer<typeof reportMark>
export const reportMarkNames: Readonly<Record<ReportMark, string>> = {
  erfolg: 'Erfolg',
  huerde: 'Hürde',
  netzwerk: 'Netzwerk',
}

export const reportNote = z.strictObject({
  day,
  mark: reportMark,
  text: noteText(1000),
})
export type ReportNote = z.infer<typeof reportNote>

/** A word of the text that is somebody's name in the store. */
export const foundName = z.strictObject({
  /** Null: in the title. */
  chapter: annualChapter.nullable(),
  /** Where it begins. */
  at: z.int().min(0),
  word: z.string(),
  /** The words on both sides, in the same line. */
  before: z.string(),
  after: z.string(),
  /** A contact's or a colleague's name may be left on purpose; the others stay in the house. */
  who: z.enum(['klientin', 'ehrenamt', 'nummer', 'kontakt', 'team']),
})
export type FoundName = z.infer<typeof foundName>

const rounded = z.int().min(0)

/** What was put out of a year; null where a quarter is not out yet, or a table was left out. */
export const annualFigures = z.strictObject({
  quarters: z.array(z.strictObject({ quarter: z.string(), isOut: z.boolean() })).length(4),
  rows: z.array(
    z.strictObject({
      name: z.string(),
      values: z.array(rounded.nullable()).length(4),
      /** Added up, or as it stood at the end of the last quarter that is out. */
      year: rounded.nullable(),
    }),
  ),
})
export type AnnualFigures = z.infer<typeof annualFigures>
