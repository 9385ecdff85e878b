import { expect, test } from 'vitest'
import { aHouse, type House } from '../support/house.ts'
import { goTo } from '../support/referral-house.ts'
import { aHelper, aMission, anApproval } from '../support/volunteer-builders.ts'

const TODAY = '2026-11-16'

async function lines({ api }: Pick<House, 'api'>) {
  const desk = await api.today.listLines({ onlyMine: false, limit: 100 })
  return desk.lines.filter(({ kind }) => kind === 'papers' || kind === 'helper-silent')
}
const keys = async (house: House) => (await lines(house)).map(({ key }) => key)

async function anActive(house: House) {
  const { volunteers } = house.api
  const helper = aHelper({ kinds: ['lotse', 'dolmetscher'] })
  const { id } = await volunteers.apply({ helper })
  for (const requirement of ['verschwiegenheit', 'basis', 'erstgespraech'] as const)
    await volunteers.recordApproval({ id, approval: anApproval({ requirement }) })
  const step = { id, on: TODAY, pauseUntil: null, reason: null, note: '' }
  await volunteers.changeState({ ...step, version: 1, state: 'gespraech' })
  await volunteers.changeState({ ...step, version: 2, state: 'aktiv' })
  return id
}

test('a paper shows before it ends, once for two kinds of work, until there is a new one', async () => {
  const house = await aHouse()
  const { volunteers } = house.api
  const id = await anActive(house)
  const refresher = { requirement: 'vertiefung', on: '2025-01-31' } as const
  await volunteers.recordApproval({ id, approval: anApproval(refresher) })
  expect(await keys(house)).toEqual([])
  goTo(house, '2026-12-06')
  expect(await lines(house)).toMatchObject([
    {
      ...{ key: `papers:${id}:vertiefung:2027-01-31`, group: 'soon', day: '2027-01-31' },
      ...{ code: 'vertiefung', detail: 'laeuft-ab', text: 'Abrehet Kidane', client: null },
    },
  ])
  goTo(house, '2027-02-01')
  expect(await lines(house)).toMatchObject([{ group: 'overdue', detail: 'abgelaufen' }])
  await volunteers.recordApproval({ id, approval: anApproval({ ...refresher, on: '2027-02-01' }) })
  expect(await keys(house)).toEqual([])
})

test('what is missing shows only while she is active', async () => {
  const house = await aHouse()
  const { volunteers } = house.api
  const id = await anActive(house)
  const { helper, approvals } = await volunteers.read({ id })
  const course = approvals.find(({ requirement }) => requirement === 'basis')
  await volunteers.removeApproval({ id, approvalId: course!.id })
  expect(await lines(house)).toMatchObject([
    { key: `papers:${id}:basis:fehlt`, group: 'today', day: TODAY },
  ])
  const pause = { state: 'pause', on: TODAY, pauseUntil: null, reason: null, note: '' } as const
  await volunteers.changeState({ id, version: helper.version, ...pause })
  expect(await keys(house)).toEqual([])
})

test('somebody who works and is not heard of rises, until one talks to her', async () => {
  const house = await aHouse()
  const { volunteers } = house.api
  const id = await anActive(house)
  goTo(house, '2026-12-20')
  expect(await keys(house)).toEqual([])
  await volunteers.recordMission({ helperId: id, mission: aMission({ day: '2026-11-17' }) })
  expect(await lines(house)).toMatchObject([
    { key: `helper-silent:${id}:2026-11-17`, day: '2026-11-17', text: 'Abrehet Kidane' },
  ])
  const contact = { day: '2026-12-20', kind: 'telefonat', mood: null, note: '' } as const
  await volunteers.recordContact({ id, contact })
  expect(await keys(house)).toEqual([])
})
