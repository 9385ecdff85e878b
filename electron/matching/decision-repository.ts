import type { Selectable, Transaction } from 'kysely'
import { dayOfInstant } from '../../shared/lib/dates.ts'
import type {
  DecisionState,
  OwnReason,
  RefusalReason,
  RefusedBy,
} from '../../shared/matching/decision.ts'
import type { BarrierCode } from '../../shared/matching/pair-verdict.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { Writing } from '../vault/handler-types.ts'
import type { MatchDecisionTable } from './matching-tables.ts'
import { wishOf } from './wish-repository.ts'

// What was decided stays; what no longer holds has an end.

type Db = Transaction<Database>
export type DecisionRow = Selectable<MatchDecisionTable>
export type DecidedPair = {
  kind: AssignmentKind
  caseId: string
  clientId: string | null
  helperId: string
}

type Decision = {
  state: DecisionState
  until?: string | null
  refusedBy?: RefusedBy
  reason?: RefusalReason | OwnReason
  note?: string
  byHand?: boolean
  passedOver?: readonly BarrierCode[]
  assignmentId?: string
  runId: string | null
}

export async function insertDecision(
  { db, actor, now, newId }: Writing,
  { kind, caseId, clientId, helperId }: DecidedPair,
  decision: Decision,
): Promise<string> {
  const id = newId()
  await db
    .insertInto('match_decisions')
    .values({
      ...{ id, kind, case_id: caseId, client_id: clientId, helper_id: helperId },
      ...{ state: decision.state, until: decision.until ?? null },
      ...{ refused_by: decision.refusedBy ?? null, reason: decision.reason ?? null },
      ...{ note: decision.note ?? '', by_hand: decision.byHand ? 1 : 0 },
      passed_over: JSON.stringify(decision.passedOver ?? []),
      ...{ assignment_id: decision.assignmentId ?? null, run_id: decision.runId },
      ...{ decided_by: actor.id, decided_at: now, ended_at: null },
    })
    .execute()
  return id
}

/** Whoever was put aside for the case is free again. */
export async function endReservations(db: Db, caseId: string, now: string): Promise<void> {
  await db
    .updateTable('match_decisions')
    .set({ ended_at: now })
    .where('case_id', '=', caseId)
    .where('state', '=', 'reserviert')
    .where('ended_at', 'is', null)
    .execute()
}

type Ending = { caseId: string; helperId: string; state: 'reserviert' | 'abgelehnt'; now: string }

/** False where nothing of the kind held. */
export async function endOfPair(
  db: Db,
  { caseId, helperId, state, now }: Ending,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('match_decisions')
    .set({ ended_at: now })
    .where('case_id', '=', caseId)
    .where('helper_id', '=', helperId)
    .where('state', '=', state)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

export type Standing = {
  id: string
  caseId: string
  helperId: string
  state: 'reserviert' | 'abgelehnt'
  until: string | null
}

/** Reservations and refusals that hold on that day; whatever had an end has ended by itself. */
export async function listStanding(
  db: Reader,
  kind: AssignmentKind,
  today: string,
): Promise<Standing[]> {
  const rows = await db
    .selectFrom('match_decisions')
    .select(['id', 'case_id as caseId', 'helper_id as helperId', 'state', 'until'])
    .where('kind', '=', kind)
    .where('state', 'in', ['reserviert', 'abgelehnt'])
    .where('ended_at', 'is', null)
    .where(({ eb, or }) => or([eb('until', 'is', null), eb('until', '>=', today)]))
    .orderBy('id')
    .execute()
  return rows.map(row => ({ ...row, state: row.state as Standing['state'] }))
}

/** What was confirmed since that day and has not ended, the newest first. */
export async function listConfirmed(db: Reader, kind: AssignmentKind, since: string) {
  const rows = await db
    .selectFrom('match_decisions')
    .innerJoin('assignments', 'assignments.id', 'match_decisions.assignment_id')
    .leftJoin('match_wishes', 'match_wishes.id', 'case_id')
    .select(['match_decisions.id', 'case_id as caseId', 'match_decisions.client_id as clientId'])
    .select(['match_decisions.helper_id as helperId', 'by_hand', 'decided_at', 'value'])
    .where('match_decisions.kind', '=', kind)
    .where('match_decisions.state', '=', 'bestaetigt')
    .where('decided_at', '>=', since)
    .where('assignments.state', '<>', 'beendet')
    .orderBy('match_decisions.id', 'desc')
    .execute()
  return rows.map(({ by_hand, decided_at, value, ...row }) => ({
    ...{ ...row, byHand: by_hand === 1, on: dayOfInstant(decided_at) },
    household: value !== null && wishOf({ value }).household,
  }))
}
