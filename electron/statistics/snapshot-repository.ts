import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import type { Counts } from '../../shared/statistics/frozen-balance.ts'
import type { QuarterSums } from '../../shared/statistics/quarter-sums.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { SnapshotTable } from './statistics-tables.ts'

/** What was counted when a quarter was frozen. */
export type SnapshotContent = {
  quarter: string
  version: number
  programme: string
  counts: Counts
  /** Of who was counted in each cell. */
  digests: Readonly<Record<string, string>>
  /** Figures that are no counts of the programme. */
  lines: QuarterSums
}
export type Snapshot = SnapshotContent & { id: string; hash: string; frozenAt: string }

export function hashOfSnapshot(content: SnapshotContent): string {
  const { quarter, version, programme, counts, digests, lines } = content
  const text = canonicalJson({ quarter, version, programme, counts, digests, lines })
  return createHash('sha256').update(text).digest('hex')
}

function readRow(row: SnapshotTable): Snapshot {
  const { id, quarter, version, programme, hash, frozen_at: frozenAt } = row
  const parsed = {
    counts: JSON.parse(row.counts) as SnapshotContent['counts'],
    digests: JSON.parse(row.digests) as SnapshotContent['digests'],
    lines: JSON.parse(row.lines) as QuarterSums,
  }
  const snapshot = { id, quarter, version, programme, hash, frozenAt, ...parsed }
  // whatever was built on other figures than those that were frozen would be worth nothing
  if (hashOfSnapshot(snapshot) !== hash) throw new AppError('store-damaged')
  return snapshot
}

const newest = (db: Reader, quarter: string) =>
  db.selectFrom('snapshots').where('quarter', '=', quarter).orderBy('version', 'desc').limit(1)

export async function findSnapshot(db: Reader, quarter: string): Promise<Snapshot | null> {
  const row = await newest(db, quarter).selectAll().executeTakeFirst()
  return row ? readRow(row) : null
}

export async function getSnapshot(db: Reader, quarter: string): Promise<Snapshot> {
  const found = await findSnapshot(db, quarter)
  if (!found) throw new AppError('quarter-not-frozen', { quarter })
  return found
}

export async function snapshotsById(
  db: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Snapshot>> {
  const rows = await db.selectFrom('snapshots').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map(row => [row.id, readRow(row)]))
}

/** Quarters that are frozen, oldest first: an unbroken row. */
export async function frozenQuarters(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom('snapshots')
    .select('quarter')
    .distinct()
    .orderBy('quarter')
    .execute()
  return rows.map(({ quarter }) => quarter)
}

export async function insertSnapshot(
  db: Transaction<Database>,
  content: SnapshotContent,
  { id, by, at }: { id: string; by: string; at: string },
): Promise<void> {
  const { quarter, version, programme, counts, digests, lines } = content
  await db
    .insertInto('snapshots')
    .values({
      ...{ id, quarter, version, programme, hash: hashOfSnapshot(content) },
      counts: JSON.stringify(counts),
      digests: JSON.stringify(digests),
      lines: JSON.stringify(lines),
      ...{ frozen_by: by, frozen_at: at },
    })
    .execute()
}
