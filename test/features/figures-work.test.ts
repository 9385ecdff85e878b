import { expect, test } from 'vitest'
import type { Move } from '../../shared/referrals/referral.ts'
import { anActiveHelper, anAssignmentHouse } from '../support/assignment-house.ts'
import { aNeed } from '../support/client-builders.ts'
import { lookedAt } from '../support/figures-house.ts'
import type { House } from '../support/house.ts'
import { aMoneyHouse } from '../support/money-house.ts'
import { anOffer, anOrganisation } from '../support/offer-builders.ts'
import { aReferralHouse, aSending, aSentReferral, goTo } from '../support/referral-house.ts'
import { aHelper, aMeeting, aMission, aTraining } from '../support/volunteer-builders.ts'

const figuresOf = async ({ api }: Pick<House, 'api'>, period = '2026-Q4') =>
  lookedAt(await api.statistics.readFigures({ period }))

const later = (to: 'angenommen' | 'warteliste' | 'abgelehnt' | 'zurueckgezogen', on: string) =>
  ({
    ...{ to, on, note: 'so ist es' },
    ...(to === 'angenommen' ? { appointment: null } : {}),
    ...(to === 'warteliste' ? { until: null } : {}),
    ...(to === 'abgelehnt' ? { reason: 'kapazitaet' } : {}),
  }) as Move

test('referrals count when they were sent, with the answer as it is known now', async () => {
  const house = await aReferralHouse()
  const { clientId } = house
  goTo(house, '2026-11-24')
  const send = async (field: 'sprache' | 'wohnen', ...moves: Move[]) => {
    const { id: needId } = await house.api.tasks.addNeed({ clientId, need: aNeed({ field }) })
    const part = await aSentReferral({ ...house, needId }, aSending({ on: '2026-11-16' }))
    for (const move of moves) await house.move(part, move)
  }
  await send('sprache', later('angenommen', '2026-11-18'))
  await send('sprache', later('abgelehnt', '2026-11-24'))
  await send('sprache', later('warteliste', '2026-11-21'), later('zurueckgezogen', '2026-11-22'))
  await send('wohnen')
  await send('wohnen', later('zurueckgezogen', '2026-11-20'))
  await send('wohnen', later('angenommen', '2026-11-20'), later('zurueckgezogen', '2026-11-24'))
  const { cellOf, rowsOf, value, all } = await figuresOf(house)
  expect(value('vermittlung')).toBe(6)
  expect(rowsOf('v-ausgang')).toEqual({ sprache: 3, wohnen: 3 })
  expect(cellOf('v-ausgang', 'sprache', 'angenommen')).toBe(1)
  expect(cellOf('v-ausgang', 'sprache', 'kein-platz')).toBe(1)
  expect(cellOf('v-ausgang', 'sprache', 'warteliste')).toBe(1)
  expect(cellOf('v-ausgang', 'wohnen', 'ohne-antwort')).toBe(2)
  expect(cellOf('v-ausgang', 'wohnen', 'angenommen')).toBe(1)
  expect(rowsOf('v-antwort')).toEqual({ '0-7': 3, '8-14': 1, offen: 2 })
  // 2, 4, 5 and 8 days
  expect(value('antwort-tage')).toBe(4.5)
  const medians = new Map(all.answerDays.map(({ field, median }) => [field, median]))
  expect([medians.get('sprache'), medians.get('wohnen'), medians.get('recht')]).toEqual([
    5,
    4,
    null,
  ])
})

test('Einsätze, whole hours by kind, and what they cost', async () => {
  const house = await aMoneyHouse({ kinds: ['lotse', 'dolmetscher'] })
  await house.record(aMission({ day: '2026-08-03', minutes: 45 }))
  await house.record(aMission({ day: '2026-11-02', minutes: 90 }))
  await house.record(aMission({ day: '2026-11-03', minutes: 45, startsAt: '10:00' }))
  const { id } = await house.record(aMission({ day: '2026-11-04', minutes: 600 }))
  const { missions } = await house.volunteers.listMissions({
    ...{ helperId: house.helperId, period: { kind: 'year', year: 2026 }, offset: 0, limit: 9 },
  })
  const version = missions.find(one => one.id === id)!.version
  await house.volunteers.cancelMission({
    ...{ helperId: house.helperId, id, version, reason: 'doppelt' },
  })
  const autumn = await figuresOf(house)
  expect(autumn.rowsOf('e-einsatz')).toEqual({ lotse: 2 })
  expect(autumn.rowsOf('e-stunden')).toEqual({ lotse: 2 })
  expect([autumn.value('einsatz'), autumn.value('stunden')]).toEqual([2, 2])
  expect(autumn.value('euro')).toBeGreaterThan(0)
  const [year, summer] = [await figuresOf(house, '2026'), await figuresOf(house, '2026-Q3')]
  expect([year.value('einsatz'), year.value('stunden'), summer.value('stunden')]).toEqual([3, 2, 0])
  expect(year.value('euro')).toBeCloseTo((autumn.value('euro') ?? 0) + (summer.value('euro') ?? 0))
})

test('helpers, accompaniments, trainings, meetings, full offers and barriers', async () => {
  const house = await anAssignmentHouse()
  const { volunteers, offers, clients } = house.api
  await anActiveHelper(house, { familyName: 'Weber', gender: 'm', kinds: ['lotse', 'pate'] })
  await volunteers.apply({ helper: aHelper({ familyName: 'Neu' }) })
  const before = await house.assign({ startOn: '2026-08-03' })
  const ending = { on: '2026-11-12', reason: 'zeit-um', helperWord: '', clientWord: '' } as const
  await volunteers.endAssignment({ ...(await house.changing(before.id)), ending })
  await house.assign({ startOn: '2026-11-13' })
  const { id, version } = await volunteers.addTraining({ training: aTraining({ ue: 24 }) })
  const came = { helperId: house.helperId, attended: true, ue: 20, certificateOn: null }
  await volunteers.setParticipants({ id, version, participants: [came] })
  await volunteers.addMeeting({ meeting: aMeeting({ day: '2026-11-03' }) })
  await volunteers.addMeeting({ meeting: aMeeting({ day: '2026-12-03' }) })
  const { id: organisationId } = await offers.addOrganisation({ organisation: anOrganisation() })
  await offers.add({ offer: anOffer(organisationId, { capacity: 'voll' }) })
  await offers.add({ offer: anOffer(organisationId, { capacity: 'frei', name: 'Anderer Kurs' }) })
  const barrier = { field: 'wohnen', text: 'Nichts frei unter 700 Euro' } as const
  await clients.noteBarrier({ clientId: house.clientId, barrier })

  const { rowsOf, value } = await figuresOf(house)
  expect(rowsOf('e-geschlecht')).toEqual({ w: 1, m: 1 })
  expect(rowsOf('art-pate')).toEqual({ ja: 1, nein: 1 })
  expect(rowsOf('e-begleitung')).toEqual({ lotse: 1 })
  expect(rowsOf('e-begonnen')).toEqual({ lotse: 1 })
  expect(rowsOf('e-beendet')).toEqual({ lotse: 1 })
  expect(rowsOf('e-schulung')).toEqual({ w: 1 })
  expect(rowsOf('s-huerde')).toEqual({ wohnen: 1 })
  expect([value('schulung-ue'), value('treffen'), value('angebote-voll')]).toEqual([20, 1, 1])
  const summer = await figuresOf(house, '2026-Q3')
  expect(summer.rowsOf('e-begleitung')).toEqual({ lotse: 1 })
  expect(summer.value('angebote-voll')).toBeNull()
})

test('a tandem runs from its first meeting, and lasts to its last day', async () => {
  const house = await anAssignmentHouse()
  const helperId = await anActiveHelper(house, { familyName: 'Weber', kinds: ['pate'] })
  const tandem = { kind: 'tandem', startOn: '2026-06-20' } as const
  const { id } = await house.assign(
    { ...tandem, firstMeetingOn: '2026-07-06', moderatedBy: 'Miriam Habermann' },
    { helperId },
  )
  expect((await figuresOf(house, '2026-Q2')).value('begleitung')).toBe(0)
  expect((await figuresOf(house, '2026-Q3')).rowsOf('e-begonnen')).toEqual({ pate: 1 })
  const ending = { on: '2026-11-12', reason: 'zeit-um', helperWord: '', clientWord: '' } as const
  await house.api.volunteers.endAssignment({ ...(await house.changing(id)), ending })
  const { value, rowsOf } = await figuresOf(house)
  expect(rowsOf('e-beendet')).toEqual({ pate: 1 })
  expect([value('begleitung'), value('begleitung-monate')]).toEqual([0, 4])
  expect((await figuresOf(house, '2026-Q3')).value('begleitung-monate')).toBeNull()
})
