import { expect, test } from 'vitest'
import { anOffice, OTHER_PASSPHRASE } from '../support/builders.ts'
import { aHouse, type House } from '../support/house.ts'
import { tempFolder } from '../support/temp-folder.ts'

async function openSteps({ api }: Pick<House, 'api'>) {
  const { firstSteps } = await api.today.overview({})
  return firstSteps.filter(step => !step.done).map(step => step.id)
}

test('a new office ticks off its first steps by doing them', async () => {
  const house = await aHouse()
  const { api } = house
  expect(await openSteps(house)).toEqual([
    'backup-folder',
    'first-backup',
    'substitute',
    'rates',
    'office',
  ])
  await api.store.backUp({})
  await api.volunteers.saveBudget({ budget: { year: 2026, cents: 960_000, note: 'Bescheid' } })
  expect(await openSteps(house)).toEqual(['backup-folder', 'substitute', 'office'])
  const office = anOffice({ street: 'Europaplatz 1', town: 'Friedberg' })
  await api.settings.update({ section: 'office', values: office })
  const extraFolder = tempFolder()
  await api.settings.update({ section: 'backup', values: { extraFolder } })
  const { userId } = await api.store.addUser({
    user: { name: 'Sevgi Arslan', role: 'vertretung' },
    passphrase: OTHER_PASSPHRASE,
  })
  expect(await openSteps(house)).toEqual([])
  await api.store.removeUser({ userId })
  expect(await openSteps(house)).toEqual(['substitute'])
})

test('today is the calendar day where the office is', async () => {
  const house = await aHouse()
  house.clock.now = new Date('2026-06-30T22:30:00.000Z')
  expect((await house.api.today.overview({})).today).toBe('2026-07-01')
})
