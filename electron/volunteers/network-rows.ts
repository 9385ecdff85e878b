import { AppError } from '../../shared/errors.ts'
import type { Reader } from '../store/reader.ts'

// What the rows of the network share.

export type Shown = { id: string; version: number }
export type NetworkTable = 'trainings' | 'meetings' | 'contact_persons' | 'shared_tasks'
type NamedTable = NetworkTable | 'helpers' | 'users' | 'organisations'

export const next = ({ id, version }: Shown) => ({ id, version: version + 1 })

/** Refuses what somebody else has changed since `version` was shown. */
export async function assertShown(
  db: Reader,
  table: NetworkTable,
  { id, version }: Shown,
): Promise<void> {
  const row = await db.selectFrom(table).select('version').where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not-found')
  if (row.version !== version) throw new AppError('changed-meanwhile', { version: row.version })
}

/** Gone since it was chosen. */
export async function assertThere(
  db: Reader,
  table: NamedTable,
  ids: readonly (string | null)[],
): Promise<void> {
  const wanted = new Set(ids.filter(id => id !== null))
  if (wanted.size === 0) return
  const rows = await db
    .selectFrom(table)
    .select('id')
    .where('id', 'in', [...wanted])
    .execute()
  if (rows.length < wanted.size) throw new AppError('not-found')
}
