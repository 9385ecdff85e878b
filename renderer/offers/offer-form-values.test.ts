import { expect, test } from 'vitest'
import { anOffer, anOrganisation } from '../../test/support/offer-builders.ts'
import { blankOffer, differentParts, formValues, offerForm } from './offer-form-values.ts'

const organisation = { ...anOrganisation(), id: '01900000-0000-7000-8000-000000000001', version: 1 }
const offer = anOffer(organisation.id)
const kept = {
  ...{ ...offer, organisation, id: '01900000-0000-7000-8000-000000000002', version: 3 },
  ...{ source: 'eigen' as const, updatedOn: '2026-11-02' },
}

test('what is read comes back unchanged when nobody changes it', () => {
  expect(offerForm.parse(formValues(kept, 'Miriam Habermann'))).toEqual(offer)
})

test('without a day nobody has checked it', () => {
  const unchecked = { ...kept, checked: null }
  expect(offerForm.parse(formValues(unchecked, 'Miriam Habermann')).checked).toBeNull()
})

test('a new one lacks its organisation, its name and its topic, nothing else', () => {
  const result = offerForm.safeParse(blankOffer('2026-11-16', 'Miriam Habermann'))
  expect(result.error?.issues.map(({ path }) => path.join('.')).toSorted()).toEqual([
    'name',
    'organisationId',
    'topic',
  ])
})

test('the parts in which two versions differ are named as the form names them', () => {
  expect(differentParts(offer, offer)).toEqual([])
  const theirs = { ...offer, capacity: 'voll' as const, placesFree: null, phone: '1' }
  expect(differentParts(offer, theirs)).toEqual(['Stelle', 'Plätze'])
})
