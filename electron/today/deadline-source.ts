import { addDays } from '../../shared/lib/dates.ts'
import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import { entriesByClient } from '../clients/residence-repository.ts'
import type { DeskSource } from './desk-source.ts'

/** The earliest deadline of each record stands in its summary: what lies further away is not read. */
export const deadlineSource: DeskSource = async ({ db, actor, today }, context) => {
  const { rules, holidays, onlyMine } = context
  const longest = Math.max(...Object.values(rules.leadTimes))
  const rows = await db
    .selectFrom('clients')
    .select(['id', 'course'])
    .where('closed_on', 'is', null)
    .where('merged_into', 'is', null)
    .where('deadline_on', 'is not', null)
    .where('deadline_on', '<=', addDays(today, longest))
    .$if(onlyMine, query => query.where('responsible', '=', actor.id))
    .execute()
  const entries = await entriesByClient(
    db,
    rows.map(({ id }) => id),
  )
  return rows.flatMap(({ id, course }) =>
    deskLinesOf(
      {
        ...{ kind: 'deadline', clientId: id, resting: false, course },
        entries: entries.get(id) ?? [],
      },
      today,
      rules,
      holidays,
    ),
  )
}
