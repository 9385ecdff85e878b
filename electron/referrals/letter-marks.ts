import type { Transaction } from 'kysely'
import type { Delivery } from '../../shared/referrals/referral.ts'
import { type DataGroup, dataGroup } from '../../shared/referrals/release.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { LeftLetter } from './referral-events.ts'
import type { LetterTable } from './referral-table.ts'

// When a printed letter left the house, and when its recipient learned of a withdrawal.

type Db = Transaction<Database>
export type PrintedLetter = { id: string; groups: DataGroup[]; releaseId: string | null }

export function readGroups(json: string): DataGroup[] {
  return dataGroup.array().parse(JSON.parse(json))
}

/** What was printed last replaces what was printed before; null where nothing waits to be sent. */
export async function letterToSend(
  db: Reader,
  referralId: string,
  kind: LetterTable['kind'],
): Promise<PrintedLetter | null> {
  const row = await db
    .selectFrom('letters')
    .select(['id', 'groups', 'release_id', 'sent_on'])
    .where('referral_id', '=', referralId)
    .where('kind', '=', kind)
    .orderBy('printed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row || row.sent_on !== null) return null
  return { id: row.id, groups: readGroups(row.groups), releaseId: row.release_id }
}

export async function markSent(
  db: Db,
  id: string,
  sent: { on: string; delivery: Delivery | null; releaseId: string | null },
): Promise<void> {
  await db
    .updateTable('letters')
    .set({ sent_on: sent.on, delivery: sent.delivery, release_id: sent.releaseId })
    .where('id', '=', id)
    .execute()
}

type Unprinted = {
  id: string
  clientId: string
  referralId: string
  release: { id: string; groups: readonly DataGroup[] }
  on: string
  delivery: Delivery
  by: string
  at: string
}

/** Written elsewhere or said on the phone: all that was released may have left with it. */
export async function noteUnprinted(db: Db, letter: Unprinted): Promise<void> {
  const { id, clientId, referralId, release, on, delivery, by, at } = letter
  await db
    .insertInto('letters')
    .values({
      ...{ id, client_id: clientId, referral_id: referralId, release_id: release.id },
      ...{ kind: 'vermittlung', groups: JSON.stringify(release.groups), sheet: 'null' },
      ...{ printed_on: on, sent_on: on, delivery, told_on: null, printed_by: by, printed_at: at },
    })
    .execute()
}

/** As if it had not been sent: what nobody printed here is not there at all. */
export async function takeSendingBack(db: Db, letter: LeftLetter): Promise<void> {
  const { id, releaseId, unprinted } = letter
  if (unprinted) await db.deleteFrom('letters').where('id', '=', id).execute()
  else await markUnsent(db, id, releaseId)
}

async function markUnsent(db: Db, id: string, releaseId: string | null): Promise<void> {
  await db
    .updateTable('letters')
    .set({ sent_on: null, delivery: null, release_id: releaseId })
    .where('id', '=', id)
    .execute()
}

export async function markTold(db: Db, id: string, on: string): Promise<void> {
  await db.updateTable('letters').set({ told_on: on }).where('id', '=', id).execute()
}

/** A letter of this client that left the house under a consent. */
export function findSentLetter(db: Reader, clientId: string, id: string) {
  return db
    .selectFrom('letters')
    .innerJoin('releases', 'releases.id', 'letters.release_id')
    .select(['letters.id', 'letters.referral_id as referralId', 'told_on as toldOn'])
    .select(['sent_on as sentOn', 'releases.withdrawn_on as withdrawnOn'])
    .where('letters.id', '=', id)
    .where('letters.client_id', '=', clientId)
    .where('letters.kind', '!=', 'widerruf')
    .where('sent_on', 'is not', null)
    .executeTakeFirst()
}
