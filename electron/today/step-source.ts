import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import { horizonOf } from '../../shared/today/horizon.ts'
import type { DeskSource } from './desk-source.ts'

/** Steps of open needs, or of none, that are due until the horizon. */
export const stepSource: DeskSource = async ({ db, actor, today }, context) => {
  const rows = await db
    .selectFrom('steps')
    .innerJoin('clients', 'clients.id', 'steps.client_id')
    .leftJoin('needs', 'needs.id', 'steps.need_id')
    .select(['steps.id', 'steps.client_id as clientId', 'steps.text', 'steps.due_on as dueOn'])
    .select('needs.title as need')
    .where('steps.done_on', 'is', null)
    .where('steps.void', '=', 0)
    .where('steps.due_on', 'is not', null)
    .where('steps.due_on', '<=', horizonOf(today))
    .where('needs.closed_on', 'is', null)
    .where('clients.closed_on', 'is', null)
    .where('clients.merged_into', 'is', null)
    .$if(context.onlyMine, query => query.where('clients.responsible', '=', actor.id))
    .execute()
  return rows.flatMap(({ need, ...row }) =>
    deskLinesOf(
      { kind: 'step', ...row, need: need ?? '', settled: false, resting: false },
      today,
      context.rules,
      context.holidays,
    ),
  )
}
