import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { appendAudit } from '../../electron/privacy/audit-repository.ts'
import type { Database } from '../../electron/store/database.ts'

/** One command as the dispatcher runs it: a row and its line in the log, in one transaction. */
export async function writeUser(db: Kysely<Database>, name: string): Promise<string> {
  const id = randomUUID()
  const at = '2026-08-01T08:00:00.000Z'
  await db.transaction().execute(async trx => {
    await trx
      .insertInto('users')
      .values({
        id,
        name,
        name_sort: name,
        role: 'leitung',
        active: 1,
        created_at: at,
        removed_at: null,
      })
      .execute()
    await appendAudit(trx, {
      at,
      actor: null,
      call: 'store.addUser',
      subject: id,
      outcome: 'done',
    })
  })
  return id
}
