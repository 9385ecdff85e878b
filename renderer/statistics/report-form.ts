import { z } from 'zod'
import { neededLine, noteText } from '../../shared/lib/text-fields.ts'
import {
  type AnnualChapter,
  type AnnualReport,
  annualChapter,
} from '../../shared/statistics/annual-report.ts'

const text = noteText(20_000)
const chapters = Object.fromEntries(annualChapter.options.map(key => [key, text])) as Record<
  AnnualChapter,
  typeof text
>

/** A field for the title and one for each chapter. */
export const reportForm = z.strictObject({
  title: neededLine('Bitte geben Sie dem Bericht einen Titel.', 160),
  ...chapters,
})
export type ReportForm = z.infer<typeof reportForm>
export type ReportField = keyof ReportForm

export function toReportForm({ title, chapters: written }: AnnualReport): ReportForm {
  const texts = written.map(({ key, text: words }) => [key, words])
  return { title, ...(Object.fromEntries(texts) as Record<AnnualChapter, string>) }
}

export function reportOf({ title, ...texts }: ReportForm): AnnualReport {
  return { title, chapters: annualChapter.options.map(key => ({ key, text: texts[key] })) }
}

/** As it would be stored, wherever it may be; places in a text are counted in this form. */
export function tidied(typed: ReportForm): ReportForm {
  const read = (field: ReportField) => reportForm.shape[field].safeParse(typed[field]).data
  const fields = (Object.keys(reportForm.shape) as ReportField[]).map(field => [
    field,
    read(field) ?? typed[field],
  ])
  return Object.fromEntries(fields) as ReportForm
}

export const isSame = (a: ReportForm, b: ReportForm) =>
  (Object.keys(a) as ReportField[]).every(field => a[field] === b[field])

/** A new paragraph below what is there. */
export function appended(before: string, more: string): string {
  return before.trim() === '' ? more : `${before.trimEnd()}\n\n${more}`
}

/** Chapters without a word of their own that could have the house's. */
export function openProposals(written: ReportForm, proposed: ReportForm): AnnualChapter[] {
  return annualChapter.options.filter(key => written[key].trim() === '' && proposed[key] !== '')
}

export function replaced(
  before: string,
  { at, word }: { at: number; word: string },
  by: string,
): string {
  return before.slice(0, at) + by + before.slice(at + word.length)
}
