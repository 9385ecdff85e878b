import type { Translate } from '../../shared/reference/client-texts.ts'
import type { ConsentOrder } from '../../shared/referrals/consent-sheet.ts'
import type { SheetLanguage } from '../../shared/referrals/in-both.ts'
import type { WegweiserFacts } from '../../shared/referrals/wegweiser-sheet.ts'
import { aKeptOffer } from './finder-situations.ts'
import { letterOffice, seemental } from './letter-builders.ts'

const TODAY = '2026-11-16'

/** Says which words would stand there, and with which values: "ar consent.5.text phone=…". */
const echo =
  (language: string): Translate =>
  (key, values = {}) =>
    [language, key, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(' ')

export function aSheetLanguage(part: Partial<SheetLanguage> = {}): SheetLanguage {
  const words = { de: echo('de'), own: echo('ar') }
  return { language: 'ar', ...words, version: '2026-11', reviewed: false, ...part }
}

export function aConsentOrder(part: Partial<ConsentOrder> = {}): ConsentOrder {
  return {
    ...aSheetLanguage(),
    office: letterOffice,
    rules: { legalBasis: 'Art. 6 DSGVO', dataProtection: 'datenschutz@wetterau.example' },
    client: { name: 'Rasha Al-Jabiri', birthDate: '14.03.1995', needsGuardian: false },
    ...{ code: 'K7M4Q', today: TODAY, recipient: seemental, topic: 'deutsch4u' },
    ...{ groups: ['name', 'kontakt'], interpreter: 'Nabil Haddad' },
    ...{ adviser: 'Miriam Habermann', validUntil: '2027-05-31' },
    ...part,
  }
}

export function someWegweiser(part: Partial<WegweiserFacts> = {}): WegweiserFacts {
  return {
    ...aSheetLanguage(),
    ...{ office: letterOffice, openingHours: '', adviser: 'Miriam Habermann', today: TODAY },
    ...{ firstName: 'Rasha', places: [{ offer: aKeptOffer(), appointment: null }], steps: [] },
    ...part,
  }
}
