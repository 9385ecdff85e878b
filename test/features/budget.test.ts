import { describe, expect, test } from 'vitest'
import { aHouse } from '../support/house.ts'
import { rowsInside } from '../support/look-inside.ts'
import { aMoneyHouse, codesOf } from '../support/money-house.ts'
import { aMission, aRate } from '../support/volunteer-builders.ts'

const YEAR = { kind: 'year', year: 2026 } as const
const CAP = 276 * 60

/** 100 hours of 5 €; two people who accompany, one of them coordinating. */
async function aPlannedHouse() {
  const house = await aMoneyHouse()
  const other = await house.addHelper({
    ...{ familyName: 'Ogbay', givenNames: 'Tesfalem', coordinating: true },
  })
  await house.volunteers.saveBudget({ budget: { year: 2026, cents: 50_000, note: 'Bescheid' } })
  const read = () => house.volunteers.readBudget({ year: 2026 })
  const plan = (helperId: string, minutes: number) =>
    house.volunteers.planHours({ year: 2026, helperId, minutes })
  const move = (fromId: string, toId: string, minutes: number) =>
    house.volunteers.moveHours({ year: 2026, fromId, toId, minutes })
  return { ...house, other, read, plan, move }
}

describe('hours of the year', () => {
  test('are planned for whoever accompanies, each with her cap', async () => {
    const { helperId, other, read, plan } = await aPlannedHouse()
    await plan(helperId, 3000)
    const { budget, planned, plannedMinutes, usedCents } = await read()
    expect(budget).toEqual({ year: 2026, cents: 50_000, note: 'Bescheid' })
    expect({ plannedMinutes, usedCents }).toEqual({ plannedMinutes: 3000, usedCents: 0 })
    expect(planned).toEqual([
      {
        ...{ helperId, helperName: 'Kidane, Abrehet' },
        ...{ minutes: 3000, cap: CAP, usedMinutes: 0 },
      },
      {
        ...{ helperId: other, helperName: 'Ogbay, Tesfalem' },
        ...{ minutes: 0, cap: 414 * 60, usedMinutes: 0 },
      },
    ])
  })

  test('never exceed the cap of a person or the money of the year', async () => {
    const { volunteers, helperId, other, plan, read } = await aPlannedHouse()
    await plan(helperId, 5000)
    await expect(plan(other, 1001)).rejects.toMatchObject({
      ...{ code: 'cap-reached', details: { cap: 'budget', most: 1000 } },
    })
    await plan(other, 1000)
    await volunteers.saveBudget({ budget: { year: 2026, cents: 50_000_000, note: '' } })
    await expect(plan(helperId, CAP + 1)).rejects.toMatchObject({
      ...{ code: 'cap-reached', details: { cap: 'person', most: CAP } },
    })
    await plan(helperId, CAP)
    expect((await read()).plannedMinutes).toBe(CAP + 1000)
  })

  test('move between two people, and their sum stays', async () => {
    const { helperId, other, record, plan, move, read } = await aPlannedHouse()
    await plan(helperId, 3000)
    await plan(other, 2000)
    await record(aMission({ startsAt: null, minutes: 600 }))
    await move(helperId, other, 2400)
    const { planned, plannedMinutes, usedCents } = await read()
    expect(planned.map(({ minutes, usedMinutes }) => [minutes, usedMinutes])).toEqual([
      ...[
        [600, 600],
        [4400, 0],
      ],
    ])
    expect({ plannedMinutes, usedCents }).toEqual({ plannedMinutes: 5000, usedCents: 5000 })
    await expect(move(helperId, other, 1)).rejects.toMatchObject({
      ...{ code: 'invalid', details: { fields: ['minutes'], most: 0 } },
    })
  })

  test('are not moved above a cap', async () => {
    const { volunteers, helperId, other, plan, move, read } = await aPlannedHouse()
    await volunteers.saveBudget({ budget: { year: 2026, cents: 50_000_000, note: '' } })
    await plan(helperId, CAP - 60)
    await plan(other, 600)
    await expect(move(other, helperId, 61)).rejects.toMatchObject({
      ...{ code: 'cap-reached', details: { cap: 'person', most: 60 } },
    })
    await move(other, helperId, 60)
    expect((await read()).planned[0]).toMatchObject({ minutes: CAP })
  })

  test('stand in the account of whom they are for', async () => {
    const { volunteers, helperId, plan } = await aPlannedHouse()
    await plan(helperId, 1200)
    const account = await volunteers.readAccount({ helperId, year: 2026, month: 11 })
    expect(account).toMatchObject({
      ...{ plannedMinutes: 1200, budgetCents: { used: 0, limit: 50_000 } },
    })
  })
})

describe('the budget', () => {
  test('says when an Einsatz spends the last of it, and who spent it does not matter', async () => {
    const house = await aPlannedHouse()
    const { other, record, read, volunteers, helperId } = house
    await volunteers.saveBudget({ budget: { year: 2026, cents: 1500, note: '' } })
    expect(codesOf(await record(aMission({ minutes: 90 })))).toEqual([])
    expect(codesOf(await record(aMission({ minutes: 90 }), other))).toEqual(['budget-spent'])
    expect(await read()).toMatchObject({ usedCents: 1500 })
    const account = await volunteers.readAccount({ helperId, year: 2026, month: 11 })
    expect(codesOf(account)).toEqual(['budget-spent'])
  })

  test('counts what was struck out no more', async () => {
    const { helperId, record, read, volunteers } = await aPlannedHouse()
    const { id } = await record(aMission())
    await volunteers.cancelMission({ helperId, id, version: 1, reason: 'Fand nicht statt' })
    expect((await read()).usedCents).toBe(0)
  })

  test('of a year without one has no limit', async () => {
    const { volunteers, helperId } = await aMoneyHouse()
    await volunteers.planHours({ year: 2026, helperId, minutes: CAP })
    expect(await volunteers.readBudget({ year: 2026 })).toMatchObject({
      ...{ budget: null, plannedMinutes: CAP },
    })
  })
})

test('the year is closed with its lists, and the sums stay what they were', async () => {
  const house = await aMoneyHouse()
  const { volunteers, helperId, record } = house
  await record(aMission({ minutes: 90 }))
  await record(aMission({ startsAt: '14:00', minutes: 45, signed: true }))
  expect(await volunteers.reviewPeriod({ period: YEAR })).toMatchObject({
    ...{ missions: 2, minutes: 135, cents: 1125, unsigned: 1 },
  })
  await volunteers.closePeriod({ period: YEAR })
  await volunteers.addRate({ rate: aRate({ lotseCentsPerHour: 900 }) })
  await expect(record(aMission({ day: '2026-11-12' }))).rejects.toMatchObject({
    code: 'period-closed',
  })
  const budget = { year: 2026, cents: 1, note: '' }
  await expect(volunteers.saveBudget({ budget })).rejects.toMatchObject({ code: 'period-closed' })
  for (const list of ['einsaetze-2b', 'zahlungen', 'nachweis', 'quittung'] as const) {
    const put = { list, period: YEAR, helperId, format: 'xlsx' } as const
    expect(await volunteers.putOutList(put)).toMatchObject({ cents: 1125, minutes: 135 })
  }
})

test('money leaves no name and no reason in the log', async () => {
  const house = await aMoneyHouse()
  const { helperId, volunteers } = house
  const { id } = await house.record(aMission({ text: 'Begleitung Woldu' }))
  const reason = 'Woldu war krank'
  await volunteers.cancelMission({ helperId, id, version: 1, reason })
  await volunteers.closePeriod({ period: YEAR })
  await volunteers.reopenPeriod({ period: YEAR, reason })
  const rows = await rowsInside(house, 'audit')
  expect(rows.filter(row => row.call === 'volunteers.cancelMission')).toMatchObject([
    { subject: helperId },
  ])
  expect(JSON.stringify(rows)).not.toMatch(/Woldu|krank/)
})

test('Leitung sets the frame and reads no account', async () => {
  const { api } = await aHouse('leitung')
  await api.volunteers.saveBudget({ budget: { year: 2026, cents: 960_000, note: '' } })
  await api.volunteers.addRate({ rate: aRate() })
  const helperId = crypto.randomUUID()
  for (const attempt of [
    () => api.volunteers.readAccount({ helperId, year: 2026, month: 11 }),
    () => api.volunteers.recordMission({ helperId, mission: aMission() }),
    () => api.volunteers.listMissions({ helperId, period: YEAR, offset: 0, limit: 10 }),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' })
})
