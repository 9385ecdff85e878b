import { dayOfInstant } from '../../shared/lib/dates.ts'
import type { KeptRule } from '../../shared/offers/eligibility.ts'
import type { KeptOffer } from '../../shared/offers/offer.ts'
import type { Reader } from '../store/reader.ts'
import { unlessChanged } from './directory-cache.ts'
import { toOffer, toOrganisation, toRule } from './offer-columns.ts'

export type Directory = {
  /** By name, as in a phone book. */
  readonly offers: readonly KeptOffer[]
  /** By title; those that have ended too. */
  readonly rules: readonly KeptRule[]
  readonly byId: ReadonlyMap<string, KeptOffer>
  /** The day on which each entry was taken in. */
  readonly addedOn: ReadonlyMap<string, string>
}

/** The whole directory, decoded; read again only after it has changed. Nobody may write into it. */
export function readDirectory(db: Reader): Promise<Directory> {
  return unlessChanged(db, async () => {
    const { offers, addedOn } = await readOffers(db)
    const byId = new Map(offers.map(offer => [offer.id, offer]))
    return { offers, addedOn, byId, rules: await readRules(db) }
  })
}

async function readOffers(db: Reader) {
  const organisations = new Map(
    (await db.selectFrom('organisations').selectAll().execute()).map(row => [
      row.id,
      toOrganisation(row),
    ]),
  )
  const rows = await db
    .selectFrom('offers')
    .selectAll()
    .orderBy('name_sort')
    .orderBy('id')
    .execute()
  const dayOf = daysByInstant()
  const offers = rows.flatMap(row => {
    const organisation = organisations.get(row.organisation_id)
    return organisation ? [toOffer(row, organisation, dayOf(row.updated_at))] : []
  })
  return { offers, addedOn: new Map(rows.map(row => [row.id, dayOf(row.created_at)])) }
}

/** An import writes thousands of entries at one instant. */
function daysByInstant(): (instant: string) => string {
  const known = new Map<string, string>()
  return instant => {
    const found = known.get(instant) ?? dayOfInstant(instant)
    known.set(instant, found)
    return found
  }
}

async function readRules(db: Reader): Promise<KeptRule[]> {
  const rows = await db
    .selectFrom('eligibility_rules')
    .selectAll()
    .orderBy('title')
    .orderBy('id')
    .execute()
  return rows.map(toRule)
}
