import { z } from 'zod'
import { quarterReportSheet } from './bundles/quarter-report.ts'
import { consentSheet, letterSheet, slipSheet, wegweiserSheet } from './referrals/sheets.ts'
import { annualReportSheet } from './statistics/report-sheet.ts'
import { missionSheet } from './volunteers/assignment.ts'
import { moneySheet } from './volunteers/money.ts'
import { certificateSheet, roundLetterSheet } from './volunteers/network.ts'

export const recoverySheet = z.strictObject({
  template: z.literal('recovery-sheet'),
  programName: z.string(),
  officeLabel: z.string(),
  storeName: z.string(),
  number: z.int(),
  createdAt: z.string(),
  groups: z.array(z.string()).length(8),
})
export type RecoverySheet = z.infer<typeof recoverySheet>

const MOST_PRINTED_ROWS = 1000

/** A4 landscape: the cells in words, each row as long as the columns. */
export const clientListSheet = z.strictObject({
  template: z.literal('client-list'),
  programName: z.string(),
  officeLabel: z.string(),
  title: z.string(),
  lines: z.array(z.string()),
  columns: z.array(
    z.strictObject({ title: z.string(), kind: z.enum(['text', 'number', 'day']), width: z.int() }),
  ),
  rows: z.array(z.array(z.string())).max(MOST_PRINTED_ROWS),
})
export type ClientListSheet = z.infer<typeof clientListSheet>

/** Everything that can be printed; a hidden page of its own draws it. */
export const printDocument = z.discriminatedUnion('template', [
  recoverySheet,
  clientListSheet,
  letterSheet,
  consentSheet,
  wegweiserSheet,
  slipSheet,
  missionSheet,
  moneySheet,
  roundLetterSheet,
  certificateSheet,
  quarterReportSheet,
  annualReportSheet,
])
export type PrintDocument = z.infer<typeof printDocument>
