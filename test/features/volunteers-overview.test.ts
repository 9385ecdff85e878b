import { expect, test } from 'vitest'
import type { Helper } from '../../shared/volunteers/helper.ts'
import { everyHelper } from '../../shared/volunteers/overview.ts'
import { aHouse, type House } from '../support/house.ts'
import { goTo } from '../support/referral-house.ts'
import { aHelper, aHelpRequest, aMission, anApproval } from '../support/volunteer-builders.ts'

const TODAY = '2026-11-16'
const [FRIEDBERG, GEDERN] = ['06440008', '06440009'] as const

async function anActive(house: House, part: Partial<Helper> = {}) {
  const { volunteers } = house.api
  const { id } = await volunteers.apply({ helper: aHelper(part) })
  for (const requirement of ['verschwiegenheit', 'basis'] as const)
    await volunteers.recordApproval({ id, approval: anApproval({ requirement }) })
  const step = { id, on: TODAY, pauseUntil: null, reason: null, note: '' }
  await volunteers.changeState({ ...step, version: 1, state: 'gespraech' })
  await volunteers.changeState({ ...step, version: 2, state: 'aktiv' })
  return id
}
const overview = ({ api }: House, year = 2026) => api.volunteers.overview({ year })

test('an office without anybody has an overview too', async () => {
  const found = await overview(await aHouse())
  expect(found).toMatchObject({
    ...{ year: 2026, active: { lotse: 0, dolmetscher: 0, pate: 0, all: 0 }, silent: 0 },
    ...{ papers: { missing: 0, ending: 0 }, openRequests: 0, languages: [], retention: [] },
    budget: null,
  })
  expect(found.months).toHaveLength(12)
  expect(found.tandems.map(({ months }) => months)).toEqual(['0-3', '3-6', '6-12', '12+'])
})

test('free beside waiting: what is short stands first', async () => {
  const house = await aHouse()
  const { volunteers } = house.api
  await anActive(house)
  await volunteers.apply({ helper: aHelper({ givenNames: 'Omid', familyName: 'Rasuli' }) })
  for (const language of ['fa-AF', 'fa-AF', 'ti', null])
    await volunteers.addRequest({ request: aHelpRequest({ language }) })
  const { languages, openRequests, hint, active } = await overview(house)
  expect(active).toEqual({ lotse: 1, dolmetscher: 0, pate: 0, all: 1 })
  expect(openRequests).toBe(4)
  expect(languages).toEqual([
    { code: 'fa-AF', free: 0, waiting: 2 },
    { code: 'ti', free: 1, waiting: 1 },
    { code: 'am', free: 1, waiting: 0 },
  ])
  expect(hint).toBe('Für 1 offene Anfrage ist jemand mit passender Sprache frei: bitte nachfragen.')
})

test('who reaches which place, and months and money to the cent', async () => {
  const house = await aHouse()
  const { volunteers } = house.api
  const id = await anActive(house, { municipality: FRIEDBERG, radiusKm: 5 })
  await volunteers.saveBudget({ budget: { year: 2026, cents: 960_000, note: '' } })
  const mission = (day: string, minutes: number) => ({
    helperId: id,
    mission: aMission({ day, minutes, startsAt: null }),
  })
  await volunteers.recordMission(mission('2026-11-16', 90))
  await volunteers.recordMission(mission('2026-11-15', 60))
  const { id: wrong } = await volunteers.recordMission(mission('2026-10-31', 30))
  await volunteers.cancelMission({ helperId: id, id: wrong, version: 1, reason: 'Fiel aus' })
  const { places, months, budget } = await overview(house)
  const reached = new Map(places.map(({ ags, reachedBy }) => [ags, reachedBy]))
  expect([reached.get(FRIEDBERG), reached.get(GEDERN)]).toEqual([1, 0])
  expect(months[10]).toEqual({ month: 11, minutes: 150, missions: 2, cents: 1250 })
  expect(months[9]).toEqual({ month: 10, minutes: 0, missions: 0, cents: 0 })
  expect(budget).toEqual({ cents: 960_000, usedCents: 1250 })
  expect((await overview(house, 2025)).months.every(({ missions }) => missions === 0)).toBe(true)
})

test('silence, papers that end, and who stayed', async () => {
  const house = await aHouse()
  const { volunteers } = house.api
  await anActive(house)
  const left = await anActive(house, { givenNames: 'Berta' })
  const lost = await anActive(house, { givenNames: 'Cara' })
  const { helper, approvals } = await volunteers.read({ id: lost })
  const course = approvals.find(({ requirement }) => requirement === 'basis')
  await volunteers.removeApproval({ id: lost, approvalId: course!.id })
  await volunteers.changeState({
    ...{ id: left, version: helper.version, state: 'verabschiedet', on: TODAY },
    ...{ pauseUntil: null, reason: 'umzug', note: '' },
  })
  expect(await overview(house)).toMatchObject({
    ...{ silent: 0, papers: { missing: 1, ending: 0 } },
    retention: [{ year: 2026, began: 3, still: 2 }],
    hint: 'Bei 1 aktiven Person fehlt ein Nachweis, oder er ist abgelaufen: bitte zuerst klären.',
  })
  goTo(house, '2026-12-16')
  expect(await overview(house)).toMatchObject({ silent: 2 })
})

test('hours of the year are those that count against the cap', async () => {
  const house = await aHouse()
  const helperId = await anActive(house, { kinds: ['lotse', 'dolmetscher'] })
  const day = TODAY
  await house.api.volunteers.recordMission({
    ...{ helperId, mission: aMission({ day, startsAt: null, kind: 'lotse', minutes: 90 }) },
  })
  await house.api.volunteers.recordMission({
    ...{ helperId, mission: aMission({ day, startsAt: null, kind: 'dolmetscher', minutes: 60 }) },
  })
  const { minutes } = await house.api.volunteers.readAccount({ helperId, year: 2026, month: 11 })
  const { lines } = await house.api.volunteers.list({ filter: everyHelper, offset: 0, limit: 10 })
  expect(minutes.used).toBe(90)
  expect(lines).toMatchObject([{ yearMinutes: minutes.used, yearMissions: 2 }])
})
