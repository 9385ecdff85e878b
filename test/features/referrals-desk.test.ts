import { expect, test } from 'vitest'
import type { Move } from '../../shared/referrals/referral.ts'
import { anOffer } from '../support/offer-builders.ts'
import {
  aReferralHouse,
  aSending,
  aSentReferral,
  goTo,
  type ReferralHouse,
} from '../support/referral-house.ts'

const TODAY = '2026-11-16'
const kinds = ['referral', 'waiting-over', 'arrival', 'withdrawal']

async function lines({ api }: Pick<ReferralHouse, 'api'>, onlyMine = false) {
  const desk = await api.today.listLines({ onlyMine, limit: 100 })
  return desk.lines.filter(({ kind }) => kinds.includes(kind))
}
const keys = async (house: ReferralHouse) => (await lines(house)).map(({ key }) => key)

test('an unanswered referral rises three times, and a put-off one comes back at the next', async () => {
  const house = await aReferralHouse()
  const { api } = house
  const { id } = await aSentReferral(house)
  goTo(house, '2026-11-25')
  expect(await keys(house)).toEqual([])
  goTo(house, '2026-11-26')
  expect(await lines(house, true)).toMatchObject([
    {
      ...{ key: `referral:${id}:1`, kind: 'referral', group: 'today', day: TODAY, code: '1' },
      ...{ text: 'Mama lernt Deutsch', detail: 'Bildungswerk Seemental gGmbH', target: id },
      client: { id: house.clientId, name: 'Soraya Tahmasbi' },
    },
  ])
  await api.today.snooze({ line: `referral:${id}:1`, until: '2027-01-15', reason: 'Ferien dort' })
  expect(await keys(house)).toEqual([])
  goTo(house, '2026-12-06')
  expect(await keys(house)).toEqual([`referral:${id}:2`])
  await house.move(
    { clientId: house.clientId, id },
    {
      ...{ to: 'angenommen', on: '2026-12-06', appointment: null, note: '' },
    },
  )
  expect(await keys(house)).toEqual([])
})

test('a reminder that was recorded keeps the line quiet until the next time', async () => {
  const house = await aReferralHouse()
  const part = await aSentReferral(house)
  goTo(house, '2026-11-26')
  await house.print(part, 'erinnerung')
  const reminder = { ...(await house.changing(part)), on: '2026-11-26', delivery: 'post' as const }
  await house.api.referrals.recordReminder(reminder)
  expect(await keys(house)).toEqual([])
  const { letters, events } = await house.read(part)
  expect(letters).toMatchObject([{ kind: 'erinnerung', sentOn: '2026-11-26' }, { sentOn: TODAY }])
  expect(events[0]).toMatchObject({ kind: 'erinnert', code: 'post' })
  goTo(house, '2026-12-06')
  expect(await keys(house)).toEqual([`referral:${part.id}:2`])
})

test('a waiting time that is over asks for a call, and then for the client', async () => {
  const house = await aReferralHouse()
  const part = await aSentReferral(house)
  const waiting: Move = { to: 'warteliste', on: TODAY, until: '2026-12-01', note: '' }
  await house.move(part, waiting)
  goTo(house, '2026-12-01')
  expect(await keys(house)).toEqual([])
  goTo(house, '2026-12-02')
  expect(await keys(house)).toEqual([`waiting-over:${part.id}:2026-12-01`])
  await house.move(part, { ...waiting, on: '2026-12-02', until: '2026-12-10' })
  expect(await keys(house)).toEqual([])
  const appointment = { day: '2026-12-08', time: null, place: '', with: '' }
  await house.move(part, { to: 'angenommen', on: '2026-12-02', appointment, note: '' })
  goTo(house, '2026-12-09')
  expect(await keys(house)).toEqual([`arrival:${part.id}:2026-12-08`])
  const { api } = house
  const asked = { ...(await house.changing(part)), arrived: 'nein' as const, on: '2026-12-09' }
  await api.referrals.recordArrival(asked)
  expect(await keys(house)).toEqual([])
  expect((await house.read(part)).arrived).toBe('nein')
  const forgotten = { ...(await house.changing(part)), arrived: null, on: '2026-12-09' }
  await api.referrals.recordArrival(forgotten)
  expect(await keys(house)).toEqual([`arrival:${part.id}:2026-12-08`])
})

test('an acceptance without an appointment is asked about after its days', async () => {
  const house = await aReferralHouse()
  const part = await aSentReferral(house)
  await house.move(part, { to: 'warteliste', on: TODAY, until: null, note: '' })
  goTo(house, '2026-12-15')
  await house.move(part, { to: 'angenommen', on: '2026-12-15', appointment: null, note: '' })
  expect(await keys(house)).toEqual([])
  goTo(house, '2026-12-29')
  expect(await keys(house)).toEqual([`arrival:${part.id}:2026-12-15`])
})

test('a withdrawal after data had left stands on the desk until the recipient knows', async () => {
  const house = await aReferralHouse()
  const { api, clientId } = house
  const part = await aSentReferral(house)
  const [release] = await api.referrals.listReleases({ clientId })
  if (!release) throw new Error('no release')
  goTo(house, '2026-11-20')
  await api.referrals.withdrawRelease({ clientId, releaseId: release.id, on: '2026-11-19' })
  const [line] = await lines(house)
  expect(line).toMatchObject({ kind: 'withdrawal', group: 'overdue', target: part.id })
  const letterId = release.passedOn[0]?.letterId ?? ''
  await house.print(part, 'widerruf')
  await api.referrals.markTold({ clientId, letterId, on: '2026-11-20' })
  expect(await lines(house)).toEqual([])
  const [told] = await api.referrals.listReleases({ clientId })
  expect(told?.passedOn).toMatchObject([{ letterId, toldOn: '2026-11-20' }])
  const letters = (await house.read(part)).letters
  expect(letters.map(({ kind, sentOn }) => [kind, sentOn])).toEqual([
    ['widerruf', '2026-11-20'],
    ['vermittlung', TODAY],
  ])
})

test('a closed case and a removed referral raise nothing', async () => {
  const house = await aReferralHouse()
  const { api, clientId } = house
  const part = await aSentReferral(house)
  goTo(house, '2026-12-24')
  expect(await keys(house)).toEqual([`referral:${part.id}:3`])
  const closing = { reason: 'verzogen' as const, note: '', openSteps: 'hinfaellig' as const }
  await api.clients.closeCase({ ids: [clientId], on: '2026-12-24', ...closing })
  expect(await keys(house)).toEqual([])
  await api.clients.reopenCase({ id: clientId, note: '' })
  expect(await keys(house)).toHaveLength(1)
  await api.referrals.remove({ ...(await house.changing(part)), reason: 'Doppelt' })
  expect(await keys(house)).toEqual([])
})

test('a need that somebody is working on outside is not idle', async () => {
  const house = await aReferralHouse()
  const { api } = house
  const idle = async () =>
    (await api.today.listLines({ onlyMine: false, limit: 100 })).lines.filter(
      ({ kind }) => kind === 'need-idle',
    )
  const part = await aSentReferral(house)
  goTo(house, '2026-12-01')
  expect(await idle()).toEqual([])
  await house.move(part, { to: 'abgelehnt', on: '2026-12-01', reason: 'kapazitaet', note: '' })
  expect(await idle()).toMatchObject([{ target: house.needId }])
})

test('entries that want a new look are one line of the week', async () => {
  const house = await aReferralHouse()
  const { api, organisationId } = house
  await api.offers.add({ offer: anOffer(organisationId, { name: 'Sprachcafé' }) })
  const rechecks = async () =>
    (await api.today.listLines({ onlyMine: true, limit: 100 })).lines.filter(
      ({ kind }) => kind === 'rechecks',
    )
  expect(await rechecks()).toMatchObject([{ key: 'rechecks:2026-11-16', code: '2', client: null }])
  const { lines: open } = await api.offers.listRechecks({})
  for (const { id, version } of open) await api.offers.confirm({ id, version, how: 'telefon' })
  expect(await rechecks()).toEqual([])
})

test('a draft and what was sent by hand raise the same as what was posted', async () => {
  const house = await aReferralHouse()
  const { clientId, needId, offerId } = house
  const [part] = await house.begin({ clientId, needId, offerId, memberIds: [] })
  if (!part) throw new Error('no referral')
  goTo(house, '2026-12-24')
  expect(await keys(house)).toEqual([])
  await house.move(part, aSending({ on: '2026-12-01', delivery: 'mitgegeben' }))
  expect(await keys(house)).toEqual([`referral:${part.id}:2`])
})
