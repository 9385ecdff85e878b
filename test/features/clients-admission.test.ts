import { expect, test } from 'vitest'
import { aConsent, aMember, aNeed, anAdmission, anEntry, aPerson } from '../support/client-builders.ts'
import { aHouse } from '../support/house.ts'
import { rowsInside } from '../support/look-inside.ts'

const wife = aMember({
  relation: 'ehe',
  person: aPerson({ familyName: 'Rahimi', givenNames: 'Laila', gender: 'w' }),
  consent: aConsent(),
})
const child = (givenNames: string, year: string) =>
  aMember({
    relation: 'kind',
    person: aPerson({ givenNames, birthDate: { precision: 'year', value: year }, gender: 'm' }),
  })

test('a family of four is taken in at once, each seen from every side', async () => {
  const { api } = await aHouse()
  const { id, number, memberIds } = await api.clients.admit(
    anAdmission({
      members: [wife, child('Arash', '2016'), child('Behnam', '2019')],
      needs: [aNeed({ urgency: 'akut' })],
    }),
  )
  expect(number).toBe('2026-0001')
  const [laila, arash, behnam] = await Promise.all(
    memberIds.map(memberId => api.clients.readFile({ id: memberId })),
  )
  expect([laila, arash, behnam].map(file => file?.number)).toEqual([
    '2026-0002',
    '2026-0003',
    '2026-0004',
  ])
  const seen = (file: typeof laila) =>
    file?.relatives.map(({ givenNames, relation }) => `${relation} ${givenNames}`)
  expect(seen(await api.clients.readFile({ id }))).toEqual(['ehe Laila', 'kind Arash', 'kind Behnam'])
  expect(seen(laila)).toEqual(['ehe Soraya', 'null Arash', 'null Behnam'])
  expect(seen(arash)).toEqual(['elternteil Soraya', 'geschwister Behnam', 'null Laila'])
})
