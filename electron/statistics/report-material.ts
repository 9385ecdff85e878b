import type { ReportNote } from '../../shared/statistics/annual-report.ts'
import { publishedTables, releaseTables } from '../../shared/statistics/release-tables.ts'
import { type PublishedQuarter, quartersOfYear } from '../../shared/statistics/report-figures.ts'
import type { ReportMaterial } from '../../shared/statistics/report-proposals.ts'
import { type MeetingKind, meetingKind } from '../../shared/volunteers/network.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import { listTargets } from './figures-targets.ts'
import { programmeOf } from './release-ledger.ts'
import { findPublished } from './release-repository.ts'
import type { Municipalities } from './snapshot-reckoning.ts'

/** What the house has about a year, as far as it may stand in a report. */
export async function gatherMaterial(
  db: Reader,
  reference: Municipalities,
  { year, notes }: { year: number; notes: readonly ReportNote[] },
): Promise<ReportMaterial> {
  const { office } = await getSettings(db)
  const { bodyName, programName } = office
  return {
    ...{ year, notes, bodyName, programName },
    out: await listPublished(db, reference, year),
    targets: await listTargets(db, year),
    gaps: await listGaps(db, year),
    meetings: await countMeetings(db, year),
    trainings: await countTrainings(db, year),
  }
}

/** The true counts are not even read: the tables are built of what was put out. */
export async function listPublished(
  db: Reader,
  reference: Municipalities,
  year: number,
): Promise<PublishedQuarter[]> {
  const found: PublishedQuarter[] = []
  for (const quarter of quartersOfYear(year)) {
    const release = await findPublished(db, quarter)
    if (!release) continue
    const { values, leftOut } = release
    const programme = await programmeOf(values, reference)
    const tables = releaseTables(programme, { quarter, counts: values, values, leftOut })
    found.push({ quarter, tables: publishedTables({ tables }) })
  }
  return found
}

const daysOf = (year: number) => [`${year}-01-01`, `${year}-12-31`] as const

/** Field and words only: whose file they come from is not asked. */
function listGaps(db: Reader, year: number) {
  const [first, last] = daysOf(year)
  return db
    .selectFrom('barriers')
    .select(['field', 'text'])
    .where('noted_on', '>=', first)
    .where('noted_on', '<=', last)
    .orderBy('noted_on')
    .orderBy('id')
    .execute()
}

async function countMeetings(
  db: Reader,
  year: number,
): Promise<{ kind: MeetingKind; count: number }[]> {
  const [first, last] = daysOf(year)
  const rows = await db
    .selectFrom('meetings')
    .select(({ fn }) => ['kind', fn.countAll<number>().as('count')])
    .where('day', '>=', first)
    .where('day', '<=', last)
    .groupBy('kind')
    .execute()
  const counts = new Map(rows.map(({ kind, count }) => [kind, count]))
  return meetingKind.options.flatMap(kind => {
    const count = counts.get(kind)
    return count === undefined ? [] : [{ kind, count }]
  })
}

/** How many there were and how long they took; who came is counted in what is put out. */
async function countTrainings(db: Reader, year: number): Promise<ReportMaterial['trainings']> {
  const [first, last] = daysOf(year)
  const row = await db
    .selectFrom('trainings')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      fn.sum<number | null>('ue').as('units'),
    ])
    .where('day', '>=', first)
    .where('day', '<=', last)
    .executeTakeFirstOrThrow()
  return { count: row.count, units: row.units ?? 0 }
}
