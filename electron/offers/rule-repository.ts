import type { Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import type { Rule } from '../../shared/offers/eligibility.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import { ruleColumns } from './offer-columns.ts'

type Known = { id: string; version: number }

/** Somebody else may have changed it since it was shown. */
async function assertUnchanged(db: Reader, { id, version }: Known): Promise<void> {
  const row = await db
    .selectFrom('eligibility_rules')
    .select('version')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found')
  if (row.version !== version) throw new AppError('changed-meanwhile', { version: row.version })
}

export async function updateRule(
  db: Transaction<Database>,
  rule: Rule,
  { at, ...known }: Known & { at: string },
): Promise<void> {
  await assertUnchanged(db, known)
  await db
    .updateTable('eligibility_rules')
    .set({ ...ruleColumns(rule), version: known.version + 1, updated_at: at })
    .where('id', '=', known.id)
    .execute()
}

export async function deleteRule(db: Transaction<Database>, known: Known): Promise<void> {
  await assertUnchanged(db, known)
  await db.deleteFrom('eligibility_rules').where('id', '=', known.id).execute()
}
