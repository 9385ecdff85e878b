import { describe, expect, test } from 'vitest'
import type { Mission } from '../../shared/volunteers/money.ts'
import { anAdmission } from '../support/client-builders.ts'
import { aMoneyHouse, codesOf, type MoneyHouse } from '../support/money-house.ts'
import { aMission, anAssignment, aRate } from '../support/volunteer-builders.ts'

const NOVEMBER = { kind: 'month', year: 2026, month: 11 } as const
const YEAR = { kind: 'year', year: 2026 } as const

const interpreting = (part: Partial<Mission> = {}) =>
  aMission({ kind: 'dolmetscher', startsAt: null, ...part })
const missionsOf = (house: MoneyHouse, more: { withCancelled?: boolean } = {}) =>
  house.volunteers.listMissions({
    ...{ helperId: house.helperId, period: YEAR, offset: 0, limit: 100, ...more },
  })
const accountOf = (house: MoneyHouse, month = 11) =>
  house.volunteers.readAccount({ helperId: house.helperId, year: 2026, month })

describe('an Einsatz', () => {
  test('is reckoned by the hour when it is entered, and stands in the account', async () => {
    const house = await aMoneyHouse()
    const { id, warnings } = await house.record(aMission({ minutes: 90 }))
    expect(warnings).toEqual([])
    const { missions, total, minutes, cents } = await missionsOf(house)
    expect({ total, minutes, cents }).toEqual({ total: 1, minutes: 90, cents: 750 })
    expect(missions).toMatchObject([
      { id, cents: 750, rounded: false, recordedByName: 'Miriam Habermann', corrections: 0 },
    ])
    const account = await accountOf(house)
    expect(account).toMatchObject({
      minutes: { used: 90, limit: 276 * 60 },
      monthCents: { used: 750, limit: 25_000 },
      yearCents: { used: 750, limit: 330_000 },
      ...{ budgetCents: null, plannedMinutes: null, warnings: [] },
    })
    expect(account.months[10]).toEqual({
      ...{ month: 11, minutes: 90, cents: 750, missions: 1, closed: false },
    })
  })

  test('says when its amount was no whole cent', async () => {
    const house = await aMoneyHouse()
    await house.record(aMission({ minutes: 7 }))
    expect((await missionsOf(house)).missions).toMatchObject([{ cents: 58, rounded: true }])
  })

  test('is not written when it is only weighed', async () => {
    const house = await aMoneyHouse()
    const { helperId } = house
    const mission = aMission({ minutes: 3000 / 60 })
    const weighed = await house.volunteers.weighMission({ helperId, mission, exceptId: null })
    expect(weighed).toEqual({ cents: 417, rounded: true, warnings: [] })
    expect((await missionsOf(house)).total).toBe(0)
  })

  test.each([
    ['over midnight', aMission({ startsAt: '23:00', minutes: 61 }), 'mission.minutes'],
    ['tomorrow', aMission({ day: '2026-11-17' }), 'mission.day'],
    ['25 hours', aMission({ startsAt: null, minutes: 1500 }), 'mission.minutes'],
    ['negative', aMission({ minutes: -90 }), 'mission.minutes'],
  ])('%s is refused', async (_, mission, field) => {
    const house = await aMoneyHouse()
    await expect(house.record(mission)).rejects.toMatchObject({
      ...{ code: 'invalid', details: { fields: [field] } },
    })
    expect((await missionsOf(house)).total).toBe(0)
  })

  test('until midnight is one, and over it is explained when it is weighed', async () => {
    const house = await aMoneyHouse()
    await house.record(aMission({ startsAt: '23:00', minutes: 60 }))
    const mission = aMission({ startsAt: '23:00', minutes: 61 })
    const { helperId } = house
    const { warnings } = await house.volunteers.weighMission({ helperId, mission, exceptId: null })
    expect(warnings).toContainEqual({
      code: 'over-midnight',
      text: expect.stringContaining('Bitte tragen Sie zwei ein'),
    })
  })

  test('at the same time as another one is entered, and said', async () => {
    const house = await aMoneyHouse()
    await house.record(aMission({ startsAt: '09:00', minutes: 60 }))
    expect(codesOf(await house.record(aMission({ startsAt: '10:00' })))).toEqual([])
    expect(codesOf(await house.record(aMission({ startsAt: '09:59', minutes: 1 })))).toEqual([
      'overlap',
    ])
    expect((await missionsOf(house)).total).toBe(3)
  })

  test('before she was active, or without a paper, is said', async () => {
    const house = await aMoneyHouse()
    const early = await house.record(aMission({ day: '2026-01-12' }))
    expect(codesOf(early)).toEqual(['before-active', 'papers-missing'])
    expect(early.warnings[1]?.text).toContain('Verschwiegenheitserklärung')
    expect(codesOf(await house.record(interpreting()))).toEqual(['papers-missing'])
  })
})

describe('limits', () => {
  test('the month, the year and the hours are said when they are reached', async () => {
    const house = await aMoneyHouse()
    const full = { startsAt: null, minutes: 1440 }
    expect(codesOf(await house.record(aMission({ ...full, day: '2026-11-11' })))).toEqual([])
    const second = await house.record(aMission({ ...full, day: '2026-11-12' }))
    expect(codesOf(second)).toEqual([])
    const third = await house.record(aMission({ startsAt: null, minutes: 120 }))
    expect(codesOf(third)).toEqual(['month-warn'])
    expect(third.warnings[0]?.text).toBe(
      'Im November sind es 250,00\u00a0€: Der Hinweis bei 250,00\u00a0€ ist erreicht.',
    )
    expect((await accountOf(house)).warnings).toEqual(third.warnings)
  })

  test('the sixth Einsatz for a client is kept and not paid', async () => {
    const house = await aMoneyHouse({ kinds: ['lotse', 'dolmetscher'] })
    const { id: clientId } = await house.api.clients.admit(anAdmission())
    for (const day of [2, 3, 4, 5, 6])
      await house.record(interpreting({ clientId, day: `2026-11-0${day}` }))
    const sixth = await house.record(interpreting({ clientId, day: '2026-11-09' }))
    expect(codesOf(sixth)).toEqual(['client-cap'])
    await house.record(interpreting({ clientId: null, day: '2026-11-10' }))
    const { missions, cents } = await missionsOf(house)
    expect(cents).toBe(6 * 2000)
    expect(missions.map(mission => mission.countForClient)).toEqual([null, 6, 5, 4, 3, 2, 1])
    expect(missions[1]).toMatchObject({ cents: 0, clientName: 'Soraya Tahmasbi' })
  })

  test('by a correction they are said too', async () => {
    const house = await aMoneyHouse()
    const { helperId } = house
    const { id } = await house.record(aMission({ startsAt: null, minutes: 60 }))
    await house.record(aMission({ startsAt: null, minutes: 1440, day: '2026-11-11' }))
    await house.record(aMission({ startsAt: null, minutes: 1380, day: '2026-11-12' }))
    const mission = aMission({ startsAt: null, minutes: 180 })
    const corrected = await house.volunteers.correctMission({
      ...{ helperId, id, version: 1, mission, reason: 'Es dauerte länger' },
    })
    expect(corrected.version).toBe(2)
    expect(codesOf(corrected)).toEqual(['month-warn'])
  })
})

describe('what was entered wrongly', () => {
  test('is corrected, and how it stood is kept', async () => {
    const house = await aMoneyHouse()
    const { helperId, volunteers } = house
    const before = aMission({ minutes: 90 })
    const { id } = await house.record(before)
    const change = {
      helperId,
      id,
      mission: aMission({ minutes: 120 }),
      reason: 'Beginn war früher',
    }
    expect(await volunteers.correctMission({ ...change, version: 1 })).toEqual({
      ...{ version: 2, warnings: [] },
    })
    expect((await missionsOf(house)).missions).toMatchObject([{ cents: 1000, corrections: 1 }])
    expect(await volunteers.listCorrections({ id })).toMatchObject([
      { before, cents: 750, reason: 'Beginn war früher', byName: 'Miriam Habermann' },
    ])
    await expect(volunteers.correctMission({ ...change, version: 1 })).rejects.toMatchObject({
      code: 'changed-meanwhile',
    })
  })

  test('is struck out, and stays readable', async () => {
    const house = await aMoneyHouse()
    const { helperId, volunteers } = house
    const { id } = await house.record(aMission())
    await volunteers.cancelMission({ helperId, id, version: 1, reason: 'Fand nicht statt' })
    expect(await missionsOf(house)).toEqual({ missions: [], total: 0, minutes: 0, cents: 0 })
    const all = await missionsOf(house, { withCancelled: true })
    expect(all).toMatchObject({ total: 1, minutes: 0, cents: 0 })
    expect(all.missions[0]?.cancelled).toMatchObject({ reason: 'Fand nicht statt' })
    expect((await accountOf(house)).yearCents.used).toBe(0)
    await expect(
      volunteers.signMission({ helperId, id, version: 2, signed: true }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a signature is noted without touching the amount', async () => {
    const house = await aMoneyHouse()
    const { helperId } = house
    const { id } = await house.record(aMission())
    await house.volunteers.addRate({ rate: aRate({ lotseCentsPerHour: 900 }) })
    await house.volunteers.signMission({ helperId, id, version: 1, signed: true })
    expect((await missionsOf(house)).missions).toMatchObject([
      { signed: true, cents: 750, version: 2, corrections: 0 },
    ])
  })
})

describe('rates', () => {
  test('hold from their day; what was reckoned before stays as it was', async () => {
    const house = await aMoneyHouse()
    const { helperId, volunteers } = house
    const { id } = await house.record(aMission({ minutes: 60 }))
    await volunteers.addRate({ rate: aRate({ lotseCentsPerHour: 700 }) })
    expect((await missionsOf(house)).cents).toBe(500)
    await house.record(aMission({ startsAt: '14:00', minutes: 60 }))
    expect((await missionsOf(house)).cents).toBe(1200)
    const mission = aMission({ minutes: 60, text: 'Begleitung Jobcenter' })
    await volunteers.correctMission({ helperId, id, version: 1, mission, reason: 'Falscher Ort' })
    expect((await missionsOf(house)).cents).toBe(1400)
  })

  test('one for each day, and they can be taken out again', async () => {
    const house = await aMoneyHouse()
    const { volunteers } = house
    const { id } = await volunteers.addRate({ rate: aRate() })
    await expect(volunteers.addRate({ rate: aRate() })).rejects.toMatchObject({ code: 'conflict' })
    expect(await volunteers.listRates({})).toMatchObject([{ id, validFrom: '2026-01-01' }])
    await volunteers.removeRate({ id })
    expect(await volunteers.listRates({})).toEqual([])
  })
})

describe('what is closed', () => {
  test('stays as it is until it is opened again, and why is kept', async () => {
    const house = await aMoneyHouse()
    const { helperId, volunteers } = house
    const { id } = await house.record(aMission())
    await volunteers.closePeriod({ period: NOVEMBER })
    const known = { helperId, id, version: 1 }
    const refused = { code: 'period-closed', details: { period: '2026-11' } }
    await expect(house.record(aMission())).rejects.toMatchObject(refused)
    await expect(
      volunteers.cancelMission({ ...known, reason: 'Fand nicht statt' }),
    ).rejects.toMatchObject(refused)
    await expect(
      volunteers.correctMission({
        ...known,
        mission: aMission({ day: '2026-10-13' }),
        reason: 'x',
      }),
    ).rejects.toMatchObject(refused)
    expect((await missionsOf(house)).missions[0]?.closed).toBe(true)
    expect((await accountOf(house)).months.map(({ closed }) => closed).indexOf(true)).toBe(10)
    await volunteers.reopenPeriod({ period: NOVEMBER, reason: 'Beleg nachgereicht' })
    await volunteers.signMission({ ...known, signed: true })
    expect(await volunteers.listPeriods({ year: 2026 })).toMatchObject({
      closed: [],
      reopened: [{ period: NOVEMBER, reason: 'Beleg nachgereicht', byName: 'Miriam Habermann' }],
    })
  })

  test('a year closes its months; they open with it only', async () => {
    const house = await aMoneyHouse()
    const { volunteers } = house
    await volunteers.closePeriod({ period: NOVEMBER })
    await volunteers.closePeriod({ period: YEAR })
    const closed = { code: 'period-closed', details: { period: '2026' } }
    await expect(house.record(aMission({ day: '2026-10-13' }))).rejects.toMatchObject(closed)
    await expect(
      volunteers.reopenPeriod({ period: NOVEMBER, reason: 'Nachtrag' }),
    ).rejects.toMatchObject(closed)
    await volunteers.reopenPeriod({ period: YEAR, reason: 'Nachtrag' })
    await house.record(aMission({ day: '2026-10-13' }))
    await expect(
      volunteers.closePeriod({ period: { kind: 'year', year: 2027 } }),
    ).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('an assignment', () => {
  test('hears its last word from an Einsatz, and forgets it with it', async () => {
    const house = await aMoneyHouse()
    const { helperId, volunteers } = house
    const { id: clientId } = await house.api.clients.admit(anAdmission())
    const { id: assignmentId } = await volunteers.assign({
      ...{ helperId, clientId, requestId: null },
      assignment: anAssignment({ startOn: '2026-11-02' }),
    })
    const lastWord = async () =>
      (await volunteers.readAssignment({ id: assignmentId })).assignment.lastWordOn
    const { id } = await house.record(aMission({ clientId, assignmentId, day: '2026-11-13' }))
    expect(await lastWord()).toBe('2026-11-13')
    const mission = aMission({ clientId, assignmentId, day: '2026-11-06' })
    await volunteers.correctMission({ helperId, id, version: 1, mission, reason: 'Anderer Tag' })
    expect(await lastWord()).toBe('2026-11-06')
    await volunteers.cancelMission({ helperId, id, version: 2, reason: 'Fand nicht statt' })
    expect(await lastWord()).toBeNull()
    await expect(house.record(aMission({ clientId: null, assignmentId }))).rejects.toMatchObject({
      ...{ code: 'invalid', details: { fields: ['mission.assignmentId'] } },
    })
  })
})
