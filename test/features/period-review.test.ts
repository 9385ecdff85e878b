import { expect, test } from 'vitest'
import { aMoneyHouse } from '../support/money-house.ts'
import { aMission } from '../support/volunteer-builders.ts'

const NOVEMBER = { kind: 'month', year: 2026, month: 11 } as const
const YEAR = { kind: 'year', year: 2026 } as const

test('an empty period has nothing to say', async () => {
  const { volunteers } = await aMoneyHouse()
  expect(await volunteers.reviewPeriod({ period: NOVEMBER })).toEqual({
    ...{ missions: 0, minutes: 0, cents: 0, unsigned: 0 },
    ...{ unsignedOf: [], overlaps: [] },
  })
})

test('what is unsigned is counted by person, most first, and only in the period', async () => {
  const house = await aMoneyHouse()
  const other = await house.addHelper({ familyName: 'Berhane', givenNames: 'Saba' })
  await house.record(aMission({ day: '2026-11-02' }))
  await house.record(aMission({ day: '2026-11-03', signed: true }))
  await house.record(aMission({ day: '2026-10-30' }))
  for (const day of ['2026-11-04', '2026-11-05']) await house.record(aMission({ day }), other)
  const { unsigned, unsignedOf, missions, minutes, cents } = await house.volunteers.reviewPeriod({
    period: NOVEMBER,
  })
  expect({ unsigned, missions, minutes, cents }).toEqual({
    ...{ unsigned: 3, missions: 4, minutes: 360, cents: 3000 },
  })
  expect(unsignedOf).toEqual([
    { helperId: other, helperName: 'Berhane, Saba', count: 2 },
    { helperId: house.helperId, helperName: 'Kidane, Abrehet', count: 1 },
  ])
  expect(await house.volunteers.reviewPeriod({ period: YEAR })).toMatchObject({ unsigned: 4 })
})

test('two at the same time are told once, with both beginnings', async () => {
  const house = await aMoneyHouse()
  const at = (startsAt: string | null, minutes: number) =>
    house.record(aMission({ day: '2026-11-12', startsAt, minutes, signed: true }))
  await at('10:30', 30)
  await at('09:15', 90)
  await at('10:45', 60)
  await at(null, 600)
  const { overlaps } = await house.volunteers.reviewPeriod({ period: NOVEMBER })
  expect(overlaps.map(({ day, times }) => [day, times])).toEqual([
    ['2026-11-12', '09:15 und 10:30'],
    ['2026-11-12', '10:30 und 10:45'],
  ])
})

test('both at the same minute are one pair; what was struck out, and other people, are none', async () => {
  const house = await aMoneyHouse()
  const other = await house.addHelper({ familyName: 'Berhane', givenNames: 'Saba' })
  const twin = aMission({ day: '2026-11-12', startsAt: '09:00', minutes: 60 })
  const { id } = await house.record(twin)
  await house.record(twin, other)
  await house.record(twin)
  const review = () => house.volunteers.reviewPeriod({ period: NOVEMBER })
  expect((await review()).overlaps).toHaveLength(1)
  const { helperId } = house
  await house.volunteers.cancelMission({ helperId, id, version: 1, reason: 'Doppelt' })
  expect(await review()).toMatchObject({ overlaps: [], missions: 2, unsigned: 2 })
})
