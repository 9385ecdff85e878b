import { expect, test } from 'vitest'
import { rowsInside } from '../support/look-inside.ts'
import { aMatchingHouse } from '../support/matching-house.ts'
import { goTo } from '../support/referral-house.ts'
import { anAssignment } from '../support/volunteer-builders.ts'

const forGood = { by: 'klientin', reason: 'kein-vertrauen', until: null, note: '' } as const

test('a refused pair is not proposed again, until the refusal is taken back', async () => {
  const { api, aCase, aLotse, run, lineOf, pairOf } = await aMatchingHouse()
  const { id } = await aCase()
  const helperId = await aLotse()
  await run()
  const pair = pairOf(id, helperId)
  await api.matching.refuse({ ...pair, ...forGood })
  expect(await lineOf(id)).toMatchObject({
    ...{ state: 'ohne', hint: 'Vorschlag abgelehnt, neu rechnen', helperId: null },
  })
  const sheet = await api.matching.readPair(pair)
  expect(sheet.barriers.map(({ code }) => code)).toEqual(['abgelehnt'])
  const second = await run()
  expect(second).toMatchObject({ changes: 1, applied: false })
  await api.matching.applyRun({ id: second.runId })
  expect(await lineOf(id)).toMatchObject({ state: 'ohne', hint: 'alle Passenden abgelehnt' })
  await api.matching.takeBackRefusal(pair)
  const third = await run()
  await api.matching.applyRun({ id: third.runId })
  expect(await lineOf(id)).toMatchObject({ state: 'vorschlag', helperId })
  await expect(api.matching.takeBackRefusal(pair)).rejects.toMatchObject({ code: 'not-found' })
})

test('a refusal with a day ends by itself', async () => {
  const house = await aMatchingHouse()
  const { api, aCase, aLotse, pairOf } = house
  const { id } = await aCase()
  const pair = pairOf(id, await aLotse())
  const refuse = (until: string) => api.matching.refuse({ ...pair, ...forGood, until })
  await expect(refuse('2026-11-15')).rejects.toMatchObject({ code: 'invalid' })
  await refuse('2026-11-20')
  goTo(house, '2026-11-20')
  expect((await api.matching.readPair(pair)).allowed).toBe(false)
  goTo(house, '2026-11-21')
  expect((await api.matching.readPair(pair)).allowed).toBe(true)
})

test('a reservation is kept across runs, takes a place, and ends by itself', async () => {
  const house = await aMatchingHouse()
  const { api, aCase, aLotse, run, lineOf, seen, board } = house
  const { id } = await aCase({ wish: { since: '2026-11-10' } })
  const helperId = await aLotse({ capacity: { lotse: 1, dolmetscher: 0, pate: 0 } })
  const reserve = async (until: string) =>
    api.matching.reserve({ ...(await seen(id, helperId)), until })
  const invalid = { code: 'invalid', details: { fields: ['until'] } }
  await expect(reserve('2026-11-15')).rejects.toMatchObject(invalid)
  await expect(reserve('2027-01-16')).rejects.toMatchObject(invalid)
  await reserve('2026-11-20')
  const waitsLonger = await aCase({ wish: { since: '2026-05-01' } })
  await run()
  expect(await lineOf(id)).toMatchObject({
    ...{ state: 'reserviert', helperId, reservedUntil: '2026-11-20', stale: false },
  })
  expect(await lineOf(waitsLonger.id)).toMatchObject({ state: 'ohne', hint: 'alle Passenden voll' })
  expect((await board()).counts).toMatchObject({ reserviert: 1, ohne: 1, vorschlag: 0 })
  const other = await seen(waitsLonger.id, helperId)
  await expect(
    api.matching.confirm({ ...other, assignment: anAssignment() }),
  ).rejects.toMatchObject({ code: 'pair-forbidden', details: { codes: ['voll'] } })
  goTo(house, '2026-11-21')
  expect(await lineOf(id)).toMatchObject({ state: 'neu', helperId: null })
  const { runId } = await run()
  await api.matching.applyRun({ id: runId })
  expect(await lineOf(waitsLonger.id)).toMatchObject({ state: 'vorschlag', helperId })
})

test('whoever is reserved for a case leaves no place for another, until released', async () => {
  const { api, aCase, aLotse, lineOf, seen, confirm, pairOf, wishOf } = await aMatchingHouse()
  const { id, clientId } = await aCase()
  const [reserved, other] = [await aLotse(), await aLotse()]
  await api.matching.reserve({ ...(await seen(id, reserved)), until: '2026-11-30' })
  await expect(confirm(id, other)).rejects.toMatchObject({ code: 'state-refused' })
  const again = { ...(await seen(id, other)), until: '2026-11-30' }
  await expect(api.matching.reserve(again)).rejects.toMatchObject({ code: 'state-refused' })
  await api.matching.releaseReservation(pairOf(id, reserved))
  await expect(api.matching.releaseReservation(pairOf(id, reserved))).rejects.toMatchObject({
    code: 'not-found',
  })
  expect(await lineOf(id)).toMatchObject({ state: 'neu' })
  await api.matching.reserve({ ...(await seen(id, other)), until: '2026-11-30' })
  await confirm(id, other)
  expect(await wishOf(clientId)).toMatchObject({ state: 'erfuellt' })
})

test('a reservation for somebody who refuses then is over', async () => {
  const { api, aCase, aLotse, lineOf, seen, pairOf } = await aMatchingHouse()
  const { id } = await aCase()
  const helperId = await aLotse()
  await api.matching.reserve({ ...(await seen(id, helperId)), until: '2026-11-30' })
  await api.matching.refuse({ ...pairOf(id, helperId), ...forGood })
  expect(await lineOf(id)).toMatchObject({ state: 'neu' })
  const refused = { ...(await seen(id, helperId)), until: '2026-11-30' }
  await expect(api.matching.reserve(refused)).rejects.toMatchObject({
    ...{ code: 'pair-forbidden', details: { codes: ['abgelehnt'] } },
  })
})

const ownChoice = { reason: 'kennen-sich', note: 'Nachbarinnen' } as const

test('somebody may be chosen against the reckoning, with a reason', async () => {
  const { api, aCase, aLotse, run, seen, board, wishOf } = await aMatchingHouse()
  const { id, clientId } = await aCase()
  const helperId = await aLotse({ radiusKm: 20, slots: [{ weekday: 6, part: 'abend' }] })
  await run()
  const pair = await seen(id, helperId)
  await expect(api.matching.confirm({ ...pair, assignment: anAssignment() })).rejects.toMatchObject(
    { code: 'pair-forbidden', details: { codes: ['zeit'] } },
  )
  await api.matching.confirmByHand({ ...pair, ...ownChoice, assignment: anAssignment() })
  expect(await wishOf(clientId)).toMatchObject({ state: 'erfuellt' })
  expect((await board()).confirmed).toMatchObject([{ caseId: id, byHand: true }])
})

test('no reason passes over what protects people', async () => {
  const { api, aCase, aLotse, seen, lineOf } = await aMatchingHouse()
  const { id, clientId } = await aCase()
  const byHand = async (caseId: string, helperId: string) => {
    const pair = await seen(caseId, helperId)
    return api.matching.confirmByHand({ ...pair, ...ownChoice, assignment: anAssignment() })
  }
  const forbidden = (...codes: string[]) => ({ code: 'pair-forbidden', details: { codes } })
  const apart = await aLotse()
  await api.volunteers.setExclusion({ id: apart, clientId, reason: 'Konflikt', excluded: true })
  await expect(byHand(id, apart)).rejects.toMatchObject(forbidden('ausschluss'))
  const unsaid = await aLotse()
  const { approvals } = await api.volunteers.read({ id: unsaid })
  const secret = approvals.find(({ requirement }) => requirement === 'verschwiegenheit')!
  await api.volunteers.removeApproval({ id: unsaid, approvalId: secret.id })
  await expect(byHand(id, unsaid)).rejects.toMatchObject(forbidden('papiere'))
  const without = await aLotse()
  const child = await aCase({ person: { birthDate: { precision: 'year', value: '2015' } } })
  await expect(byHand(child.id, without)).rejects.toMatchObject(forbidden('papiere-minderjaehrige'))
  expect(await lineOf(id)).toMatchObject({ state: 'neu' })
})

test('the log says who decided about which case, and not what', async () => {
  const house = await aMatchingHouse()
  const { api, aCase, aLotse, run, seen, pairOf } = house
  const { id } = await aCase()
  const helperId = await aLotse()
  const { runId } = await run()
  await api.matching.reserve({ ...(await seen(id, helperId)), until: '2026-11-30' })
  await api.matching.refuse({ ...pairOf(id, helperId), ...forGood, note: 'Geheimnis' })
  await api.matching.takeBackRefusal(pairOf(id, helperId))
  await api.matching.confirmByHand({
    ...{ ...(await seen(id, helperId)), ...ownChoice, assignment: anAssignment() },
  })
  const rows = await rowsInside(house, 'audit')
  const said = rows.filter(row => String(row.call).startsWith('matching.'))
  expect(said.map(row => [row.call, row.subject])).toEqual([
    ['matching.addWish', expect.any(String)],
    ['matching.run', runId],
    ...['reserve', 'refuse', 'takeBackRefusal', 'confirmByHand'].map(call => [
      `matching.${call}`,
      id,
    ]),
  ])
  expect(JSON.stringify(rows)).not.toMatch(/Geheimnis|Nachbarinnen|kein-vertrauen/)
})
