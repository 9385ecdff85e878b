import { fullName } from '../../shared/clients/client.ts'
import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import { among } from './desk-cases.ts'
import type { DeskSource } from './desk-source.ts'

/**
 * What staff and helpers have to do together: what is mine, what is nobody's, and what I asked a
 * helper or a contact person for, because somebody has to ask again.
 */
export const sharedTaskSource: DeskSource = {
  find: async ({ db, actor }, { day }) => {
    const rows = await db
      .selectFrom('shared_tasks')
      .select(['id', 'version', 'due_on as dueOn'])
      .where('done_on', 'is', null)
      .where('due_on', '<=', day.horizon)
      .where(({ eb, or, and }) =>
        or([
          eb('user_id', '=', actor.id),
          and([eb('user_id', 'is', null), eb('created_by', '=', actor.id)]),
          and([
            eb('user_id', 'is', null),
            eb('helper_id', 'is', null),
            eb('contact_id', 'is', null),
          ]),
        ]),
      )
      .execute()
    return rows.flatMap(row => deskLinesOf({ kind: 'shared-task', ...row }, day))
  },
  words: async (db, targets) => {
    const rows = await db
      .selectFrom('shared_tasks')
      .leftJoin('helpers', 'helpers.id', 'shared_tasks.helper_id')
      .leftJoin('contact_persons', 'contact_persons.id', 'shared_tasks.contact_id')
      .leftJoin('meetings', 'meetings.id', 'shared_tasks.meeting_id')
      .select(['shared_tasks.id', 'text', 'family_name', 'given_names', 'title'])
      .select(['contact_persons.name as contact'])
      .where('shared_tasks.id', 'in', among(targets))
      .execute()
    return new Map(
      rows.map(({ id, text, title, contact, family_name, given_names }) => {
        const helper = fullName({ familyName: family_name ?? '', givenNames: given_names ?? '' })
        const detail = [contact ?? helper, title ?? ''].filter(Boolean).join(', ')
        return [id, { text, detail }]
      }),
    )
  },
}
