import { AppError } from '../../shared/errors.ts'
import type { Offer } from '../../shared/offers/offer.ts'
import type { Organisation } from '../../shared/offers/organisation.ts'
import type { ReferenceData } from '../reference/reference-data.ts'

export type Places = Pick<ReferenceData, 'municipalities'>

/** Former keys too: an entry may be older than a reform. */
async function knownPlaces(reference: Places): Promise<ReadonlySet<string>> {
  return new Set((await reference.municipalities()).map(({ ags }) => ags))
}

export async function assertOfferPlaces(reference: Places, offer: Offer): Promise<void> {
  const known = await knownPlaces(reference)
  const { municipality } = offer.address
  const fields = [
    ...(municipality !== null && !known.has(municipality) ? ['offer.address.municipality'] : []),
    ...(offer.area.every(place => known.has(place)) ? [] : ['offer.area']),
  ]
  if (fields.length > 0) throw new AppError('invalid', { fields })
}

export async function assertOrganisationPlace(
  reference: Places,
  { address: { municipality } }: Organisation,
): Promise<void> {
  if (municipality === null || (await knownPlaces(reference)).has(municipality)) return
  throw new AppError('invalid', { fields: ['organisation.address.municipality'] })
}
