import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { annualFiguresOf } from '../../shared/statistics/report-figures.ts'
import { type AnnualReportSheet, reportSheetOf } from '../../shared/statistics/report-sheet.ts'
import type { statisticsContract } from '../../shared/statistics/statistics-contract.ts'
import {
  dropUnwritten,
  insertMade,
  lastWritten,
  markWritten,
} from '../bundles/delivery-repository.ts'
import { sha256Hex } from '../bundles/fingerprints.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import type { Working } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { listPublished } from './report-material.ts'
import { findNames } from './report-names.ts'
import { findReport } from './report-repository.ts'
import type { Municipalities } from './snapshot-reckoning.ts'

type Input = z.output<(typeof statisticsContract)['putOutReport']['input']>
export type ReportTools = Pick<Machine, 'host' | 'newId'> & { reference: Municipalities }

/** Exactly the version that was looked through, on paper or as a file. */
export async function putOutReport(
  context: Working,
  tools: ReportTools,
  input: Input,
): Promise<{ fileName: string | null }> {
  const { read, today, now, signal } = context
  const { year, format } = input
  const sheet = await read(db => checkedSheet(db, tools.reference, { ...input, today }))
  if (format === 'drucken') {
    const { printed } = await tools.host.print(sheet)
    if (!printed) throw new AppError('cancelled')
    return { fileName: null }
  }
  const bytes = await (format === 'pdf' ? tools.host.renderPdf(sheet) : docxOf(sheet, now))
  signal.throwIfAborted()
  return { fileName: await deliver(context, tools, { year, format, bytes: new Uint8Array(bytes) }) }
}

/** Loaded when it is asked for: it is large, and a report is written once a year. */
async function docxOf(sheet: AnnualReportSheet, now: string): Promise<Uint8Array> {
  const { writeReportDocx } = await import('./report-docx.ts')
  return writeReportDocx(sheet, now)
}

async function checkedSheet(
  db: Reader,
  reference: Municipalities,
  { year, version, namesSeen, today }: Input & { today: string },
): Promise<AnnualReportSheet> {
  const kept = await findReport(db, year)
  if (!kept) throw new AppError('not-found')
  if (kept.version !== version) throw new AppError('changed-meanwhile')
  if (!namesSeen && (await findNames(db, kept.report)).length > 0)
    throw new AppError('names-in-text')
  const { office } = await getSettings(db)
  const figures = annualFiguresOf(year, await listPublished(db, reference, year))
  return reportSheetOf({ report: kept.report, figures, office, today })
}

type FileFormat = Exclude<Input['format'], 'drucken'>
const formatNames: Readonly<Record<FileFormat, string>> = { pdf: 'PDF', docx: 'Word' }

const noBundle = {
  ...{ number: null, bundle_id: null, previous_sha256: null, replaces: null, recipient: null },
}

/** It stands among the deliveries once the file is written. */
async function deliver(
  { write, actor, now }: Working,
  { host, newId }: ReportTools,
  { year, format, bytes }: { year: number; format: FileFormat; bytes: Uint8Array },
): Promise<string> {
  const id = newId()
  // each form is replaced by its own next version only
  const period = `${year} (${formatNames[format]})`
  const suggestedName = `sachbericht-${year}.${format}`
  await write(async trx => {
    await dropUnwritten(trx, 'sachbericht')
    const version = ((await lastWritten(trx, 'sachbericht', period))?.version ?? 0) + 1
    await insertMade(trx, {
      ...{ ...noBundle, id, kind: 'sachbericht', period, version, release_id: null },
      ...{ file_name: suggestedName, sha256: sha256Hex(bytes), bytes },
      ...{ made_by: actor.id, made_at: now },
    })
  })
  const { fileName } = await host.saveFile({ suggestedName, bytes })
  if (fileName === null) throw new AppError('cancelled')
  await write(trx => markWritten(trx, id, { fileName, at: now }))
  return fileName
}
