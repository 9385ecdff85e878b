import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { type AnnualReport, annualChapter } from '../../shared/statistics/annual-report.ts'
import { annualFiguresOf } from '../../shared/statistics/report-figures.ts'
import { proposalsOf } from '../../shared/statistics/report-proposals.ts'
import type { statisticsContract } from '../../shared/statistics/statistics-contract.ts'
import type { Reader } from '../store/reader.ts'
import type { Writing } from '../vault/handler-types.ts'
import { gatherMaterial } from './report-material.ts'
import { findReport, listNotes, putReport } from './report-repository.ts'
import type { Municipalities } from './snapshot-reckoning.ts'

type Contract = typeof statisticsContract
type Input<M extends keyof Contract> = z.output<Contract[M]['input']>

export async function readReport(
  db: Reader,
  reference: Municipalities,
  { year }: Input<'readReport'>,
): Promise<z.input<Contract['readReport']['output']>> {
  const notes = await listNotes(db, year)
  const material = await gatherMaterial(db, reference, { year, notes })
  const proposals = proposalsOf(material)
  const kept = await findReport(db, year)
  return {
    version: kept?.version ?? 0,
    report: kept?.report ?? blankReport(proposals.title),
    ...{ proposals, notes, figures: annualFiguresOf(year, material.out) },
  }
}

function blankReport(title: string): AnnualReport {
  return { title, chapters: annualChapter.options.map(key => ({ key, text: '' })) }
}

/** Refused where somebody else has saved since it was read. */
export async function saveReport(
  { db, actor, now }: Writing,
  { year, version, report }: Input<'saveReport'>,
): Promise<{ version: number }> {
  const kept = await findReport(db, year)
  if ((kept?.version ?? 0) !== version) throw new AppError('changed-meanwhile')
  const saved = { year, report, version: version + 1, by: actor.id, at: now }
  await putReport(db, saved)
  return { version: saved.version }
}
