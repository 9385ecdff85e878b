import { sql } from 'kysely'
import type { Reader } from '../store/reader.ts'

/** The last word with each helper: a talk, a check-in of her tandems, an Einsatz. Null: of all. */
export async function lastContacts(
  db: Reader,
  today: string,
  helperIds: readonly string[] | null = null,
): Promise<ReadonlyMap<string, string>> {
  let rows = db
    .selectFrom('helpers as h')
    .select('h.id')
    .select(({ selectFrom }) => [
      selectFrom('helper_contacts')
        .select(({ fn }) => fn.max('day').as('day'))
        .whereRef('helper_id', '=', 'h.id')
        .where('day', '<=', today)
        .as('talk'),
      selectFrom('assignments')
        .innerJoin('check_ins', 'check_ins.assignment_id', 'assignments.id')
        .select(({ fn }) => fn.max('check_ins.day').as('day'))
        .whereRef('assignments.helper_id', '=', 'h.id')
        .where('check_ins.day', '<=', today)
        .as('check'),
      // the index gives the newest first: one look for each helper, however much she worked
      selectFrom('missions')
        .select('day')
        .whereRef('helper_id', '=', 'h.id')
        .where('day', '<=', today)
        .where('cancelled_at', 'is', null)
        .orderBy('helper_id', 'desc')
        .orderBy('day', 'desc')
        .limit(sql.lit(1))
        .as('mission'),
    ])
  if (helperIds !== null) rows = rows.where('h.id', 'in', helperIds)
  const found = new Map<string, string>()
  for (const { id, talk, check, mission } of await rows.execute()) {
    const last = [talk, check, mission]
      .filter(day => day !== null)
      .toSorted()
      .at(-1)
    if (last !== undefined) found.set(id, last)
  }
  return found
}
