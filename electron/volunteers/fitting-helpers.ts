import { AppError } from '../../shared/errors.ts'
import type { Helper, HelperState } from '../../shared/volunteers/helper.ts'
import type { Reader } from '../store/reader.ts'
import { type HelperRow, toHelper } from './helper-columns.ts'

/** A helper as somebody who could be asked. */
export type FittingHelper = Helper & { id: string; state: HelperState; pauseUntil: string | null }

function fittingOf(row: HelperRow): FittingHelper {
  const { id, state, pause_until: pauseUntil } = row
  return { ...toHelper(row), id, state: state as HelperState, pauseUntil }
}

export async function getFitting(db: Reader, id: string): Promise<FittingHelper> {
  const row = await db.selectFrom('helpers').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not-found')
  return fittingOf(row)
}

/** Whoever is there, and whoever pauses: applicants and those who left are not proposed. */
export async function listFitting(db: Reader): Promise<FittingHelper[]> {
  const rows = await db
    .selectFrom('helpers')
    .selectAll()
    .where('state', 'in', ['aktiv', 'pause'])
    .orderBy('id')
    .execute()
  return rows.map(fittingOf)
}
