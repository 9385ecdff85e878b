import type { Selectable, Transaction } from 'kysely'
import type { ReferralEvent } from '../../shared/referrals/referral.ts'
import type { ReferralFacts } from '../../shared/referrals/referral-rules.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { Writing } from '../vault/handler-types.ts'
import type { ReferralEventTable } from './referral-table.ts'

export type EventKind = ReferralEvent['kind']

/** Marked as sent by a step; with the consent it had been printed under. */
export type LeftLetter = {
  id: string
  releaseId: string | null
  /** Nobody had printed it here: it is known only because it was sent. */
  unprinted: boolean
}

/** What a step found, so that it can be taken back whole. */
export type Before = {
  facts: ReferralFacts
  letters: readonly LeftLetter[]
  need: 'closed' | 'reopened' | null
}

type NewEvent = {
  referralId: string
  clientId: string
  day: string
  kind: EventKind
  code?: string | null
  note?: string
  before?: Before | null
}

export async function insertEvent(
  { db, actor, now, newId }: Pick<Writing, 'db' | 'actor' | 'now' | 'newId'>,
  event: NewEvent,
): Promise<void> {
  const { referralId, clientId, day, kind, code = null, note = '', before = null } = event
  await db
    .insertInto('referral_events')
    .values({
      ...{ id: newId(), referral_id: referralId, client_id: clientId, day, at: now },
      ...{ kind, code, note, by_user: actor.id },
      before: before && JSON.stringify(before),
    })
    .execute()
}

/** The newest first. */
export async function listEvents(db: Reader, referralId: string): Promise<ReferralEvent[]> {
  const rows = await db
    .selectFrom('referral_events')
    .innerJoin('users', 'users.id', 'referral_events.by_user')
    .select(['referral_events.id', 'day', 'at', 'kind', 'code', 'note'])
    .select('users.name as byName')
    .where('referral_id', '=', referralId)
    .orderBy('at', 'desc')
    .orderBy('referral_events.id', 'desc')
    .execute()
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kind as EventKind }))
}

type EventRow = Omit<Selectable<ReferralEventTable>, 'kind' | 'before'> & {
  kind: EventKind
  before: Before | null
}

export async function lastEvent(db: Reader, referralId: string): Promise<EventRow | undefined> {
  const row = await db
    .selectFrom('referral_events')
    .selectAll()
    .where('referral_id', '=', referralId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && eventOf(row)
}

/** The newest step of this kind that still holds. */
export async function lastOfKind(
  db: Reader,
  referralId: string,
  kind: EventKind,
): Promise<EventRow | undefined> {
  const row = await db
    .selectFrom('referral_events')
    .selectAll()
    .where('referral_id', '=', referralId)
    .where('kind', '=', kind)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && eventOf(row)
}

function eventOf(row: Selectable<ReferralEventTable>): EventRow {
  const before = row.before === null ? null : (JSON.parse(row.before) as Before)
  return { ...row, kind: row.kind as EventKind, before }
}

/** A step that was taken back never was; what says so stands in its place. */
export async function deleteEvent(db: Transaction<Database>, id: string): Promise<void> {
  await db.deleteFrom('referral_events').where('id', '=', id).execute()
}
