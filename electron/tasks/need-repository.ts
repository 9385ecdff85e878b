import type { Selectable, Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import type { KeptNeed, Need, NeedOutcome } from '../../shared/tasks/plan.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { NeedTable } from './plan-table.ts'
import type { Recorded } from './recorded.ts'

export async function listNeeds(db: Reader, clientId: string): Promise<KeptNeed[]> {
  const rows = await db
    .selectFrom('needs')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(toNeed)
}

/** What belongs to somebody else is not there. */
export async function getNeed(db: Reader, clientId: string, id: string): Promise<KeptNeed> {
  const row = await db
    .selectFrom('needs')
    .selectAll()
    .where('id', '=', id)
    .where('client_id', '=', clientId)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found')
  return toNeed(row)
}

/** The instant at which it was closed; null while it is open. */
export async function closedAtOf(db: Reader, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('needs')
    .select('closed_at')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.closed_at ?? null
}

export async function insertNeed(
  db: Transaction<Database>,
  need: Need,
  { id, clientId, by, at, on }: Recorded,
): Promise<void> {
  await db
    .insertInto('needs')
    .values({
      ...need,
      ...{ id, client_id: clientId, opened_on: on, created_by: by, created_at: at },
      ...{ closed_on: null, outcome: null, closed_by: null, closed_at: null },
    })
    .execute()
}

export async function updateNeed(db: Transaction<Database>, id: string, need: Need): Promise<void> {
  await db.updateTable('needs').set(need).where('id', '=', id).execute()
}

/** Closed once more only the outcome is another one. */
export async function closeNeed(
  db: Transaction<Database>,
  outcome: NeedOutcome,
  { id, by, at, on }: Omit<Recorded, 'clientId'>,
): Promise<void> {
  await db
    .updateTable('needs')
    .set(({ fn, ref, val }) => ({
      outcome,
      closed_on: fn.coalesce(ref('closed_on'), val(on)),
      closed_by: fn.coalesce(ref('closed_by'), val(by)),
      closed_at: fn.coalesce(ref('closed_at'), val(at)),
    }))
    .where('id', '=', id)
    .execute()
}

export async function reopenNeed(db: Transaction<Database>, id: string): Promise<void> {
  await db
    .updateTable('needs')
    .set({ outcome: null, closed_on: null, closed_by: null, closed_at: null })
    .where('id', '=', id)
    .execute()
}

function toNeed(row: Selectable<NeedTable>): KeptNeed {
  const { id, field, urgency, title, description } = row
  const { closed_on: on, outcome } = row
  return {
    ...{ id, field, urgency, title, description },
    openedOn: row.opened_on,
    closed: on === null || outcome === null ? null : { on, outcome },
  }
}
