import { sql } from 'kysely'
import type { Reader } from '../store/reader.ts'

/** What was found holds until anything is written, or the day changes. */
export type Memory<T> = (db: Reader, today: string) => Promise<Map<string, T>>

export function untilNextWrite<T>(): Memory<T> {
  let known = new Map<string, T>()
  let last: string | undefined
  return async (db, today) => {
    const mark = `${today} ${await writeMark(db)}`
    // another map: who still fills the old one fills what nobody reads any more
    if (mark !== last) known = new Map()
    last = mark
    return known
  }
}

/**
 * Another one after every write, also one that was not recorded, such as that of a job that failed
 * half-way. The database counts from nought when it is opened, but then the audit has gone on.
 */
async function writeMark(db: Reader): Promise<string> {
  const head = db.selectFrom('audit').select('hash').orderBy('seq', 'desc').limit(1)
  const row = await db
    .selectNoFrom([sql<number>`total_changes()`.as('changes'), head.as('head')])
    .executeTakeFirstOrThrow()
  return `${row.changes} ${row.head}`
}
