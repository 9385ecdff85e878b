import { AppError } from '../../shared/errors.ts'
import { shiftQuarter } from '../../shared/lib/quarters.ts'
import type { Programme } from '../../shared/statistics/programme.ts'
import type { Reader } from '../store/reader.ts'
import { type Entry, programmeOf } from './release-ledger.ts'
import { findPublished, findRelease, type LedgerRelease, listLedger } from './release-repository.ts'
import type { Municipalities } from './snapshot-reckoning.ts'
import { findSnapshot, getSnapshot, type Snapshot, snapshotsById } from './snapshot-repository.ts'

/** The attacker looks at this quarter and so many before it. */
const QUARTERS_BEFORE = 4

export type Fixed = { snapshot: Snapshot; release: LedgerRelease }

/** All that a release is made of. */
export type Material = {
  snapshot: Snapshot
  programme: Programme
  /** The quarter before, if it is frozen: its numbers are constants. */
  before: Fixed | null
  /** What the world knows of this quarter, if it is corrected. */
  replaced: LedgerRelease | null
  /** Everything whose numbers are fixed. */
  ledger: readonly Entry[]
}

export async function readMaterial(
  db: Reader,
  quarter: string,
  reference: Municipalities,
): Promise<Material> {
  const snapshot = await getSnapshot(db, quarter)
  return {
    ...{ snapshot, before: await readBefore(db, quarter) },
    programme: await programmeOf(snapshot.counts, reference),
    replaced: await findPublished(db, quarter),
    ledger: await readLedger(db, quarter, reference),
  }
}

export async function readBefore(db: Reader, quarter: string): Promise<Fixed | null> {
  const snapshot = await findSnapshot(db, shiftQuarter(quarter, -1))
  if (!snapshot) return null
  const release = await findRelease(db, snapshot.id)
  const details = { quarter: snapshot.quarter }
  if (!release) throw new AppError('quarter-not-rounded', details)
  if (release.state === 'gesperrt') throw new AppError('release-blocked', details)
  return { snapshot, release }
}

async function readLedger(
  db: Reader,
  quarter: string,
  reference: Municipalities,
): Promise<Entry[]> {
  const releases = await listLedger(db, shiftQuarter(quarter, -QUARTERS_BEFORE))
  const ids = releases.map(({ snapshotId }) => snapshotId)
  const snapshots = await snapshotsById(db, ids)
  const entries = releases.map(async release => {
    const { counts } = snapshots.get(release.snapshotId)!
    return { ...release, counts, programme: await programmeOf(counts, reference) }
  })
  return Promise.all(entries)
}
