import { type Insertable, sql, type Transaction } from 'kysely'
import type { Counts } from '../../shared/statistics/frozen-balance.ts'
import type { AttackReport } from '../../shared/statistics/release.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { QuarterReleaseTable } from './statistics-tables.ts'

// The export ledger: what was rounded, and what of it left the house.

type State = QuarterReleaseTable['state']
type Plain = 'id' | 'quarter' | 'version' | 'state' | 'base' | 'tolerance' | 'seed' | 'milliseconds'
export type LedgerRelease = Pick<QuarterReleaseTable, Plain> & {
  snapshotId: string
  snapshotHash: string
  programme: string
  values: Counts
  exact: Counts
  /** Ids of tables. */
  leftOut: readonly string[]
  attack: AttackReport
  madeAt: string
}

function readRow(row: QuarterReleaseTable): LedgerRelease {
  const { id, quarter, version, state, base, tolerance, seed, milliseconds, programme } = row
  return {
    ...{ id, quarter, version, state, base, tolerance, seed, milliseconds, programme },
    ...{ snapshotId: row.snapshot_id, snapshotHash: row.snapshot_hash, madeAt: row.made_at },
    values: JSON.parse(row.cell_values),
    exact: JSON.parse(row.exact),
    leftOut: JSON.parse(row.left_out),
    attack: JSON.parse(row.attack),
  }
}

const out: readonly State[] = ['ausgegeben', 'ersetzt']
/** Its numbers are fixed: they left, or they are about to. */
const fixed: readonly State[] = [...out, 'bereit']

/** Everything whose numbers are fixed, in the order in which it was made. */
export async function listLedger(db: Reader, from: string): Promise<LedgerRelease[]> {
  const rows = await db
    .selectFrom('releases_of_quarters')
    .selectAll()
    .where('quarter', '>=', from)
    .where('state', 'in', fixed)
    .orderBy('made_at')
    .orderBy(sql`rowid`)
    .execute()
  return rows.map(readRow)
}

/** Of a frozen state there is one at most that is fixed, else perhaps one that is blocked. */
export async function findRelease(db: Reader, snapshotId: string): Promise<LedgerRelease | null> {
  const row = await db
    .selectFrom('releases_of_quarters')
    .selectAll()
    .where('snapshot_id', '=', snapshotId)
    .executeTakeFirst()
  return row ? readRow(row) : null
}

export async function findReleaseById(db: Reader, id: string): Promise<LedgerRelease | null> {
  const row = await db
    .selectFrom('releases_of_quarters')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? readRow(row) : null
}

/** What of this quarter the world knows. */
export async function findPublished(db: Reader, quarter: string): Promise<LedgerRelease | null> {
  const row = await db
    .selectFrom('releases_of_quarters')
    .selectAll()
    .where('quarter', '=', quarter)
    .where('state', '=', 'ausgegeben')
    .executeTakeFirst()
  return row ? readRow(row) : null
}

export async function insertRelease(
  db: Transaction<Database>,
  row: Insertable<QuarterReleaseTable>,
): Promise<void> {
  await db.insertInto('releases_of_quarters').values(row).execute()
}

/** Only what is blocked may be tried again. */
export async function removeBlocked(db: Transaction<Database>, snapshotId: string): Promise<void> {
  await db
    .deleteFrom('releases_of_quarters')
    .where('snapshot_id', '=', snapshotId)
    .where('state', '=', 'gesperrt')
    .execute()
}

export async function setReleaseState(
  db: Transaction<Database>,
  id: string,
  state: State,
): Promise<void> {
  await db.updateTable('releases_of_quarters').set({ state }).where('id', '=', id).execute()
}
