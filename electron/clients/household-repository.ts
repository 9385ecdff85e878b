import type { Transaction } from 'kysely'
import type { Bond } from '../../shared/clients/family-bonds.ts'
import { inverseRelation } from '../../shared/clients/options-household.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { ClientRow } from './client-table.ts'

export async function createHousehold(db: Transaction<Database>, id: string): Promise<void> {
  await db.insertInto('households').values({ id }).execute()
}

export async function moveTo(
  db: Transaction<Database>,
  id: string,
  householdId: string,
): Promise<void> {
  await db.updateTable('clients').set({ household_id: householdId }).where('id', '=', id).execute()
}

/** An empty one is of no use; records that were merged away still point at theirs. */
export async function dropIfEmpty(db: Transaction<Database>, householdId: string): Promise<void> {
  await db
    .deleteFrom('households')
    .where('id', '=', householdId)
    .where(eb =>
      eb.not(
        eb.exists(eb.selectFrom('clients').select('id').where('household_id', '=', householdId)),
      ),
    )
    .execute()
}

/** Who lives there, whether their case is open or not. */
export async function idsOfHousehold(db: Reader, householdId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('clients')
    .select('id')
    .where('household_id', '=', householdId)
    .where('merged_into', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** Who is only carried along with this open case, by the same person. */
export async function carriedAlongOf(
  db: Reader,
  { id, depth, household_id, responsible }: ClientRow,
): Promise<string[]> {
  if (depth === 'haushalt') return []
  const rows = await db
    .selectFrom('clients')
    .select('id')
    .where('household_id', '=', household_id)
    .where('id', '!=', id)
    .where('depth', '=', 'haushalt')
    .where('responsible', '=', responsible)
    .where('closed_on', 'is', null)
    .where('merged_into', 'is', null)
    .execute()
  return rows.map(row => row.id)
}

/** From both sides; a bond that is there already gets the new word. */
export async function keepBonds(db: Transaction<Database>, bonds: readonly Bond[]): Promise<void> {
  if (bonds.length === 0) return
  const rows = bonds.flatMap(({ id, otherId, relation }) => [
    { client_id: id, other_id: otherId, relation },
    { client_id: otherId, other_id: id, relation: inverseRelation(relation) },
  ])
  await db
    .insertInto('client_relations')
    .values(rows)
    .onConflict(conflict =>
      conflict
        .columns(['client_id', 'other_id'])
        .doUpdateSet({ relation: eb => eb.ref('excluded.relation') }),
    )
    .execute()
}

/** True where there was one. */
export async function removeBond(
  db: Transaction<Database>,
  id: string,
  otherId: string,
): Promise<boolean> {
  const removed = await db
    .deleteFrom('client_relations')
    .where(eb =>
      eb.or([
        eb.and({ client_id: id, other_id: otherId }),
        eb.and({ client_id: otherId, other_id: id }),
      ]),
    )
    .executeTakeFirst()
  return removed.numDeletedRows > 0n
}

export async function childrenOf(db: Reader, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('client_relations')
    .innerJoin('clients', 'clients.id', 'client_relations.other_id')
    .select('other_id')
    .where('client_id', '=', id)
    .where('relation', '=', 'kind')
    .where('merged_into', 'is', null)
    .execute()
  return rows.map(row => row.other_id)
}
