import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { AuditEntry } from '../../shared/privacy/audit.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'

export type NewAuditEntry = {
  at: string
  actor: string | null
  call: string
  subject: string | null
  /** `refused`: tried without the role for it. */
  outcome: 'done' | 'refused'
}

const firstPrev = '0'.repeat(64)

function hashOf(prev: string, seq: number, entry: NewAuditEntry): string {
  const { at, actor, call, subject, outcome } = entry
  return createHash('sha256')
    .update(prev)
    .update(JSON.stringify([seq, at, actor, call, subject, outcome]))
    .digest('hex')
}

export async function appendAudit(db: Transaction<Database>, entry: NewAuditEntry): Promise<void> {
  const last = await db
    .selectFrom('audit')
    .select(['seq', 'hash', 'at'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const seq = (last?.seq ?? 0) + 1
  const prev = last?.hash ?? firstPrev
  // A clock that was set back never makes the log run backwards.
  const at = last && last.at > entry.at ? last.at : entry.at
  const timed = { ...entry, at }
  await db
    .insertInto('audit')
    .values({ seq, ...timed, prev, hash: hashOf(prev, seq, timed) })
    .execute()
}

/** The end of the chain: whoever keeps it can prove later that nothing before was changed. */
export async function readAuditHead(db: Reader): Promise<string> {
  const last = await db
    .selectFrom('audit')
    .select('hash')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.hash ?? firstPrev
}

export async function listAudit(db: Reader, limit: number): Promise<AuditEntry[]> {
  return db
    .selectFrom('audit')
    .leftJoin('users', 'users.id', 'audit.actor')
    .select([
      'audit.seq',
      'audit.at',
      'users.name as actorName',
      'audit.call',
      'audit.subject',
      'audit.outcome',
    ])
    .orderBy('audit.seq', 'desc')
    .limit(limit)
    .execute()
}

/** Walks the whole chain; one changed, removed or inserted row breaks it. */
export async function verifyAudit(db: Reader) {
  const rows = await db.selectFrom('audit').selectAll().orderBy('seq').execute()
  let prev = firstPrev
  for (const [index, row] of rows.entries()) {
    const expected = hashOf(prev, index + 1, row)
    if (row.seq !== index + 1 || row.prev !== prev || row.hash !== expected)
      return { entries: rows.length, whole: false, brokenAt: row.seq, head: prev }
    prev = row.hash
  }
  return { entries: rows.length, whole: true, brokenAt: null, head: prev }
}
