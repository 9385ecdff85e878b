import type { Transaction } from 'kysely'
import {
  nextStatusChange,
  type StatusSummary,
  type Summary,
  type SummaryFacts,
  statusSummaryOf,
  summaryOf,
} from '../../shared/clients/client-summary.ts'
import { canReachClient, contactKind, type Urgency } from '../../shared/clients/options.ts'
import { AppError } from '../../shared/errors.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { ClientSummary } from './client-table.ts'
import { entriesByClient, listEntries } from './residence-repository.ts'

type Resting = { closed_on: string | null; merged_into: string | null }

/** Reckons the summary columns of one record anew; called by everything that touches its parts. */
export async function refreshSummary(
  trx: Transaction<Database>,
  clientId: string,
  today: string,
): Promise<void> {
  const client = await trx
    .selectFrom('clients')
    .select(['course', 'closed_on', 'merged_into'])
    .where('id', '=', clientId)
    .executeTakeFirstOrThrow(() => new AppError('not-found'))
  const facts = {
    closedOn: restsSince(client, today),
    course: client.course,
    entries: await listEntries(trx, clientId),
    needs: await needsOf(trx, clientId),
    openSteps: await openStepsOf(trx, clientId),
  }
  const columns = columnsOf(summaryOf(facts, today), await lastContactOf(trx, clientId))
  await trx.updateTable('clients').set(columns).where('id', '=', clientId).execute()
}

type FirstFacts = Pick<SummaryFacts, 'entries' | 'course'> & {
  needs: readonly { id: string; need: { urgency: Urgency } }[]
}

/** Of a record that is about to be written: no look at the store is needed. */
export function firstSummary({ needs, ...facts }: FirstFacts, today: string): ClientSummary {
  const open = needs.map(({ id, need }) => ({ id, urgency: need.urgency, isOpen: true }))
  return columnsOf(summaryOf({ ...facts, closedOn: null, needs: open, openSteps: [] }, today), null)
}

function columnsOf(summary: Summary, lastContactOn: string | null): ClientSummary {
  return {
    ...statusColumnsOf(summary, summary.changesOn),
    open_needs: summary.openNeeds,
    needs_without_step: summary.needsWithoutStep,
    most_urgent: summary.mostUrgent,
    next_step_id: summary.nextStep?.id ?? null,
    next_step_on: summary.nextStep?.dueOn ?? null,
    last_contact_on: lastContactOn,
  }
}

function statusColumnsOf(summary: StatusSummary, changesOn: string | null) {
  return {
    status: summary.status,
    status_group: summary.statusGroup,
    status_until: summary.statusUntil,
    status_changes_on: changesOn,
    deadline_kind: summary.deadline?.kind ?? null,
    deadline_on: summary.deadline?.day ?? null,
  }
}

/** What was merged away raises nothing, like what is closed. */
function restsSince({ closed_on, merged_into }: Resting, today: string): string | null {
  return closed_on ?? (merged_into === null ? null : today)
}

async function needsOf(db: Reader, clientId: string) {
  const rows = await db
    .selectFrom('needs')
    .select(['id', 'urgency', 'closed_on'])
    .where('client_id', '=', clientId)
    .execute()
  return rows.map(({ closed_on, ...need }) => ({ ...need, isOpen: closed_on === null }))
}

/**
 * What waits to be done, in the order in which it came. A step towards a goal is one for the need of
 * that goal, and what served a need that is over waits no more.
 */
function openStepsOf(db: Reader, clientId: string) {
  return db
    .selectFrom('steps')
    .leftJoin('goals', 'goals.id', 'steps.goal_id')
    .leftJoin('needs', join =>
      join.on('needs.id', '=', eb => eb.fn.coalesce('steps.need_id', 'goals.need_id')),
    )
    .select(['steps.id', 'steps.due_on as dueOn', 'needs.id as needId'])
    .where('steps.client_id', '=', clientId)
    .where('steps.done_on', 'is', null)
    .where('steps.void', '=', 0)
    .where('needs.closed_on', 'is', null)
    .orderBy('steps.created_at')
    .orderBy('steps.id')
    .execute()
}

async function lastContactOf(db: Reader, clientId: string): Promise<string | null> {
  const row = await db
    .selectFrom('contacts')
    .select('day')
    .where('client_id', '=', clientId)
    .where('kind', 'in', contactKind.options.filter(canReachClient))
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.day ?? null
}

// ---- the passing of days

const AT_ONCE = 400

/** What the calendar alone has changed since the last time; what people do is reckoned at once. */
export async function refreshDueSummaries(
  trx: Transaction<Database>,
  today: string,
): Promise<void> {
  const due = await trx
    .selectFrom('clients')
    .select(['id', 'course', 'closed_on', 'merged_into'])
    .where('status_changes_on', '<=', today)
    .execute()
  for (let start = 0; start < due.length; start += AT_ONCE) {
    const some = due.slice(start, start + AT_ONCE)
    const entries = await entriesByClient(
      trx,
      some.map(({ id }) => id),
    )
    for (const client of some) {
      const facts = {
        closedOn: restsSince(client, today),
        course: client.course,
        entries: entries.get(client.id) ?? [],
      }
      const columns = statusColumnsOf(statusSummaryOf(facts, today), nextStatusChange(facts, today))
      await trx.updateTable('clients').set(columns).where('id', '=', client.id).execute()
    }
  }
}
