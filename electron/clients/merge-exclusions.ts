import type { Transaction } from 'kysely'
import type { Database } from '../store/database.ts'

type Db = Transaction<Database>
type Exclusion = { helperId: string; reason: string }

/** Helpers who were kept apart from the one record only, and from both. */
export type MovedExclusions = { moved: readonly Exclusion[]; doubled: readonly Exclusion[] }

/** Whoever must not meet the one must not meet the other: it is the same person. */
export async function moveExclusions(
  db: Db,
  fromId: string,
  toId: string,
): Promise<MovedExclusions> {
  const known = new Set((await exclusionsOf(db, toId)).map(({ helperId }) => helperId))
  const own = await exclusionsOf(db, fromId)
  const moved = own.filter(({ helperId }) => !known.has(helperId))
  const doubled = own.filter(({ helperId }) => known.has(helperId))
  await db.deleteFrom('helper_exclusions').where('client_id', '=', fromId).execute()
  await insert(db, toId, moved)
  return { moved, doubled }
}

/** What was lifted since stays lifted, for both. */
export async function moveExclusionsBack(
  db: Db,
  { moved, doubled }: MovedExclusions,
  { fromId, toId }: { fromId: string; toId: string },
): Promise<void> {
  const now = new Set((await exclusionsOf(db, fromId)).map(({ helperId }) => helperId))
  const holds = ({ helperId }: Exclusion) => now.has(helperId)
  for (const { helperId } of moved.filter(holds))
    await db
      .updateTable('helper_exclusions')
      .set({ client_id: toId })
      .where('client_id', '=', fromId)
      .where('helper_id', '=', helperId)
      .execute()
  await insert(db, toId, doubled.filter(holds))
}

async function exclusionsOf(db: Db, clientId: string): Promise<Exclusion[]> {
  return db
    .selectFrom('helper_exclusions')
    .select(['helper_id as helperId', 'reason'])
    .where('client_id', '=', clientId)
    .execute()
}

async function insert(db: Db, clientId: string, list: readonly Exclusion[]): Promise<void> {
  for (const { helperId, reason } of list)
    await db
      .insertInto('helper_exclusions')
      .values({ helper_id: helperId, client_id: clientId, reason })
      .onConflict(conflict => conflict.doNothing())
      .execute()
}
