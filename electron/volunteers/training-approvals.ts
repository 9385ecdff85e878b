import type { Transaction } from 'kysely'
import type { KeptTraining } from '../../shared/volunteers/network.ts'
import type { Database } from '../store/database.ts'

type Trx = Transaction<Database>
type Recording = { by: string; at: string; newId: () => string }

/**
 * Whoever attended has the paper that the training earns, with its last day and her own units;
 * nobody else has it from here. What was recorded once keeps its id and its author.
 */
export async function matchApprovals(
  db: Trx,
  { id: trainingId, earns, day, endDay, participants }: KeptTraining,
  { by, at, newId }: Recording,
): Promise<void> {
  const earned = earns === null ? [] : participants.filter(({ attended }) => attended)
  const kept = await db
    .selectFrom('approvals')
    .select(['id', 'helper_id'])
    .where('training_id', '=', trainingId)
    .execute()
  const idOf = new Map(kept.map(row => [row.helper_id, row.id]))
  const stays = new Set(earned.map(({ helperId }) => idOf.get(helperId)))
  const lost = kept.filter(row => !stays.has(row.id))
  if (lost.length > 0)
    await db
      .deleteFrom('approvals')
      .where(
        'id',
        'in',
        lost.map(row => row.id),
      )
      .execute()
  if (earns === null) return
  for (const { helperId, ue } of earned) {
    const facts = { requirement: earns, day: endDay ?? day, ue }
    const known = idOf.get(helperId)
    if (known === undefined)
      await db
        .insertInto('approvals')
        .values({
          ...{ ...facts, id: newId(), helper_id: helperId, until: null, seen: 'eingesehen' },
          ...{ note: '', training_id: trainingId, recorded_by: by, recorded_at: at },
        })
        .execute()
    else await db.updateTable('approvals').set(facts).where('id', '=', known).execute()
  }
}
