import { addDays } from '../../shared/lib/dates.ts'
import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import type { DeskSource } from './desk-source.ts'

/** Whoever was never talked to has been silent since the admission. */
export const silenceSource: DeskSource = async ({ db, actor, today }, context) => {
  const { rules, holidays, onlyMine } = context
  const since = addDays(today, -rules.silentDays)
  const rows = await db
    .selectFrom('clients')
    .select(['id as clientId', 'last_contact_on as lastContactOn', 'opened_on as openedOn'])
    .where('closed_on', 'is', null)
    .where('merged_into', 'is', null)
    .where(({ eb, fn }) => eb(fn.coalesce('last_contact_on', 'opened_on'), '<=', since))
    .$if(onlyMine, query => query.where('responsible', '=', actor.id))
    .execute()
  return rows.flatMap(row =>
    deskLinesOf({ kind: 'silent', ...row, resting: false }, today, rules, holidays),
  )
}
