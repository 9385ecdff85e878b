import { expect, test } from 'vitest'
import { aMatchingHouse, type MatchingHouse } from '../support/matching-house.ts'
import { goTo } from '../support/referral-house.ts'

async function lines({ api }: MatchingHouse) {
  const desk = await api.today.listLines({ onlyMine: false, limit: 100 })
  return desk.lines.filter(({ kind }) => kind === 'reservation' || kind === 'wish-waiting')
}

test('a reservation rises before it ends, and goes when somebody decides', async () => {
  const house = await aMatchingHouse()
  const { api, aCase, aLotse, seen, confirm } = house
  const { id, clientId } = await aCase()
  const helperId = await aLotse({ familyName: 'Sediqi', givenNames: 'Mahnaz' })
  await api.matching.reserve({ ...(await seen(id, helperId)), until: '2026-11-24' })
  expect(await lines(house)).toEqual([])
  goTo(house, '2026-11-17')
  const line = {
    ...{ kind: 'reservation', code: 'begleitung', target: id, text: 'Mahnaz Sediqi' },
    ...{ day: '2026-11-24', client: { id: clientId } },
  }
  expect(await lines(house)).toMatchObject([{ ...line, group: 'soon' }])
  goTo(house, '2026-11-25')
  expect(await lines(house)).toMatchObject([{ ...line, group: 'overdue' }])
  await confirm(id, helperId)
  expect(await lines(house)).toEqual([])
})

test('a wish that waits too long rises, until somebody is proposed', async () => {
  const house = await aMatchingHouse()
  const { api, aCase, aLotse, run } = house
  const { id, clientId } = await aCase({ wish: { since: '2026-10-01' } })
  expect(await lines(house)).toEqual([])
  goTo(house, '2026-11-23')
  const line = { kind: 'wish-waiting', target: id, detail: 'begleitung', day: '2026-10-01' }
  expect(await lines(house)).toMatchObject([{ ...line, code: 'neu', client: { id: clientId } }])
  await run()
  expect(await lines(house)).toEqual([])
  goTo(house, '2026-11-30')
  expect(await lines(house)).toMatchObject([{ ...line, code: 'ohne', group: 'today' }])
  await aLotse()
  const { runId } = await run()
  expect(await lines(house)).toHaveLength(1)
  await api.matching.applyRun({ id: runId })
  expect(await lines(house)).toEqual([])
})

test('of whoever has not agreed it is said that this is missing', async () => {
  const house = await aMatchingHouse()
  const { id, clientId } = await house.aCase({ wish: { since: '2026-09-01', agreedOn: null } })
  expect(await lines(house)).toMatchObject([{ code: 'einverstaendnis', target: id }])
  const closing = { reason: 'bedarf-gedeckt', note: '', openSteps: 'erledigt' } as const
  await house.api.clients.closeCase({ ids: [clientId], on: '2026-11-16', ...closing })
  expect(await lines(house)).toEqual([])
})
