import type { Selectable, Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import type { KeptRun, RunResult } from '../../shared/matching/run.ts'
import type { Weights } from '../../shared/settings/settings.ts'
import { type AssignmentKind, assignmentKind } from '../../shared/volunteers/assignment.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { MatchRunTable } from './matching-tables.ts'

// Runs are kept as they were reckoned: rules, weights, input hash, result and proof.

type Db = Transaction<Database>
export type RunRow = Selectable<MatchRunTable>
export type StoredRun = { kept: KeptRun; result: RunResult; state: RunRow['state'] }

export async function insertRun(
  db: Db,
  {
    result,
    weights,
    ...row
  }: Omit<RunRow, 'result' | 'weights'> & {
    result: RunResult
    weights: Weights
  },
): Promise<void> {
  await db
    .insertInto('match_runs')
    .values({ ...row, weights: JSON.stringify(weights), result: JSON.stringify(result) })
    .execute()
}

const stored = (db: Reader) =>
  db
    .selectFrom('match_runs')
    .innerJoin('users', 'users.id', 'match_runs.created_by')
    .selectAll('match_runs')
    .select('users.name')

export async function findRun(
  db: Reader,
  kind: AssignmentKind,
  state: 'gilt' | 'entwurf',
): Promise<StoredRun | null> {
  const row = await stored(db)
    .where('kind', '=', kind)
    .where('state', '=', state)
    .orderBy('match_runs.created_at', 'desc')
    .orderBy('match_runs.id', 'desc')
    .executeTakeFirst()
  return row ? storedRunOf(row) : null
}

export async function getRun(db: Reader, id: string): Promise<StoredRun> {
  const row = await stored(db).where('match_runs.id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not-found')
  return storedRunOf(row)
}

function storedRunOf(row: RunRow & { name: string }): StoredRun {
  const result = JSON.parse(row.result) as RunResult
  const { served, waiting, meanScore, worstScore, floor, proof } = result
  return {
    ...{ result, state: row.state },
    kept: {
      ...{ id: row.id, kind: assignmentKind.parse(row.kind), rulesVersion: row.rules_version },
      ...{ weights: JSON.parse(row.weights) as Weights, at: row.created_at, byName: row.name },
      ...{ milliseconds: row.milliseconds, served, waiting, meanScore, worstScore, floor, proof },
    },
  }
}

/** What was a draft, or held, is no longer. */
export async function replaceRuns(
  db: Db,
  kind: AssignmentKind,
  from: 'gilt' | 'entwurf',
): Promise<void> {
  await db
    .updateTable('match_runs')
    .set({ state: from === 'gilt' ? 'abgeloest' : 'verworfen' })
    .where('kind', '=', kind)
    .where('state', '=', from)
    .execute()
}

export async function setRunState(db: Db, id: string, state: RunRow['state']): Promise<void> {
  await db.updateTable('match_runs').set({ state }).where('id', '=', id).execute()
}
