import type { CheckedHow, Offer } from '../../shared/offers/offer.ts'
import type { Organisation } from '../../shared/offers/organisation.ts'
import type { Writing } from '../vault/handler-types.ts'
import { assertOfferPlaces, assertOrganisationPlace, type Places } from './directory-checks.ts'
import {
  assertOrganisation,
  assertUnchanged,
  deleteOffer,
  endOffer,
  insertOffer,
  insertOrganisation,
  updateChecked,
  updateOffer,
  updateOrganisation,
  wasReferredTo,
} from './offer-repository.ts'

type Shown = { id: string; version: number }
const next = ({ id, version }: Shown) => ({ id, version: version + 1 })

export async function addOffer({ db, now, newId }: Writing, offer: Offer, places: Places) {
  await assertOrganisation(db, offer.organisationId)
  await assertOfferPlaces(places, offer)
  const id = newId()
  await insertOffer(db, offer, { id, at: now, source: 'eigen' })
  return { id, version: 1 }
}

export async function saveOffer(
  { db, now: at }: Writing,
  { offer, ...shown }: Shown & { offer: Offer },
  places: Places,
) {
  await assertUnchanged(db, 'offers', shown)
  await assertOrganisation(db, offer.organisationId)
  await assertOfferPlaces(places, offer)
  await updateOffer(db, offer, { ...shown, at })
  return next(shown)
}

export async function removeOffer({ db, now: at }: Writing, shown: Shown) {
  await assertUnchanged(db, 'offers', shown)
  const kept = await wasReferredTo(db, shown.id)
  if (kept) await endOffer(db, { ...shown, at })
  else await deleteOffer(db, shown.id)
  return { kept }
}

export async function addOrganisation(
  { db, now, newId }: Writing,
  organisation: Organisation,
  places: Places,
) {
  await assertOrganisationPlace(places, organisation)
  const id = newId()
  await insertOrganisation(db, organisation, { id, at: now })
  return { id, version: 1 }
}

export async function saveOrganisation(
  { db, now: at }: Writing,
  { organisation, ...shown }: Shown & { organisation: Organisation },
  places: Places,
) {
  await assertUnchanged(db, 'organisations', shown)
  await assertOrganisationPlace(places, organisation)
  await updateOrganisation(db, organisation, { ...shown, at })
  return next(shown)
}

export async function confirmOffer(
  { db, actor, now: at, today }: Writing,
  { how, ...shown }: Shown & { how: CheckedHow },
) {
  await assertUnchanged(db, 'offers', shown)
  await updateChecked(db, { on: today, by: actor.name, how }, { ...shown, at })
  return next(shown)
}

export async function unconfirmOffer(
  { db, now: at }: Writing,
  { checked, ...shown }: Shown & Pick<Offer, 'checked'>,
) {
  await assertUnchanged(db, 'offers', shown)
  await updateChecked(db, checked, { ...shown, at })
  return next(shown)
}
