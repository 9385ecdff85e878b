import type { Insertable, Selectable } from 'kysely'
import { phoneBookForm } from '../../shared/lib/phone-book.ts'
import type { KeptRule, Rule } from '../../shared/offers/eligibility.ts'
import type { Checked, KeptOffer, Offer } from '../../shared/offers/offer.ts'
import type { KeptOrganisation, Organisation } from '../../shared/offers/organisation.ts'
import type { OfferTable, OrganisationTable, RuleTable } from './offer-table.ts'

// How entries stand in their tables. What is read was parsed by the contract when it was written.

type Kept = 'id' | 'version' | 'created_at' | 'updated_at'
type OfferColumns = Omit<Insertable<OfferTable>, Kept | 'source'>
type OrganisationColumns = Omit<Insertable<OrganisationTable>, Kept>
type RuleColumns = Omit<Insertable<RuleTable>, Kept | 'shipped'>

export function checkedColumns(checked: Checked | null) {
  return {
    checked_on: checked?.on ?? null,
    checked_by: checked?.by ?? '',
    checked_how: checked?.how ?? null,
  }
}

export function offerColumns(offer: Offer): OfferColumns {
  const { address } = offer
  return {
    ...{ organisation_id: offer.organisationId, name: offer.name },
    ...{ name_sort: phoneBookForm(offer.name), topic: offer.topic, about: offer.about },
    ...{ standing: offer.standing, legal_basis: offer.legalBasis },
    ...{ contact_person: offer.contactPerson, phone: offer.phone, email: offer.email },
    ...{ street: address.street, postcode: address.postcode, town: address.town },
    ...{ municipality: address.municipality, hint: offer.hint },
    way: JSON.stringify(offer.way),
    languages: JSON.stringify(offer.languages),
    admission: JSON.stringify(offer.admission),
    area: JSON.stringify(offer.area),
    ...{ childcare: offer.childcare, childcare_from_months: offer.childcareFromMonths },
    ...{ barrier_free: offer.barrierFree, cost: offer.cost },
    bring: JSON.stringify(offer.bring),
    bring_other: offer.bringOther,
    apply: JSON.stringify(offer.apply),
    apply_note: offer.applyNote,
    times: JSON.stringify(offer.times),
    times_note: offer.timesNote,
    ...{ start_on: offer.startOn, end_on: offer.endOn },
    ...{ capacity: offer.capacity, places_free: offer.placesFree },
    ...{ capacity_note: offer.capacityNote, capacity_on: offer.capacityOn, state: offer.state },
    ...checkedColumns(offer.checked),
  }
}

function checkedOf(row: Selectable<OfferTable>): Checked | null {
  const { checked_on: on, checked_by: by, checked_how: how } = row
  return on === null || how === null ? null : { on, by, how: how as Checked['how'] }
}

export function toOffer(
  row: Selectable<OfferTable>,
  organisation: KeptOrganisation,
  updatedOn: string,
): KeptOffer {
  const { street, postcode, town, municipality } = row
  return {
    ...{ id: row.id, version: row.version, organisationId: row.organisation_id, name: row.name },
    topic: row.topic as KeptOffer['topic'],
    about: row.about,
    standing: row.standing as KeptOffer['standing'],
    ...{ legalBasis: row.legal_basis, contactPerson: row.contact_person },
    ...{ phone: row.phone, email: row.email, hint: row.hint },
    address: { street, postcode, town, municipality },
    way: JSON.parse(row.way) as KeptOffer['way'],
    languages: JSON.parse(row.languages) as KeptOffer['languages'],
    admission: JSON.parse(row.admission) as KeptOffer['admission'],
    area: JSON.parse(row.area) as string[],
    childcare: row.childcare as KeptOffer['childcare'],
    childcareFromMonths: row.childcare_from_months,
    barrierFree: row.barrier_free as KeptOffer['barrierFree'],
    cost: row.cost,
    bring: JSON.parse(row.bring) as KeptOffer['bring'],
    bringOther: row.bring_other,
    apply: JSON.parse(row.apply) as KeptOffer['apply'],
    applyNote: row.apply_note,
    times: JSON.parse(row.times) as KeptOffer['times'],
    ...{ timesNote: row.times_note, startOn: row.start_on, endOn: row.end_on },
    capacity: row.capacity as KeptOffer['capacity'],
    ...{ placesFree: row.places_free, capacityNote: row.capacity_note },
    capacityOn: row.capacity_on,
    state: row.state as KeptOffer['state'],
    checked: checkedOf(row),
    source: row.source as KeptOffer['source'],
    ...{ updatedOn, organisation },
  }
}

export function organisationColumns(organisation: Organisation): OrganisationColumns {
  const { address, ...facts } = organisation
  return { ...facts, ...address, name_sort: phoneBookForm(facts.name) }
}

export function toOrganisation(row: Selectable<OrganisationTable>): KeptOrganisation {
  const { id, version, name, phone, email, website, note } = row
  const { street, postcode, town, municipality } = row
  return {
    ...{ id, version, name, phone, email, website, note },
    kind: row.kind as KeptOrganisation['kind'],
    address: { street, postcode, town, municipality },
  }
}

export function ruleColumns(rule: Rule): RuleColumns {
  return {
    ...{ title: rule.title, effect: rule.effect, source: rule.source, note: rule.note },
    topics: JSON.stringify(rule.topics),
    conditions: JSON.stringify(rule.conditions),
    ...{ valid_from: rule.validFrom, valid_until: rule.validUntil, checked_on: rule.checkedOn },
  }
}

export function toRule(row: Selectable<RuleTable>): KeptRule {
  return {
    ...{ id: row.id, version: row.version, title: row.title, source: row.source, note: row.note },
    topics: JSON.parse(row.topics) as KeptRule['topics'],
    effect: row.effect as KeptRule['effect'],
    conditions: JSON.parse(row.conditions) as KeptRule['conditions'],
    ...{ validFrom: row.valid_from, validUntil: row.valid_until, checkedOn: row.checked_on },
    shipped: row.shipped === 1,
  }
}
