import type { Offer } from '../../shared/offers/offer.ts'
import type { Organisation } from '../../shared/offers/organisation.ts'

/** Nothing is known yet, and it says so. */
export const blankAddress: Offer['address'] = {
  ...{ street: '', postcode: '', town: '', municipality: null },
}

export const blankOrganisation: Omit<Organisation, 'name' | 'kind'> = {
  ...{ address: blankAddress, phone: '', email: '', website: '', note: '' },
}

export const blankOffer: Omit<Offer, 'organisationId' | 'name' | 'topic' | 'standing'> = {
  ...{ about: '', legalBasis: '', contactPerson: '', phone: '', email: '' },
  ...{ address: blankAddress, hint: '', way: { by: null, line: '', stop: '', walkMinutes: null } },
  languages: [],
  admission: {
    ...{ ageFrom: null, ageTo: null, genders: [], germanFrom: null, germanTo: null },
    ...{ statuses: [], note: '' },
  },
  area: [],
  ...{ childcare: 'unbekannt', childcareFromMonths: null, barrierFree: 'unbekannt', cost: '' },
  ...{ bring: [], bringOther: '', apply: [], applyNote: '', times: [], timesNote: '' },
  ...{ startOn: null, endOn: null },
  ...{ capacity: 'klaerung', placesFree: null, capacityNote: '', capacityOn: null },
  ...{ state: 'aktiv', checked: null },
}
