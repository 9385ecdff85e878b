import type { OfferLine } from './directory-contract.ts'
import { type KeptOffer, placeOf } from './offer.ts'
import { isStale } from './stale.ts'

export type LineDay = { today: string; staleDays: number }

/** An entry without an area is there for the whole county. */
export function serves({ area }: Pick<KeptOffer, 'area'>, place: string): boolean {
  return area.length === 0 || area.includes(place)
}

export function offerLineOf(
  offer: KeptOffer,
  { today, staleDays }: LineDay,
  place: string | null,
): OfferLine {
  const { id, version, name, standing, area, capacity, placesFree, capacityNote } = offer
  const { state, checked, source, organisation } = offer
  const { town, municipality } = placeOf(offer)
  return {
    ...{ id, version, name, topic: offer.topic, standing, area, capacity, placesFree },
    ...{ capacityNote, state, checked, source, town, municipality },
    phone: offer.phone || organisation.phone,
    email: offer.email || organisation.email,
    organisationName: organisation.name,
    organisationKind: organisation.kind,
    languages: offer.languages.map(({ code }) => code),
    stale: isStale(checked?.on ?? null, today, staleDays),
    servesPlace: place !== null && serves(offer, place),
  }
}
