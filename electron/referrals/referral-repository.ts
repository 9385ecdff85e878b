import { sql, type Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import type { Topic } from '../../shared/offers/topics.ts'
import type { Recipient } from '../../shared/referrals/referral.ts'
import type { ReferralFacts } from '../../shared/referrals/referral-rules.ts'
import { drawCode } from '../../shared/referrals/return-code.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import { columnsOf, firstFacts, type ReferralRow } from './referral-columns.ts'

type Db = Transaction<Database>

/** Of another client, or removed as a mistake: not there. */
export async function getReferralRow(
  db: Reader,
  clientId: string,
  id: string,
): Promise<ReferralRow> {
  const row = await db
    .selectFrom('referrals')
    .selectAll()
    .where('id', '=', id)
    .where('client_id', '=', clientId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found')
  return row
}

export async function findCode(db: Reader, code: string) {
  const row = await db
    .selectFrom('referrals')
    .select(['id', 'client_id as clientId'])
    .where('code', '=', code)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

const MOST_TRIES = 200

/** A code is never given twice, not even after a removal: the paper may still be about. */
export async function freeCode(db: Reader, randomInt: (below: number) => number): Promise<string> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const code = drawCode(randomInt)
    const taken = await db
      .selectFrom('referrals')
      .select('id')
      .where('code', '=', code)
      .executeTakeFirst()
    if (!taken) return code
  }
  throw new Error('no free code')
}

type NewReferral = {
  id: string
  clientId: string
  needId: string
  offerId: string
  topic: Topic
  recipient: Recipient
  code: string
  groupId: string
  on: string
  by: string
  at: string
}

export async function insertReferral(db: Db, referral: NewReferral): Promise<void> {
  const { id, clientId, needId, offerId, topic, code, groupId, on, by, at } = referral
  await db
    .insertInto('referrals')
    .values({
      ...{ id, version: 1, client_id: clientId, need_id: needId, offer_id: offerId, topic },
      ...{ recipient: JSON.stringify(referral.recipient), code, group_id: groupId },
      ...columnsOf(firstFacts),
      ...{ letter_note: '', created_on: on, removed_at: null, removed_reason: '' },
      ...{ created_by: by, created_at: at, updated_at: at },
    })
    .execute()
}

/** The same matter at the same place, not sent yet. */
export async function findDraft(
  db: Reader,
  { clientId, needId, offerId }: Pick<NewReferral, 'clientId' | 'needId' | 'offerId'>,
) {
  return db
    .selectFrom('referrals')
    .select(['id', 'group_id as groupId'])
    .where('client_id', '=', clientId)
    .where('need_id', '=', needId)
    .where('offer_id', '=', offerId)
    .where('state', '=', 'entwurf')
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .executeTakeFirst()
}

export async function joinGroup(db: Db, id: string, groupId: string): Promise<void> {
  await db.updateTable('referrals').set({ group_id: groupId }).where('id', '=', id).execute()
}

/** All of a family that went together, this one among them. */
export function listGroup(db: Reader, groupId: string): Promise<ReferralRow[]> {
  return db
    .selectFrom('referrals')
    .selectAll()
    .where('group_id', '=', groupId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** Returns the new version. */
export async function saveFacts(
  db: Db,
  id: string,
  facts: ReferralFacts,
  now: string,
): Promise<number> {
  return change(db, id, columnsOf(facts), now)
}

export async function saveDraftWords(
  db: Db,
  id: string,
  words: { letterNote: string; answerBy: string | null },
  now: string,
): Promise<number> {
  return change(db, id, { letter_note: words.letterNote, answer_by: words.answerBy }, now)
}

export async function markRemoved(db: Db, id: string, reason: string, now: string): Promise<void> {
  await change(db, id, { removed_at: now, removed_reason: reason }, now)
}

async function change(
  db: Db,
  id: string,
  columns: Partial<Omit<ReferralRow, 'id' | 'version'>>,
  now: string,
): Promise<number> {
  const { version } = await db
    .updateTable('referrals')
    .set({ ...columns, version: sql<number>`version + 1`, updated_at: now })
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

export async function needOf(db: Reader, needId: string) {
  return db
    .selectFrom('needs')
    .innerJoin('clients', 'clients.id', 'needs.client_id')
    .select(['needs.id', 'needs.client_id as clientId', 'needs.field', 'needs.urgency'])
    .select(['needs.title', 'needs.closed_on as closedOn', 'needs.outcome'])
    .select(['clients.household_id as householdId', 'clients.closed_on as caseClosedOn'])
    .where('needs.id', '=', needId)
    .executeTakeFirstOrThrow(() => new AppError('not-found'))
}
