import { addDays } from '../../shared/lib/dates.ts'
import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import type { DeskSource } from './desk-source.ts'

/** Open needs for which nothing is planned. The summary says which records have one. */
export const needSource: DeskSource = async ({ db, actor, today }, context) => {
  const { rules, holidays, onlyMine } = context
  const rows = await db
    .selectFrom('clients')
    .innerJoin('needs', 'needs.client_id', 'clients.id')
    .select(['needs.id', 'clients.id as clientId', 'needs.title', 'needs.field'])
    .select(['needs.opened_on as openedOn'])
    .select(({ selectFrom }) =>
      selectFrom('steps')
        .select(({ fn }) => fn.max('steps.done_on').as('day'))
        .whereRef('steps.need_id', '=', 'needs.id')
        .as('lastStepDoneOn'),
    )
    .where('clients.closed_on', 'is', null)
    .where('clients.merged_into', 'is', null)
    .where('clients.needs_without_step', '>', 0)
    .where('needs.closed_on', 'is', null)
    .where('needs.opened_on', '<=', addDays(today, -rules.idleNeedDays))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('steps')
            .select('steps.id')
            .whereRef('steps.need_id', '=', 'needs.id')
            .where('steps.done_on', 'is', null)
            .where('steps.void', '=', 0),
        ),
      ),
    )
    .$if(onlyMine, query => query.where('clients.responsible', '=', actor.id))
    .execute()
  return rows.flatMap(row =>
    deskLinesOf(
      { kind: 'need-idle', ...row, closed: false, hasOpenStep: false, resting: false },
      today,
      rules,
      holidays,
    ),
  )
}
