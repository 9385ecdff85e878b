import type { Contact } from '../../shared/clients/case-contract.ts'
import { blankSections, type PersonSection } from '../../shared/clients/client.ts'
import type { Admission, NewMember } from '../../shared/clients/record-contract.ts'
import { blankEntry, type ResidenceEntry } from '../../shared/clients/residence-history.ts'
import type { ConsentGiven } from '../../shared/privacy/consent.ts'
import type { Need, Step } from '../../shared/tasks/plan.ts'

export function aPerson(changes: Partial<PersonSection> = {}): PersonSection {
  return {
    ...blankSections.person,
    familyName: 'Tahmasbi',
    givenNames: 'Soraya',
    birthDate: { precision: 'day', value: '1991-03-08' },
    gender: 'w',
    citizenships: ['439'],
    ...changes,
  }
}

export function aConsent(changes: Partial<ConsentGiven> = {}): ConsentGiven {
  return {
    textVersion: '2026-01',
    language: 'fa',
    explainedBy: 'Miriam Habermann',
    medium: 'papier',
    givenOn: '2026-11-16',
    ...changes,
  }
}

export function aNeed(changes: Partial<Need> = {}): Need {
  return {
    field: 'sprache',
    urgency: 'normal',
    title: 'Sprachkurs finden',
    description: '',
    ...changes,
  }
}

export function aStep(changes: Partial<Step> = {}): Step {
  return { text: 'Einstufungstest vereinbaren', dueOn: '2026-11-24', doneBy: '', ...changes }
}

export function aContact(changes: Partial<Contact> = {}): Contact {
  return {
    day: '2026-11-16',
    kind: 'gespraech',
    minutes: 40,
    withWhom: '',
    note: 'Unterlagen durchgesehen',
    ...changes,
  }
}

export function anAdmission(changes: Partial<Admission> = {}): Admission {
  return {
    depth: 'fallmanagement',
    ...blankSections,
    person: aPerson(),
    consent: aConsent(),
    members: [],
    relatives: [],
    needs: [],
    differentFrom: [],
    ...changes,
  }
}

export function anEntry(changes: Partial<ResidenceEntry> = {}): ResidenceEntry {
  return {
    ...blankEntry,
    status: 'AE_25_2_S',
    validFrom: '2026-01-15',
    validTo: '2027-01-14',
    ...changes,
  }
}

/** Someone who is taken in along with the first person. */
export function aMember(changes: Partial<NewMember> = {}): NewMember {
  const { languages, residence, background } = blankSections
  return {
    relation: 'ehe',
    person: aPerson(),
    ...{ languages, residence, background },
    consent: null,
    ...changes,
  }
}
