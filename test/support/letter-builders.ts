import { blankSections } from '../../shared/clients/client.ts'
import { defaultTemplates } from '../../shared/referrals/default-templates.ts'
import type { LetterPerson } from '../../shared/referrals/letter-facts.ts'
import type { LetterOrder } from '../../shared/referrals/letter-sheet.ts'
import type { Recipient } from '../../shared/referrals/referral.ts'
import type { Office } from '../../shared/settings/settings.ts'

const TODAY = '2026-11-16'

export const letterOffice: Office = {
  ...{ bodyKey: '06440', bodyName: 'Wetteraukreis', unit: 'Fachstelle', carrier: '' },
  ...{ street: 'Am Burgfeld 12', postcode: '61169', town: 'Friedberg', phone: '06031 555-142' },
  ...{ email: 'post@wetterau.example', programName: 'WIR', roleTitle: 'Fallmanagerin' },
}
export const seemental: Recipient = {
  ...{ organisation: 'Bildungswerk', offer: 'Mama lernt Deutsch', contactPerson: 'Frau Reuter' },
  ...{ street: 'Alte Molkerei 4', postcode: '63654', town: 'Büdingen', phone: '', email: '' },
}

/** Rasha Al-Jabiri, as drawn in the design: everything about her is known. */
export const rasha: LetterPerson = {
  sections: {
    person: {
      ...blankSections.person,
      ...{ familyName: 'Al-Jabiri', givenNames: 'Rasha', gender: 'w' },
      birthDate: { precision: 'day', value: '1995-03-14' },
    },
    reach: {
      ...blankSections.reach,
      ...{ phone: '+491515550117', email: 'rasha@example.org', street: 'Seestraße 3' },
      ...{ postcode: '63654', accommodation: 'Haus am See' },
    },
    languages: {
      ...blankSections.languages,
      languages: [
        { code: 'ar', level: 'erstsprache' },
        { code: 'en', level: 'etwas' },
      ],
      ...{ germanLevel: 'A1', germanProof: 'einstufungstest', germanProofOn: '2026-10-02' },
    },
    residence: {
      entries: [
        {
          ...{ status: 'AE_25_2_S', validFrom: '2026-01-15', validTo: '2027-01-14' },
          ...{ issuingOffice: '', employment: null, restriction: null, seenOn: null },
        },
      ],
      course: 'offen',
    },
    background: {
      ...blankSections.background,
      ...{ schoolYears: 9, schoolDegree: 'mittlerer', occupation: 'Apothekenhelferin' },
      ...{ recognition: 'beantragt', occupationState: 'nicht-erlaubt' },
    },
  },
  place: 'Büdingen',
  citizenships: ['Syrien'],
  children: [
    { precision: 'month', value: '2025-03' },
    { precision: 'day', value: '2022-10-01' },
  ],
  matter: 'Deutsch lernen mit Kinderbetreuung',
  today: TODAY,
}

/** To the Bildungswerk, with name and telephone released. */
export function aLetterOrder(part: Partial<LetterOrder> = {}): LetterOrder {
  return {
    ...{
      kind: 'vermittlung',
      template: defaultTemplates.vermittlung,
      office: letterOffice,
      fax: '',
    },
    ...{ adviser: 'Miriam Habermann', today: TODAY, code: 'K7M4Q', recipient: seemental },
    ...{ answerBy: '2026-11-30', sentOn: null, letterNote: '', appointment: null, person: rasha },
    release: { groups: ['name', 'kontakt'], givenOn: '2026-11-13' },
    ...part,
  }
}
