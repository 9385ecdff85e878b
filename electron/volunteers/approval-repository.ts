import type { Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type {
  ApprovalGiven,
  Exemption,
  KeptApproval,
  KeptExemption,
  Requirement,
} from '../../shared/volunteers/approval.ts'
import type {
  ApprovalFacts,
  GivenExemption,
  Paper,
} from '../../shared/volunteers/approval-rules.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'

type Trx = Transaction<Database>
type Recorded = { id: string; helperId: string; by: string; at: string }

export async function insertApproval(
  db: Trx,
  { requirement, on, until, ue, seen, note }: ApprovalGiven,
  { id, helperId, by, at }: Recorded,
): Promise<void> {
  await db
    .insertInto('approvals')
    .values({
      ...{ id, helper_id: helperId, requirement, day: on, until, ue, seen, note },
      ...{ training_id: null, recorded_by: by, recorded_at: at },
    })
    .execute()
}

export async function insertExemption(
  db: Trx,
  { requirement, reason, until }: Exemption,
  { id, helperId, by, at, on }: Recorded & { on: string },
): Promise<void> {
  await db
    .insertInto('exemptions')
    .values({
      ...{ id, helper_id: helperId, requirement, reason, until },
      ...{ given_on: on, given_by: by, given_at: at },
    })
    .execute()
}

/** False where it was given on that day or later. */
export async function endBefore(
  db: Trx,
  { id, helperId }: { id: string; helperId: string },
  day: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('exemptions')
    .set({ until: addDays(day, -1) })
    .where('id', '=', id)
    .where('helper_id', '=', helperId)
    .where('given_on', '<', day)
    .where('until', '>=', day)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

export async function deleteOf(
  db: Trx,
  table: 'approvals' | 'exemptions' | 'helper_contacts',
  { id, helperId }: { id: string; helperId: string },
): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom(table)
    .where('id', '=', id)
    .where('helper_id', '=', helperId)
    .executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw new AppError('not-found')
}

export async function listApprovals(db: Reader, helperId: string): Promise<KeptApproval[]> {
  const rows = await db
    .selectFrom('approvals')
    .innerJoin('users', 'users.id', 'approvals.recorded_by')
    .selectAll('approvals')
    .select('users.name')
    .where('helper_id', '=', helperId)
    .orderBy('day', 'desc')
    .orderBy('recorded_at', 'desc')
    .orderBy('approvals.id', 'desc')
    .execute()
  return rows.map(row => ({
    ...{ id: row.id, requirement: row.requirement as Requirement, on: row.day, until: row.until },
    ...{ ue: row.ue, seen: row.seen as KeptApproval['seen'], note: row.note },
    ...{ recordedByName: row.name, trainingId: row.training_id },
  }))
}

export async function listExemptions(db: Reader, helperId: string): Promise<KeptExemption[]> {
  const rows = await db
    .selectFrom('exemptions')
    .innerJoin('users', 'users.id', 'exemptions.given_by')
    .selectAll('exemptions')
    .select('users.name')
    .where('helper_id', '=', helperId)
    .orderBy('until', 'desc')
    .orderBy('exemptions.id', 'desc')
    .execute()
  return rows.map(row => ({
    ...{ id: row.id, requirement: row.requirement as KeptExemption['requirement'] },
    ...{ reason: row.reason, until: row.until, givenOn: row.given_on, givenByName: row.name },
  }))
}

export type PapersOf = (helperId: string) => Pick<ApprovalFacts, 'approvals' | 'exemptions'>

/** Of many helpers at once; null: of all. */
export async function readPapers(
  db: Reader,
  helperIds: readonly string[] | null,
): Promise<PapersOf> {
  let papers = db
    .selectFrom('approvals')
    .select(['helper_id', 'requirement', 'day', 'until', 'seen'])
  let given = db.selectFrom('exemptions').select(['helper_id', 'requirement', 'given_on', 'until'])
  if (helperIds !== null) {
    papers = papers.where('helper_id', 'in', helperIds)
    given = given.where('helper_id', 'in', helperIds)
  }
  const approvals = new Map<string, Paper[]>()
  for (const { helper_id, requirement, day, until, seen } of await papers.execute())
    push(approvals, helper_id, {
      ...{ requirement: requirement as Requirement, on: day, until },
      seen: seen as Paper['seen'],
    })
  const exemptions = new Map<string, GivenExemption[]>()
  for (const { helper_id, requirement, given_on, until } of await given.execute())
    push(exemptions, helper_id, {
      ...{ requirement: requirement as Requirement, givenOn: given_on, until },
    })
  return id => ({ approvals: approvals.get(id) ?? [], exemptions: exemptions.get(id) ?? [] })
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
