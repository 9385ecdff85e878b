import type { PublishedTotals } from '../../shared/bundles/quarter-report.ts'
import { QUARTERS_SHOWN } from '../../shared/bundles/quarter-report.ts'
import { type QuarterTable, quarterTables } from '../../shared/bundles/quarter-tables.ts'
import { AppError } from '../../shared/errors.ts'
import { shiftQuarter } from '../../shared/lib/quarters.ts'
import { cellId } from '../../shared/statistics/count-cells.ts'
import { programmeFor } from '../../shared/statistics/programme.ts'
import type { Release } from '../../shared/statistics/release.ts'
import { publishedTables } from '../../shared/statistics/release-tables.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import { readRelease } from '../statistics/release-reading.ts'
import { findPublished } from '../statistics/release-repository.ts'
import type { Reader } from '../store/reader.ts'

type Reference = Pick<ReferenceData, 'municipalities'>

export type ReleasedQuarter = { release: Release; tables: QuarterTable[] }
/** The how-manieth of its kind it is for this quarter, and the bundle that it corrects. */
export type Edition = ReleasedQuarter & { version: number; corrects: string | null }

/** The only source of whatever leaves the house: numbers that passed every check, just now again. */
export async function releasedQuarter(
  db: Reader,
  reference: Reference,
  quarter: string,
): Promise<ReleasedQuarter> {
  const release = await readRelease(db, reference, { quarter })
  if (!release) throw new AppError('quarter-not-rounded', { quarter })
  if (release.state !== 'bereit' && release.state !== 'ausgegeben')
    throw new AppError('release-blocked')
  return { release, tables: quarterTables(publishedTables(release)) }
}

/** What the quarters before said when they were put out. */
export async function publishedBefore(db: Reader, quarter: string): Promise<PublishedTotals[]> {
  const found: PublishedTotals[] = []
  for (let back = 1; back < QUARTERS_SHOWN; back += 1) {
    const earlier = shiftQuarter(quarter, -back)
    const published = await findPublished(db, earlier)
    if (published) found.push({ quarter: earlier, totals: totalsIn(published.values, earlier) })
  }
  return found
}

function totalsIn(values: Readonly<Record<string, number>>, quarter: string) {
  const totals = programmeFor([]).populations.flatMap(({ key }) => {
    const value = values[cellId(quarter, key, [])]
    return value === undefined ? [] : [[key, value] as const]
  })
  return Object.fromEntries(totals)
}
