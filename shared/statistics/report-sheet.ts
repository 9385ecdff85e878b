import { z } from 'zod'
import { formatDay } from '../lib/dates.ts'
import { officeHead, officeHeadOf } from '../print-office.ts'
import type { Office } from '../settings/settings.ts'
import { type AnnualFigures, type AnnualReport, annualChapterNames } from './annual-report.ts'
import { figureColumns, figureText, nothingText, rowsToTell } from './report-figures.ts'

// The Sachbericht as it leaves the house, on paper and as a document alike.

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.string()) }),
])
export type ReportBlock = z.infer<typeof block>

const table = z.strictObject({
  title: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.strictObject({ name: z.string(), values: z.array(z.string()) })),
  note: z.string(),
})
export type ReportTable = z.infer<typeof table>

export const annualReportSheet = z.strictObject({
  template: z.literal('annual-report'),
  office: officeHead,
  title: z.string(),
  date: z.string(),
  chapters: z.array(
    z.strictObject({
      title: z.string(),
      blocks: z.array(block),
      table: table.nullable(),
    }),
  ),
})
export type AnnualReportSheet = z.infer<typeof annualReportSheet>

type Told = { report: AnnualReport; figures: AnnualFigures; office: Office; today: string }

/** A chapter without words is left out. */
export function reportSheetOf({ report, figures, office, today }: Told): AnnualReportSheet {
  const chapters = report.chapters.map(({ key, text }) => ({
    title: annualChapterNames[key],
    blocks: blocksOf(text),
    table: key === 'zahlen' ? tableOf(figures) : null,
  }))
  return {
    template: 'annual-report',
    office: officeHeadOf(office),
    ...{ title: report.title, date: formatDay(today) },
    chapters: chapters.filter(({ blocks, table: own }) => blocks.length > 0 || own !== null),
  }
}

const BULLET = /^[–•*-]\s+/

/** Lines that begin with a dash are points; an empty line begins a paragraph. */
export function blocksOf(text: string): ReportBlock[] {
  const blocks: ReportBlock[] = []
  let before = ''
  for (const line of text.split('\n')) {
    const last = blocks.at(-1)
    if (BULLET.test(line)) {
      const item = line.replace(BULLET, '')
      if (last?.kind === 'list') last.items.push(item)
      else blocks.push({ kind: 'list', items: [item] })
    } else if (line.trim() !== '') {
      if (last?.kind === 'text' && before.trim() !== '') last.text += `\n${line}`
      else blocks.push({ kind: 'text', text: line })
    }
    before = line
  }
  return blocks
}

/** Nothing while no quarter is out. */
function tableOf(figures: AnnualFigures): ReportTable | null {
  if (!figures.quarters.some(({ isOut }) => isOut)) return null
  const { told, nothing } = rowsToTell(figures)
  const reading =
    'Auf Vielfache von 5 gerundet. Eine 0 heißt in einem Quartal: keine bis vier. Bestände stehen am Ende des Quartals, in der letzten Spalte der jüngste.'
  return {
    title: 'Die Quartale im Überblick',
    columns: figureColumns(figures),
    rows: told.map(({ name, values, year }) => ({
      name,
      values: [...values, year].map(figureText),
    })),
    note: [nothingText(nothing), reading].filter(Boolean).join(' '),
  }
}
