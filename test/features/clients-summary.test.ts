import { expect, test } from 'vitest'
import type { ResidenceEntry } from '../../shared/clients/residence-history.ts'
import { aMember, anAdmission, anEntry, aPerson } from '../support/client-builders.ts'
import { aHouse, type House, reopened } from '../support/house.ts'
import { rowsInside } from '../support/look-inside.ts'

const title = anEntry({ validFrom: '2026-01-15', validTo: '2026-12-31' })
const renewed = anEntry({ validFrom: '2027-01-01', validTo: '2029-12-31' })
const held = (...entries: ResidenceEntry[]) => ({ entries, course: 'nicht-noetig' as const })

/** One whose title runs out, one whose new title begins, and one of whom nothing is known. */
async function aHouseInWinter() {
  const house = await aHouse()
  const person = aPerson({ givenNames: 'Omid' })
  await house.api.clients.admit(
    anAdmission({
      residence: held(title),
      members: [
        aMember({ person, residence: held(title, renewed) }),
        aMember({ relation: 'kind', person: aPerson({ givenNames: 'Arash' }) }),
      ],
    }),
  )
  return house
}

const unlockedOn = async (house: House, day: string) => {
  house.clock.now = new Date(`${day}T08:00:00.000Z`)
  return reopened(house)
}

const told = async (house: House) =>
  (await rowsInside(house, 'clients')).map(
    ({ status, status_group, status_until, deadline_on, status_changes_on }) =>
      [status, status_group, status_until, deadline_on, status_changes_on].join(' '),
  )

test('a new day is reckoned when the house is opened, and the day before nothing changes', async () => {
  const december = await unlockedOn(await aHouseInWinter(), '2026-12-31')
  expect(await told(december)).toEqual([
    'AE_25_2_S schutzberechtigt 2026-12-31 2026-12-31 2027-01-01',
    'AE_25_2_S schutzberechtigt 2026-12-31 2029-12-31 2027-01-01',
    ' ungeklaert   ',
  ])
  const january = await unlockedOn(december, '2027-01-02')
  expect(await told(january)).toEqual([
    'AE_25_2_S ungeklaert 2026-12-31 2026-12-31 ',
    'AE_25_2_S schutzberechtigt 2029-12-31 2029-12-31 2030-01-01',
    ' ungeklaert   ',
  ])
})

test('a closed case stays as it was on its last day', async () => {
  const house = await aHouse()
  const { id } = await house.api.clients.admit(anAdmission({ residence: held(title) }))
  await house.api.clients.closeCase({
    ...{ ids: [id], on: '2026-11-16', reason: 'verzogen', note: '', openSteps: 'erledigt' },
  })
  const january = await unlockedOn(house, '2027-01-02')
  expect(await told(january)).toEqual(['AE_25_2_S schutzberechtigt 2026-12-31  '])
})
