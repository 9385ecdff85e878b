import type { KeptOffer, Offer } from '../../shared/offers/offer.ts'

/** What is saved of an entry: all but what the vault adds. */
export function offerValues(kept: KeptOffer): Offer {
  const { id: _id, version: _version, source: _source, ...rest } = kept
  const { updatedOn: _updatedOn, organisation: _organisation, ...values } = rest
  return values
}
