import { foldText } from '../../shared/lib/fold-text.ts'
import type { ImportResult, OnKnown } from '../../shared/offers/import.ts'
import type { KeptOffer, Offer, OfferSource } from '../../shared/offers/offer.ts'
import type { Address, KeptOrganisation, Organisation } from '../../shared/offers/organisation.ts'
import { mergeRow } from '../../shared/offers/table-merge.ts'
import type { PlannedRow, TablePlan } from '../../shared/offers/table-plan.ts'
import type { Writing } from '../vault/handler-types.ts'
import { insertOffer, insertOrganisation, updateOffer } from './offer-repository.ts'

const blankAddress: Address = { street: '', postcode: '', town: '', municipality: null }

type Known = { id: string; address: Address }

/** All good rows in one transaction. Organisations are found by their name, or taken in with it. */
export async function importPlan(
  context: Writing,
  plan: TablePlan,
  kept: { offers: readonly KeptOffer[]; organisations: readonly KeptOrganisation[] },
  how: { onKnown: OnKnown; source: OfferSource },
): Promise<ImportResult> {
  const { db, now, newId } = context
  const organisations = new Map<string, Known>(
    kept.organisations.map(({ id, name, address }) => [foldText(name), { id, address }]),
  )
  const offers = new Map(kept.offers.map(entry => [entry.id, entry]))

  async function organisationOf(body: Organisation): Promise<Known> {
    const key = foldText(body.name)
    const known = organisations.get(key)
    if (known) return known
    const added = { id: newId(), address: body.address }
    await insertOrganisation(db, body, { id: added.id, at: now })
    organisations.set(key, added)
    return added
  }

  async function take({ value, knownId, given }: PlannedRow): Promise<keyof ImportResult> {
    const entry = knownId === null ? undefined : offers.get(knownId)
    if (entry && how.onKnown === 'lassen') return 'left'
    if (entry) {
      const { id, version } = entry
      await updateOffer(db, mergeRow(offerOf(entry), value.offer, given), { id, version, at: now })
      return 'replaced'
    }
    const { id: organisationId, address } = await organisationOf(value.organisation)
    const own = isSame(value.organisation.address, address)
      ? blankAddress
      : value.organisation.address
    const offer: Offer = { ...value.offer, organisationId, address: own }
    await insertOffer(db, offer, { id: newId(), at: now, source: how.source })
    return 'added'
  }

  const result = { added: 0, replaced: 0, left: 0, rejected: plan.refused.length + plan.doubled }
  for (const row of plan.taken) result[await take(row)] += 1
  return result
}

function isSame(a: Address, b: Address): boolean {
  return (Object.keys(blankAddress) as (keyof Address)[]).every(part => a[part] === b[part])
}

function offerOf({ id, version, source, updatedOn, organisation, ...offer }: KeptOffer): Offer {
  return offer
}
