import type { Rule } from '../../shared/offers/eligibility.ts'
import type { FinderQuestion } from '../../shared/offers/finder.ts'
import type { Offer } from '../../shared/offers/offer.ts'
import type { Organisation } from '../../shared/offers/organisation.ts'
import type { ReleaseGiven } from '../../shared/referrals/release.ts'

export function anOrganisation(part: Partial<Organisation> = {}): Organisation {
  return {
    name: 'Bildungswerk Seemental gGmbH',
    kind: 'traeger',
    address: {
      ...{ street: 'Alte Molkerei 4', postcode: '63654', town: 'Büdingen' },
      municipality: '06440004',
    },
    phone: '06042 555-20',
    email: 'kurse@seemental.example',
    website: '',
    note: '',
    ...part,
  }
}

const blankAddress = { street: '', postcode: '', town: '', municipality: null }

/** Open to everybody, free places, checked a fortnight ago. */
export function anOffer(organisationId: string, part: Partial<Offer> = {}): Offer {
  return {
    organisationId,
    name: 'Mama lernt Deutsch',
    topic: 'deutsch4u',
    about: 'Deutsch für Mütter, mit Betreuung der Kinder im Haus.',
    standing: 'hilft',
    legalBasis: '',
    contactPerson: 'Frau Reuter',
    phone: '',
    email: '',
    address: blankAddress,
    hint: '',
    way: { by: null, line: '', stop: '', walkMinutes: null },
    languages: [{ code: 'ar', via: 'Frau Haddad', checkedOn: '2026-11-09' }],
    admission: {
      ...{ ageFrom: null, ageTo: null, genders: [], germanFrom: null, germanTo: null },
      ...{ statuses: [], note: '' },
    },
    area: [],
    childcare: 'ja',
    childcareFromMonths: 12,
    barrierFree: 'unbekannt',
    cost: 'kostenlos',
    bring: ['ausweis'],
    bringOther: '',
    apply: ['telefon'],
    applyNote: '',
    times: [{ weekday: 1, from: '08:45', to: '11:45' }],
    timesNote: '',
    startOn: null,
    endOn: null,
    capacity: 'frei',
    placesFree: 2,
    capacityNote: '',
    capacityOn: '2026-11-12',
    state: 'aktiv',
    checked: { on: '2026-11-02', by: 'Sevgi Arslan', how: 'telefon' },
    ...part,
  }
}

/** The one that stopped admissions to the Integrationskurs under § 44 Abs. 4. */
export function aRule(part: Partial<Rule> = {}): Rule {
  return {
    title: 'Integrationskurs: keine Zulassung nach § 44 Abs. 4',
    topics: ['integrationskurs'],
    effect: 'ausschluss',
    conditions: [{ fact: 'status', in: ['GESTATTUNG'] }],
    validFrom: '2026-02-09',
    validUntil: null,
    source: 'BAMF zu § 44 Abs. 4 AufenthG',
    checkedOn: '2026-11-02',
    note: '',
    ...part,
  }
}

export function aQuestion(part: Partial<FinderQuestion> = {}): FinderQuestion {
  return { field: 'sprache', topic: null, from: '2026-11-16', withinKm: null, words: '', ...part }
}

export function aRelease(part: Partial<ReleaseGiven> = {}): ReleaseGiven {
  return {
    groups: ['name', 'kontakt', 'sprachen'],
    givenOn: '2026-11-13',
    validUntil: '2027-05-31',
    language: 'ar',
    explainedBy: 'Miriam Habermann',
    interpreter: 'Nabil Haddad',
    medium: 'papier',
    textVersion: '2026-11',
    signature: null,
    signedByGuardian: false,
    ...part,
  }
}
