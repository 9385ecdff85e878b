import type { Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import type { Helper, HelperState } from '../../shared/volunteers/helper.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import { type HelperRow, helperColumns } from './helper-columns.ts'

type Trx = Transaction<Database>
type Shown = { id: string; version: number }

export async function findHelper(db: Reader, id: string): Promise<HelperRow> {
  const row = await db.selectFrom('helpers').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not-found')
  return row
}

/** Refuses what somebody else has changed since `version` was shown. */
export async function findUnchanged(db: Reader, { id, version }: Shown): Promise<HelperRow> {
  const row = await findHelper(db, id)
  if (row.version !== version) throw new AppError('changed-meanwhile', { version: row.version })
  return row
}

export type Fresh = { id: string; by: string; at: string; on: string }

export async function insertHelper(db: Trx, helper: Helper, fresh: Fresh): Promise<void> {
  await db
    .insertInto('helpers')
    .values({
      ...helperColumns(helper),
      ...{ id: fresh.id, version: 1, state: 'bewerbung', state_on: fresh.on },
      ...{ pause_until: null, applied_on: fresh.on, active_on: null, last_contact_on: null },
      ...{ left_on: null, left_reason: null, left_note: '' },
      ...{ created_by: fresh.by, created_at: fresh.at, updated_at: fresh.at },
    })
    .execute()
}

export async function updateHelper(
  db: Trx,
  helper: Helper,
  { id, version, at }: Shown & { at: string },
): Promise<void> {
  await db
    .updateTable('helpers')
    .set({ ...helperColumns(helper), version: version + 1, updated_at: at })
    .where('id', '=', id)
    .execute()
}

export type StateChange = {
  state: HelperState
  state_on: string
  pause_until: string | null
  active_on: string | null
  left_on: string | null
  left_reason: string | null
  left_note: string
}

export async function updateState(
  db: Trx,
  change: StateChange,
  { id, version, at }: Shown & { at: string },
): Promise<void> {
  await db
    .updateTable('helpers')
    .set({ ...change, version: version + 1, updated_at: at })
    .where('id', '=', id)
    .execute()
}

export async function deleteHelper(db: Trx, id: string): Promise<void> {
  await db.deleteFrom('helpers').where('id', '=', id).execute()
}

/** What was worked, accompanied or learned stands in lists that the office has to answer for. */
export async function countUses(db: Reader, id: string) {
  const count = async (table: 'missions' | 'assignments' | 'training_participants') => {
    const row = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('helper_id', '=', id)
      .executeTakeFirstOrThrow()
    return row.count
  }
  return {
    missions: await count('missions'),
    assignments: await count('assignments'),
    trainings: await count('training_participants'),
  }
}

export async function countRunning(db: Reader, id: string): Promise<number> {
  const row = await db
    .selectFrom('assignments')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('helper_id', '=', id)
    .where('state', '<>', 'beendet')
    .executeTakeFirstOrThrow()
  return row.count
}

// ---- clients she is not brought together with

export async function listExclusions(db: Reader, helperId: string) {
  const rows = await db
    .selectFrom('helper_exclusions')
    .innerJoin('clients', 'clients.id', 'helper_exclusions.client_id')
    .select(['clients.id', 'clients.given_names', 'clients.family_name', 'reason'])
    .where('helper_id', '=', helperId)
    .orderBy('clients.name_sort')
    .orderBy('clients.id')
    .execute()
  return rows.map(({ id, given_names, family_name, reason }) => ({
    clientId: id,
    name: [given_names, family_name].filter(Boolean).join(' '),
    reason,
  }))
}

export async function putExclusion(
  db: Trx,
  key: { helperId: string; clientId: string },
  reason: string,
): Promise<void> {
  await db
    .insertInto('helper_exclusions')
    .values({ helper_id: key.helperId, client_id: key.clientId, reason })
    .onConflict(conflict => conflict.columns(['helper_id', 'client_id']).doUpdateSet({ reason }))
    .execute()
}

export async function deleteExclusion(
  db: Trx,
  { helperId, clientId }: { helperId: string; clientId: string },
): Promise<void> {
  await db
    .deleteFrom('helper_exclusions')
    .where('helper_id', '=', helperId)
    .where('client_id', '=', clientId)
    .execute()
}
