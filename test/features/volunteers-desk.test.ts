import { expect, test } from 'vitest'
import { type AssignmentHouse, anAssignmentHouse, goOn } from '../support/assignment-house.ts'
import { goTo } from '../support/referral-house.ts'
import { aHelpRequest } from '../support/volunteer-builders.ts'

const TODAY = '2026-11-16'
const kinds = ['tandem-silent', 'check-in', 'help-request']

async function lines({ api }: Pick<AssignmentHouse, 'api'>, onlyMine = false) {
  const desk = await api.today.listLines({ onlyMine, limit: 100 })
  return desk.lines.filter(({ kind }) => kinds.includes(kind))
}
const keys = async (house: AssignmentHouse) => (await lines(house)).map(({ key }) => key)
const aCheckIn = (day: string) => ({
  ...{ day, kind: 'telefonat' as const, mood: 'gut' as const, note: '', with: 'beide' as const },
})

test('an assignment of which nothing is heard rises, and a word or a pause keeps it quiet', async () => {
  const house = await anAssignmentHouse()
  const { api, assign, clientId, helperId } = house
  const { id } = await assign()
  goTo(house, '2026-12-15')
  expect(await keys(house)).toEqual([])
  goTo(house, '2026-12-16')
  expect(await lines(house, true)).toMatchObject([
    {
      ...{ key: `tandem-silent:${id}:${TODAY}`, group: 'today', day: TODAY, code: 'begleitung' },
      ...{ text: 'Abrehet Kidane', detail: 'Behörden', target: id, client: { id: clientId } },
    },
  ])
  await api.volunteers.checkIn({ id, checkIn: aCheckIn('2026-12-16') })
  expect(await keys(house)).toEqual([])
  goTo(house, '2027-02-01')
  expect(await keys(house)).toEqual([`tandem-silent:${id}:2026-12-16`])
  await goOn(house, helperId, 'pause')
  expect(await keys(house)).toEqual([])
})

test('worked with but not asked: then it is time to ask how it goes', async () => {
  const house = await anAssignmentHouse()
  const { api, assign } = house
  const { id } = await assign({ cadenceDays: 14 })
  goTo(house, '2026-11-29')
  expect(await keys(house)).toEqual([])
  goTo(house, '2026-11-30')
  expect(await lines(house)).toMatchObject([
    { key: `check-in:${id}:2026-11-30`, kind: 'check-in', text: 'Abrehet Kidane' },
  ])
  await api.volunteers.checkIn({ id, checkIn: aCheckIn('2026-11-30') })
  expect(await keys(house)).toEqual([])
  goTo(house, '2026-12-14')
  expect(await keys(house)).toEqual([`check-in:${id}:2026-12-14`])
})

test('a request comes near, passes, and is gone once it is called off', async () => {
  const house = await anAssignmentHouse()
  const { api, ask } = house
  const id = await ask({ task: 'Zum Amt', language: 'ti' })
  const request = aHelpRequest({ clientId: null, day: '2026-11-30', task: 'Infostand' })
  const { id: general } = await api.volunteers.addRequest({ request })
  expect(await keys(house)).toEqual([])
  goTo(house, '2026-11-17')
  expect(await lines(house)).toMatchObject([
    {
      ...{ key: `help-request:${id}:2026-11-24`, group: 'soon', code: 'offen' },
      ...{ text: 'Zum Amt', detail: 'Tigrinya, 10:00 Uhr' },
    },
  ])
  goTo(house, '2026-11-25')
  expect(await lines(house)).toMatchObject([
    { target: id, group: 'overdue' },
    { target: general, group: 'soon', client: null },
  ])
  await api.volunteers.closeRequest({ id, version: 1, state: 'abgesagt' })
  await api.volunteers.closeRequest({ id: general, version: 1, state: 'abgesagt' })
  expect(await keys(house)).toEqual([])
})

test('a closed case raises nothing of it', async () => {
  const house = await anAssignmentHouse()
  const { api, assign, ask, clientId } = house
  await assign()
  await ask()
  goTo(house, '2026-12-24')
  expect(await keys(house)).toHaveLength(2)
  const closing = { reason: 'verzogen' as const, note: '', openSteps: 'hinfaellig' as const }
  await api.clients.closeCase({ ids: [clientId], on: '2026-12-24', ...closing })
  expect(await keys(house)).toEqual([])
})
