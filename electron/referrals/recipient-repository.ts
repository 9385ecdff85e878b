import type { OfferState } from '../../shared/offers/offer.ts'
import type { Topic } from '../../shared/offers/topics.ts'
import type { Recipient } from '../../shared/referrals/referral.ts'
import type { Reader } from '../store/reader.ts'

export type OfferAtHand = { topic: Topic; state: OfferState; recipient: Recipient }

/** Whom a referral goes to, as the directory says today; undefined where the entry is gone. */
export async function findRecipient(db: Reader, offerId: string): Promise<OfferAtHand | undefined> {
  const row = await db
    .selectFrom('offers')
    .innerJoin('organisations as house', 'house.id', 'offers.organisation_id')
    .selectAll('offers')
    .select(['house.name as houseName', 'house.street as houseStreet', 'house.town as houseTown'])
    .select(['house.postcode as housePostcode', 'house.phone as housePhone'])
    .select('house.email as houseEmail')
    .where('offers.id', '=', offerId)
    .executeTakeFirst()
  if (!row) return undefined
  const isElsewhere = row.street !== '' || row.town !== '' || row.municipality !== null
  const own = { street: row.street, postcode: row.postcode, town: row.town }
  const house = { street: row.houseStreet, postcode: row.housePostcode, town: row.houseTown }
  return {
    topic: row.topic as Topic,
    state: row.state as OfferState,
    recipient: {
      ...{ organisation: row.houseName, offer: row.name, contactPerson: row.contact_person },
      ...(isElsewhere ? own : house),
      ...{ phone: row.phone || row.housePhone, email: row.email || row.houseEmail },
    },
  }
}

/** What the place offers to whoever brings children along; null where the entry is gone. */
export async function childcareOf(db: Reader, offerId: string | null): Promise<string | null> {
  if (offerId === null) return null
  const row = await db
    .selectFrom('offers')
    .select('childcare')
    .where('id', '=', offerId)
    .executeTakeFirst()
  return row?.childcare ?? null
}
