import { expect, it } from 'vitest'
import { type Consent, consentOn } from './consent.ts'

const aConsent = (changes: Partial<Consent>): Consent => ({
  id: '019a8b00-0000-7000-8000-000000000001',
  textVersion: '2026-01',
  language: 'fa',
  explainedBy: 'Miriam Habermann',
  medium: 'papier',
  givenOn: '2026-03-01',
  withdrawnOn: null,
  ...changes,
})

it('holds from the day it was given until the day before it was taken back', () => {
  const consents = [aConsent({ withdrawnOn: '2026-06-10' })]
  expect(consentOn(consents, '2026-02-28')).toBeNull()
  expect(consentOn(consents, '2026-03-01')).toBe(consents[0])
  expect(consentOn(consents, '2026-06-09')).toBe(consents[0])
  expect(consentOn(consents, '2026-06-10')).toBeNull()
})

it('is the last one given of those that hold', () => {
  const [old, newer, gone] = [
    aConsent({}),
    aConsent({ givenOn: '2026-05-01' }),
    aConsent({ givenOn: '2026-06-01', withdrawnOn: '2026-06-02' }),
  ]
  expect(consentOn([gone!, newer!, old!], '2026-07-01')).toBe(newer)
  expect(consentOn([], '2026-07-01')).toBeNull()
})
