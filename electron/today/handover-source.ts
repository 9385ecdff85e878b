import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import { among } from './desk-cases.ts'
import type { DeskSource } from './desk-source.ts'

/** Cases that somebody else has handed to whoever looks; of each only the latest hand-over. */
export const handoverSource: DeskSource = {
  find: async ({ db, actor }, { day, cases }) => {
    const rows = await db
      .selectFrom('case_events')
      .select(['id', 'client_id as clientId', 'day as on', 'by_user as by'])
      .where('to_user', '=', actor.id)
      .where('day', '>=', day.handedSince)
      .where('kind', '=', 'handed-over')
      .orderBy('at')
      .execute()
    const latest = new Map(rows.map(row => [row.clientId, row]))
    return [...latest.values()].flatMap(row => {
      const found = cases.get(row.clientId)
      if (!found) return []
      const { depth, responsible } = found
      const facts = { ...row, depth, responsible, to: actor.id, resting: false }
      return deskLinesOf({ kind: 'handed-over', ...facts }, day)
    })
  },
  words: async (db, targets) => {
    const rows = await db
      .selectFrom('case_events')
      .innerJoin('users', 'users.id', 'case_events.by_user')
      .select(['case_events.id', 'users.name as text', 'note as detail'])
      .where('case_events.id', 'in', among(targets))
      .execute()
    return new Map(rows.map(({ id, ...words }) => [id, words]))
  },
}
