import { sql } from 'kysely'
import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import { among } from './desk-cases.ts'
import type { DeskSource } from './desk-source.ts'

/** Open steps that are due until the horizon. */
export const stepSource: DeskSource = {
  find: async ({ db }, { day, cases }) => {
    // The index holds open steps only and is found by a number that stands in the text.
    const rows = await db
      .selectFrom('steps')
      .select(['id', 'client_id as clientId', 'due_on as dueOn'])
      .where('done_on', 'is', null)
      .where('void', '=', sql.lit(0))
      .where('due_on', 'is not', null)
      .where('due_on', '<=', day.horizon)
      .execute()
    return rows
      .filter(({ clientId }) => cases.has(clientId))
      .flatMap(row => deskLinesOf({ kind: 'step', ...row, settled: false, resting: false }, day))
  },
  words: async (db, targets) => {
    const rows = await db
      .selectFrom('steps')
      .leftJoin('needs', 'needs.id', 'steps.need_id')
      .select(['steps.id', 'steps.text', 'needs.title'])
      .where('steps.id', 'in', among(targets))
      .execute()
    return new Map(rows.map(({ id, text, title }) => [id, { text, detail: title ?? '' }]))
  },
}
