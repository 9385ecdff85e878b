import { type Selectable, sql, type Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import {
  type CompanionWish,
  companionWish,
  type KeptWish,
  type WishState,
  wishState,
} from '../../shared/matching/wish.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { Writing } from '../vault/handler-types.ts'
import { helperName } from '../volunteers/helper-columns.ts'
import type { MatchWishTable } from './matching-tables.ts'

export type WishRow = Selectable<MatchWishTable>
type Db = Transaction<Database>
type Saved = { id: string; version: number }

export function wishOf({ value }: Pick<WishRow, 'value'>): CompanionWish {
  return companionWish.parse(JSON.parse(value))
}

export async function insertWish(
  { db, actor, now, newId }: Writing,
  clientId: string,
  wish: CompanionWish,
): Promise<Saved> {
  const id = newId()
  await db
    .insertInto('match_wishes')
    .values({
      ...{ id, version: 1, client_id: clientId, kind: wish.kind, value: JSON.stringify(wish) },
      ...{ state: 'offen', closed_on: null, assignment_id: null },
      ...{ created_by: actor.id, created_at: now, updated_at: now },
    })
    .execute()
  return { id, version: 1 }
}

export async function getWish(db: Reader, id: string): Promise<WishRow> {
  const row = await db
    .selectFrom('match_wishes')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found')
  return row
}

export async function unchangedWish(db: Reader, { id, version }: Saved): Promise<WishRow> {
  const row = await getWish(db, id)
  if (row.version !== version) throw new AppError('changed-meanwhile', { version: row.version })
  return row
}

type Change = Partial<Pick<WishRow, 'value' | 'closed_on' | 'assignment_id'>> & {
  state?: WishState
}

export async function changeWish(db: Db, id: string, change: Change, now: string): Promise<Saved> {
  return db
    .updateTable('match_wishes')
    .set({ ...change, version: sql<number>`version + 1`, updated_at: now })
    .where('id', '=', id)
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow()
}

/** What waits first, the newest first. */
export async function listWishes(db: Reader, clientId: string): Promise<KeptWish[]> {
  const rows = await db
    .selectFrom('match_wishes')
    .leftJoin('assignments', 'assignments.id', 'match_wishes.assignment_id')
    .leftJoin('helpers', 'helpers.id', 'assignments.helper_id')
    .selectAll('match_wishes')
    .select(['helpers.family_name', 'helpers.given_names'])
    .where('match_wishes.client_id', '=', clientId)
    .orderBy(sql`match_wishes.state <> 'offen'`)
    .orderBy('match_wishes.id', 'desc')
    .execute()
  return rows.map(row => ({
    ...wishOf(row),
    ...{ id: row.id, version: row.version, clientId: row.client_id },
    ...{ state: wishState.parse(row.state), closedOn: row.closed_on },
    assignmentId: row.assignment_id,
    helperName: helperName({
      family_name: row.family_name ?? '',
      given_names: row.given_names ?? '',
    }),
  }))
}
