import type { Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import {
  type AnnualReport,
  annualReport,
  type ReportNote,
  reportMark,
} from '../../shared/statistics/annual-report.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'

// The Sachbericht as people write it, and the notes that wait for it.

export type KeptReport = { version: number; report: AnnualReport }

export async function findReport(db: Reader, year: number): Promise<KeptReport | null> {
  const row = await db
    .selectFrom('annual_reports')
    .select(['version', 'value'])
    .where('year', '=', year)
    .executeTakeFirst()
  return row ? { version: row.version, report: annualReport.parse(JSON.parse(row.value)) } : null
}

type Saved = KeptReport & { year: number; by: string; at: string }

export async function putReport(
  db: Transaction<Database>,
  { year, version, report, by, at }: Saved,
): Promise<void> {
  const row = { version, value: JSON.stringify(report), saved_by: by, saved_at: at }
  await db
    .insertInto('annual_reports')
    .values({ year, ...row })
    .onConflict(conflict => conflict.column('year').doUpdateSet(row))
    .execute()
}

export async function listNotes(db: Reader, year: number) {
  const rows = await db
    .selectFrom('report_notes')
    .select(['id', 'day', 'mark', 'text'])
    .where('day', '>=', `${year}-01-01`)
    .where('day', '<=', `${year}-12-31`)
    .orderBy('day')
    .orderBy('noted_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({ ...row, mark: reportMark.parse(row.mark) }))
}

export async function insertNote(
  db: Transaction<Database>,
  note: ReportNote,
  { id, by, at }: { id: string; by: string; at: string },
): Promise<void> {
  await db
    .insertInto('report_notes')
    .values({ ...note, id, noted_by: by, noted_at: at })
    .execute()
}

export async function removeNote(db: Transaction<Database>, id: string): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('report_notes')
    .where('id', '=', id)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw new AppError('not-found')
}
