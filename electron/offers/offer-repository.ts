import type { Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import type { Rule } from '../../shared/offers/eligibility.ts'
import type { Checked, Offer, OfferSource } from '../../shared/offers/offer.ts'
import type { Organisation } from '../../shared/offers/organisation.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import { checkedColumns, offerColumns, organisationColumns, ruleColumns } from './offer-columns.ts'

type Trx = Transaction<Database>
type Fresh = { id: string; at: string }
type Known = { id: string; version: number; at: string }

/** Refuses what somebody else has changed since `version` was shown. */
export async function assertUnchanged(
  db: Reader,
  table: 'offers' | 'organisations',
  { id, version }: { id: string; version: number },
): Promise<void> {
  const row = await db.selectFrom(table).select('version').where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not-found')
  if (row.version !== version) throw new AppError('changed-meanwhile', { version: row.version })
}

export async function assertOrganisation(db: Reader, id: string): Promise<void> {
  const row = await db
    .selectFrom('organisations')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found')
}

export async function insertOffer(
  db: Trx,
  offer: Offer,
  { id, at, source }: Fresh & { source: OfferSource },
): Promise<void> {
  await db
    .insertInto('offers')
    .values({
      ...offerColumns(offer),
      ...{ id, source, version: 1, created_at: at, updated_at: at },
    })
    .execute()
}

export async function updateOffer(
  db: Trx,
  offer: Offer,
  { id, version, at }: Known,
): Promise<void> {
  await db
    .updateTable('offers')
    .set({ ...offerColumns(offer), version: version + 1, updated_at: at })
    .where('id', '=', id)
    .execute()
}

export async function updateChecked(
  db: Trx,
  checked: Checked | null,
  { id, version, at }: Known,
): Promise<void> {
  await db
    .updateTable('offers')
    .set({ ...checkedColumns(checked), version: version + 1, updated_at: at })
    .where('id', '=', id)
    .execute()
}

/** Nobody is sent there any more; what was sent keeps its entry. */
export async function endOffer(db: Trx, { id, version, at }: Known): Promise<void> {
  await db
    .updateTable('offers')
    .set({ state: 'eingestellt', version: version + 1, updated_at: at })
    .where('id', '=', id)
    .execute()
}

export async function deleteOffer(db: Trx, id: string): Promise<void> {
  await db.deleteFrom('offers').where('id', '=', id).execute()
}

/** A referral that was an error is none. */
export async function wasReferredTo(db: Reader, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('referrals')
    .select('id')
    .where('offer_id', '=', id)
    .where('removed_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertOrganisation(
  db: Trx,
  organisation: Organisation,
  { id, at }: Fresh,
): Promise<void> {
  await db
    .insertInto('organisations')
    .values({
      ...organisationColumns(organisation),
      ...{ id, version: 1, created_at: at, updated_at: at },
    })
    .execute()
}

export async function updateOrganisation(
  db: Trx,
  organisation: Organisation,
  { id, version, at }: Known,
): Promise<void> {
  await db
    .updateTable('organisations')
    .set({ ...organisationColumns(organisation), version: version + 1, updated_at: at })
    .where('id', '=', id)
    .execute()
}

export async function insertRule(
  db: Trx,
  rule: Rule,
  { id, at, shipped }: Fresh & { shipped: boolean },
): Promise<void> {
  await db
    .insertInto('eligibility_rules')
    .values({
      ...ruleColumns(rule),
      ...{ id, version: 1, shipped: shipped ? 1 : 0, created_at: at, updated_at: at },
    })
    .execute()
}
