import { z } from 'zod'
import { command, job, query } from '../ipc.ts'
import { quarter } from '../lib/quarters.ts'
import { caseworkers, everyone, responsible } from '../roles.ts'
import { annualFigures, annualReport, foundName, reportNote } from './annual-report.ts'
import { behind, behindCell, figurePeriod, figures, target } from './figures.ts'
import { quarterLine, release, review } from './release.ts'

const id = z.uuid()
const nothing = z.strictObject({})
const year = z.int().min(2000).max(2100)
const ofQuarter = ({ quarter: of }: { quarter: string }) => of

export const statisticsContract = {
  readFigures: query({
    input: z.strictObject({ period: figurePeriod }),
    output: figures,
    roles: everyone,
  }),
  listBehind: query({ input: behindCell, output: behind, roles: caseworkers }),
  listTargets: query({
    input: z.strictObject({ year }),
    output: z.array(target),
    roles: everyone,
  }),
  saveTarget: command({
    input: z.strictObject({ target }),
    output: nothing,
    roles: responsible,
    subject: input => input.target.figure,
  }),
  removeTarget: command({
    input: z.strictObject({ year, figure: target.shape.figure }),
    output: nothing,
    roles: responsible,
    subject: input => input.figure,
  }),
  listQuarters: query({ input: nothing, output: z.array(quarterLine), roles: everyone }),
  /** The Leitung is told how many, the others whom it is about too. */
  reviewQuarter: query({
    input: z.strictObject({ quarter }),
    output: review,
    roles: everyone,
  }),
  /** From now on these figures stand, whatever becomes of the people behind them. */
  freezeQuarter: command({
    input: z.strictObject({ quarter }),
    output: z.strictObject({ version: z.int() }),
    roles: responsible,
    subject: ofQuarter,
  }),
  /** Rounds, checks and attacks; what comes of it is kept in the ledger. */
  prepareRelease: job({
    input: z.strictObject({ quarter }),
    output: z.strictObject({ releaseId: id, state: z.enum(['bereit', 'gesperrt']) }),
    roles: responsible,
    subject: (_, { releaseId }) => releaseId,
  }),
  readRelease: query({
    input: z.strictObject({ quarter }),
    output: release.nullable(),
    roles: responsible,
  }),
  readReport: query({
    input: z.strictObject({ year }),
    output: z.strictObject({
      version: z.int(),
      report: annualReport,
      /** What was gathered, to take over chapter by chapter. */
      proposals: annualReport,
      /** Stand as a table in the chapter of the figures. */
      figures: annualFigures,
      notes: z.array(reportNote.extend({ id })),
    }),
    roles: caseworkers,
  }),
  saveReport: command({
    input: z.strictObject({ year, version: z.int(), report: annualReport }),
    output: z.strictObject({ version: z.int() }),
    roles: caseworkers,
    subject: () => null,
  }),
  addReportNote: command({
    input: z.strictObject({ note: reportNote }),
    output: z.strictObject({ id }),
    roles: caseworkers,
    subject: (_, output) => output.id,
  }),
  removeReportNote: command({
    input: z.strictObject({ id }),
    output: nothing,
    roles: caseworkers,
    subject: input => input.id,
  }),
  findNames: query({
    input: z.strictObject({ report: annualReport }),
    output: z.array(foundName),
    roles: caseworkers,
  }),
  /** Refused while names stand in it that nobody has looked at. */
  putOutReport: job({
    input: z.strictObject({
      year,
      /** The one that was looked through. */
      version: z.int(),
      format: z.enum(['pdf', 'docx', 'drucken']),
      namesSeen: z.boolean(),
    }),
    output: z.strictObject({ fileName: z.string().nullable() }),
    roles: responsible,
    subject: () => null,
  }),
}
