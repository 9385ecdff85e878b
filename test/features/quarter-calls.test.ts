import { expect, test } from 'vitest'
import { anAdmission, aPerson } from '../support/client-builders.ts'
import { aHouse, type House } from '../support/house.ts'
import { rowsInside } from '../support/look-inside.ts'

/** Through the dispatcher, with threads of their own: as the page asks for it. */
async function aHouseWithQuarter(changes: Parameters<typeof aHouse>[1] = {}) {
  const house = await aHouse('fallmanagement', changes)
  for (const givenNames of ['Soraya', 'Parisa', 'Nasrin'])
    await house.api.clients.admit(anAdmission({ person: aPerson({ givenNames }) }))
  house.clock.now = new Date('2027-01-04T08:00:00.000Z')
  return house
}

/** Closes the house. */
const calls = async (house: House) =>
  (await rowsInside(house, 'audit')).map(({ call, subject }) => [call, subject])

const wholeStock = { period: '2026-Q4', table: 'b-status', row: null, column: null }

test('a quarter from its cases to a release, with a row in the log for each step', async () => {
  const house = await aHouseWithQuarter()
  const { statistics } = house.api
  const quarter = '2026-Q4'
  const review = await statistics.reviewQuarter({ quarter })
  expect(review).toMatchObject({ running: false, counts: { bestand: 3, zugang: 3, abgang: 0 } })
  expect(await statistics.freezeQuarter({ quarter })).toEqual({ version: 1 })
  const { releaseId, state } = await statistics.prepareRelease({ quarter })
  expect(state).toBe('bereit')
  const release = (await statistics.readRelease({ quarter }))!
  expect(release).toMatchObject({ id: releaseId, state: 'bereit', attack: { found: 'nichts' } })
  const lines = await statistics.listQuarters({})
  expect(lines).toMatchObject([
    { quarter: '2027-Q1', state: 'laeuft', version: null, stock: null },
    { quarter, state: 'bereit', version: 1, stock: 3, frozenOn: '2027-01-04' },
  ])
  const progress = house.events.filter(event => event.type === 'progress')
  expect(progress.length).toBeGreaterThan(0)
  expect(JSON.stringify(release)).not.toMatch(/Soraya|Parisa|Nasrin|Tahmasbi/)
  expect(await calls(house)).toEqual(
    expect.arrayContaining([
      ['statistics.freezeQuarter', quarter],
      ['statistics.prepareRelease', releaseId],
    ]),
  )
})

test('cancelled while it is attacked, nothing is kept and nothing recorded', async () => {
  const house: House = await aHouseWithQuarter({
    onEvent: event => {
      if (event.type === 'progress') void house.vault.dispatch('cancel', { jobId: event.jobId })
    },
  })
  const { statistics } = house.api
  await statistics.freezeQuarter({ quarter: '2026-Q4' })
  const cancelled = statistics.prepareRelease({ quarter: '2026-Q4' })
  await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' })
  expect(await statistics.readRelease({ quarter: '2026-Q4' })).toBeNull()
  expect((await calls(house)).map(([call]) => call)).not.toContain('statistics.prepareRelease')
})

test('what is entered late is seen in the list at once', async () => {
  const { api } = await aHouseWithQuarter()
  const { statistics } = api
  const quarter = '2026-Q4'
  await statistics.freezeQuarter({ quarter })
  const changedSince = async () => (await statistics.listQuarters({}))[1]!.changedSince
  expect(await changedSince()).toBe(false)
  expect(await changedSince()).toBe(false)
  const [client] = (await statistics.listBehind(wholeStock)).people
  await api.clients.closeCase({
    ...{ ids: [client!.clientId], on: '2026-12-20', reason: 'verzogen', note: '' },
    openSteps: 'hinfaellig',
  })
  expect(await changedSince()).toBe(true)
  await statistics.freezeQuarter({ quarter })
  expect(await changedSince()).toBe(false)
})

test('refused with a reason: still running, not frozen, no such quarter', async () => {
  const { api } = await aHouseWithQuarter()
  const { freezeQuarter, prepareRelease, reviewQuarter } = api.statistics
  const running = { quarter: '2027-Q1' }
  await expect(freezeQuarter(running)).rejects.toMatchObject({ code: 'quarter-running' })
  const { problems } = await reviewQuarter(running)
  expect(problems[0]).toMatchObject({ code: 'noch-offen', blocks: true })
  const open = { quarter: '2026-Q4' }
  await expect(prepareRelease(open)).rejects.toMatchObject({ code: 'quarter-not-frozen' })
  await expect(freezeQuarter({ quarter: '1999-Q1' })).rejects.toMatchObject({ code: 'invalid' })
})
