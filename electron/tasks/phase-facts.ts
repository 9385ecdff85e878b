import { canReachClient, contactKind } from '../../shared/clients/options.ts'
import type { PhaseFacts } from '../../shared/clients/phase-rules.ts'
import { AppError } from '../../shared/errors.ts'
import { dayOfInstant } from '../../shared/lib/dates.ts'
import type { Reader } from '../store/reader.ts'

const talks = contactKind.options.filter(canReachClient)

/** What happened first or last in a case, for the rule that says where the work stands. */
export async function phaseFactsOf(db: Reader, clientId: string): Promise<PhaseFacts> {
  const client = await db
    .selectFrom('clients')
    .select(['opened_on', 'intake_done_on', 'closed_on'])
    .where('id', '=', clientId)
    .where('merged_into', 'is', null)
    .executeTakeFirst()
  if (!client) throw new AppError('not-found')
  return {
    openedOn: client.opened_on,
    intakeDoneOn: client.intake_done_on,
    closedOn: client.closed_on,
    firstContactOn: await firstTalk(db, clientId),
    ...(await factsOfNeeds(db, clientId)),
    firstGoalOn: await firstGoal(db, clientId),
    firstStepDoneOn: await firstStepDone(db, clientId),
    firstReferralSentOn: await firstReferral(db, clientId, 'vermittelt'),
    firstReferralAcceptedOn: await firstReferral(db, clientId, 'angenommen'),
  }
}

async function firstTalk(db: Reader, clientId: string): Promise<string | null> {
  const row = await db
    .selectFrom('contacts')
    .select(({ fn }) => fn.min<string | null>('day').as('day'))
    .where('client_id', '=', clientId)
    .where('kind', 'in', talks)
    .executeTakeFirst()
  return row?.day ?? null
}

async function factsOfNeeds(db: Reader, clientId: string) {
  const rows = await db
    .selectFrom('needs')
    .select(['opened_on', 'closed_on'])
    .where('client_id', '=', clientId)
    .execute()
  const open = rows.filter(row => row.closed_on === null)
  return {
    openNeeds: open.length,
    firstNeedOn: open.map(row => row.opened_on).toSorted()[0] ?? null,
    lastNeedCoveredOn:
      rows
        .map(row => row.closed_on)
        .filter(day => day !== null)
        .toSorted()
        .at(-1) ?? null,
  }
}

async function firstGoal(db: Reader, clientId: string): Promise<string | null> {
  const row = await db
    .selectFrom('goals')
    .innerJoin('needs', 'needs.id', 'goals.need_id')
    .select('goals.created_at')
    .where('goals.client_id', '=', clientId)
    .where('needs.closed_on', 'is', null)
    .orderBy('goals.created_at')
    .executeTakeFirst()
  return row ? dayOfInstant(row.created_at) : null
}

/** Of needs that are open, and no further than the referral still stands. */
async function firstReferral(
  db: Reader,
  clientId: string,
  kind: 'vermittelt' | 'angenommen',
): Promise<string | null> {
  const row = await db
    .selectFrom('referral_events as event')
    .innerJoin('referrals', 'referrals.id', 'event.referral_id')
    .innerJoin('needs', 'needs.id', 'referrals.need_id')
    .select(({ fn }) => fn.min<string | null>('event.day').as('day'))
    .where('event.client_id', '=', clientId)
    .where('event.kind', '=', kind)
    .where('referrals.removed_at', 'is', null)
    .where('referrals.state', 'not in', ['abgelehnt', 'zurueckgezogen'])
    .where('needs.closed_on', 'is', null)
    .executeTakeFirst()
  return row?.day ?? null
}

async function firstStepDone(db: Reader, clientId: string): Promise<string | null> {
  const row = await db
    .selectFrom('steps')
    .innerJoin('needs', 'needs.id', 'steps.need_id')
    .select(({ fn }) => fn.min<string | null>('steps.done_on').as('day'))
    .where('steps.client_id', '=', clientId)
    .where('needs.closed_on', 'is', null)
    .executeTakeFirst()
  return row?.day ?? null
}
