import type { Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import { dayOfInstant } from '../../shared/lib/dates.ts'
import { populationOf } from '../../shared/statistics/count-cells.ts'
import type { Release } from '../../shared/statistics/release.ts'
import { checkRelease, isPassed } from '../../shared/statistics/release-rules.ts'
import { releaseTables } from '../../shared/statistics/release-tables.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import { programmeOf } from './release-ledger.ts'
import { readBefore } from './release-material.ts'
import {
  findPublished,
  findRelease,
  findReleaseById,
  type LedgerRelease,
  setReleaseState,
} from './release-repository.ts'
import type { Municipalities } from './snapshot-reckoning.ts'
import { findSnapshot, type Snapshot, snapshotsById } from './snapshot-repository.ts'

/** What was made of the frozen state of this quarter; of none while it is only frozen. */
export async function readRelease(
  db: Reader,
  reference: Municipalities,
  { quarter }: { quarter: string },
): Promise<Release | null> {
  const snapshot = await findSnapshot(db, quarter)
  const row = snapshot && (await findRelease(db, snapshot.id))
  return snapshot && row ? composed(db, reference, { snapshot, row }) : null
}

type Stored = { snapshot: Snapshot; row: LedgerRelease }

/** The checker looks again at every reading: what was altered since is never ready. */
async function composed(
  db: Reader,
  reference: Municipalities,
  { snapshot, row }: Stored,
): Promise<Release> {
  if (row.snapshotHash !== snapshot.hash) throw new AppError('store-damaged')
  const programme = await programmeOf(snapshot.counts, reference)
  const { id, quarter, version, base, tolerance, milliseconds, attack, exact, leftOut } = row
  const { counts, frozenAt } = snapshot
  const tables = releaseTables(programme, { quarter, counts, values: row.values, leftOut })
  const before = await readBefore(db, quarter)
  const rules = checkRelease({
    ...{ programme, quarter, base, tolerance, tables, exact, leftOut, counts },
    before: before && { quarter: before.snapshot.quarter, values: before.release.values },
  })
  return {
    ...{ id, quarter, version, base, tolerance, milliseconds, attack, rules, tables },
    ...{ programme: row.programme, state: isPassed(rules) ? row.state : 'gesperrt' },
    ...{ frozenOn: dayOfInstant(frozenAt), madeOn: dayOfInstant(row.madeAt) },
    exact: Object.entries(exact).map(([cell, value]) => ({
      ...{ name: populationOf(programme, cell.split('/')[1]!).name, value },
    })),
    leftOut: programme.tables.filter(one => leftOut.includes(one.id)).map(one => one.title),
  }
}

/** From now on its numbers are out for good. Refused unless they still pass every check. */
export async function markReleased(
  db: Transaction<Database>,
  reference: Municipalities,
  releaseId: string,
): Promise<void> {
  const row = await findReleaseById(db, releaseId)
  const snapshot = row && (await snapshotsById(db, [row.snapshotId])).get(row.snapshotId)
  if (!row || !snapshot) throw new AppError('not-found')
  const { state } = await composed(db, reference, { snapshot, row })
  if (state === 'ausgegeben') return
  if (state !== 'bereit') throw new AppError('release-blocked')
  const replaced = await findPublished(db, row.quarter)
  if (replaced) await setReleaseState(db, replaced.id, 'ersetzt')
  await setReleaseState(db, releaseId, 'ausgegeben')
}
