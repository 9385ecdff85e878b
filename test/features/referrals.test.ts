import { expect, test } from 'vitest'
import type { Move } from '../../shared/referrals/referral.ts'
import { aNeed, anAdmission, aPerson } from '../support/client-builders.ts'
import { aHouse } from '../support/house.ts'
import { anOffer } from '../support/offer-builders.ts'
import {
  aReferralHouse,
  aSending,
  aSentReferral,
  everyReferral,
  goTo,
} from '../support/referral-house.ts'

const TODAY = '2026-11-16'

test('a need goes out with a letter, comes back with an answer and is done', async () => {
  const house = await aReferralHouse()
  const { api, clientId, needId, offerId } = house
  const [part] = await house.begin({ clientId, needId, offerId, memberIds: [] })
  if (!part) throw new Error('no referral')
  const draft = await house.read(part)
  expect(draft).toMatchObject({
    ...{ state: 'entwurf', releaseProblem: 'fehlt', release: null, groupSize: 1, group: [] },
    ...{ offerName: 'Mama lernt Deutsch', organisationName: 'Bildungswerk Seemental gGmbH' },
    ...{ clientName: 'Soraya Tahmasbi', needTitle: 'Sprachkurs finden', field: 'sprache' },
    recipient: { contactPerson: 'Frau Reuter', phone: '06042 555-20', town: 'Büdingen' },
    moves: ['vermittelt', 'zurueckgezogen'],
  })
  await house.allow(part)
  await house.print(part)
  await house.move(part, aSending())
  goTo(house, '2026-11-20')
  const waiting = await house.read(part)
  expect(waiting).toMatchObject({ state: 'vermittelt', waitingDays: 4, answerBy: '2026-11-30' })
  expect(waiting.letters).toMatchObject([{ sentOn: TODAY, delivery: 'post' }])
  const typed = `${draft.code.slice(0, 2)}-${draft.code.slice(2)}`.toLowerCase()
  expect((await api.referrals.findByCode({ code: typed })).found).toEqual(part)
  const appointment = { day: '2026-11-24', time: '09:30', place: '', with: 'Frau Reuter' }
  await house.move(part, { to: 'angenommen', on: '2026-11-20', appointment, note: '' })
  expect(await house.read(part)).toMatchObject({ state: 'angenommen', appointment })
  goTo(house, '2026-12-18')
  await house.move(part, { to: 'laeuft', on: '2026-11-24', note: '' })
  const ended: Move = { to: 'abgeschlossen', on: '2026-12-18', outcome: 'gedeckt', note: 'B1' }
  expect((await house.move(part, ended)).needClosed).toBe(true)
  const { needs } = await api.tasks.readPlan({ clientId })
  expect(needs[0]?.closed).toEqual({ on: '2026-12-18', outcome: 'gedeckt' })
  const after = await house.read(part)
  expect(after).toMatchObject({ needClosed: true, outcome: 'gedeckt', moves: ['wieder-offen'] })
  expect(after.events.map(({ kind }) => kind)).toEqual([
    ...['abgeschlossen', 'laeuft', 'angenommen', 'vermittelt', 'freigegeben', 'angelegt'],
  ])
})

test('what is covered in part leaves the need open', async () => {
  const house = await aReferralHouse()
  const part = await aSentReferral(house)
  await house.move(part, { to: 'angenommen', on: TODAY, appointment: null, note: '' })
  const ended: Move = { to: 'abgeschlossen', on: TODAY, outcome: 'teilweise', note: '' }
  expect((await house.move(part, ended)).needClosed).toBe(false)
  const { needs } = await house.api.tasks.readPlan({ clientId: house.clientId })
  expect(needs[0]?.closed).toBeNull()
})

test('refused for want of places, the same need goes to the next best', async () => {
  const house = await aReferralHouse()
  const { api, clientId, needId, offerId } = house
  const first = await aSentReferral(house)
  const refusal: Move = { to: 'abgelehnt', on: TODAY, reason: 'kapazitaet', note: 'ab März' }
  await house.move(first, refusal)
  const { id: other } = await api.offers.add({
    offer: anOffer(house.organisationId, { name: 'Frauenkurs am Vormittag' }),
  })
  const [second] = await house.begin({ clientId, needId, offerId: other, memberIds: [] })
  if (!second) throw new Error('no referral')
  expect(second.id).not.toBe(first.id)
  expect(await house.read(second)).toMatchObject({ state: 'entwurf', releaseProblem: 'fehlt' })
  const lines = await api.referrals.listOfClient({ clientId })
  expect(lines.map(({ offerId: to, state, refusal: why }) => [to, state, why])).toEqual([
    [other, 'entwurf', null],
    [offerId, 'abgelehnt', 'kapazitaet'],
  ])
  const { experience } = await api.offers.read({ id: offerId })
  expect(experience).toMatchObject({ sent: 1, refused: { kapazitaet: 1, unzustaendig: 0 } })
})

test('a draft is not begun twice, and nothing goes where nobody takes it', async () => {
  const house = await aReferralHouse()
  const { api, clientId, needId, offerId } = house
  const order = { clientId, needId, offerId, memberIds: [] }
  const [once] = await house.begin(order)
  expect(await house.begin(order)).toEqual([once])
  const { offer } = await api.offers.read({ id: offerId })
  const { id, version, organisation, source, updatedOn, ...kept } = offer
  await api.offers.save({ id, version, offer: { ...kept, state: 'ruht' } })
  await expect(house.begin(order)).rejects.toMatchObject({ code: 'offer-gone' })
  const gone = { ...order, offerId: crypto.randomUUID() }
  await expect(house.begin(gone)).rejects.toMatchObject({ code: 'offer-gone' })
  await api.tasks.closeNeed({ clientId, id: needId, outcome: 'nicht' })
  await expect(house.begin(order)).rejects.toMatchObject({ code: 'invalid' })
})

test('what was sent stays readable when its entry leaves the directory', async () => {
  const house = await aReferralHouse()
  const { api, offerId } = house
  const part = await aSentReferral(house)
  const { offer } = await api.offers.read({ id: offerId })
  await api.offers.remove({ id: offerId, version: offer.version })
  const read = await house.read(part)
  expect(read).toMatchObject({ offerName: 'Mama lernt Deutsch', topic: 'deutsch4u' })
  await house.move(part, { to: 'angenommen', on: TODAY, appointment: null, note: '' })
})

test('a code with one wrong letter finds nothing and says so', async () => {
  const house = await aReferralHouse()
  const { api } = house
  const part = await aSentReferral(house)
  const { code } = await house.read(part)
  const find = (typed: string) => api.referrals.findByCode({ code: typed })
  for (const place of [0, 1, 2, 3, 4]) {
    const wrong = code[place] === '7' ? '8' : '7'
    const typed = code.slice(0, place) + wrong + code.slice(place + 1)
    expect(await find(typed)).toEqual({ found: null, mistyped: true })
  }
  // five letters without a figure may be a code as well, and an O is none of its letters
  for (const typed of ['ABCDE', `O${code.slice(1)}`])
    expect(await find(typed)).toEqual({ found: null, mistyped: true })
  expect(await find(code.slice(0, 4))).toEqual({ found: null, mistyped: false })
  expect((await find(code)).found).toEqual(part)
})

test('no sequence of the machine is left: what may not follow is refused', async () => {
  const house = await aReferralHouse()
  const part = await aSentReferral(house)
  const running: Move = { to: 'laeuft', on: TODAY, note: '' }
  await expect(house.move(part, running)).rejects.toMatchObject({ code: 'move-refused' })
  const early: Move = { to: 'abgelehnt', on: '2026-11-15', reason: 'sonst', note: '' }
  await expect(house.move(part, early)).rejects.toMatchObject({
    ...{ code: 'invalid', details: { fields: ['move.on'] } },
  })
  await expect(house.move(part, { ...early, on: '2026-11-17' })).rejects.toMatchObject({
    code: 'invalid',
  })
  expect((await house.read(part)).state).toBe('vermittelt')
})

test('somebody else was faster', async () => {
  const house = await aReferralHouse()
  const part = await aSentReferral(house)
  const old = await house.changing(part)
  await house.move(part, { to: 'nicht-erreicht', on: TODAY, note: '' })
  const move: Move = { to: 'angenommen', on: TODAY, appointment: null, note: '' }
  const late = house.api.referrals.move({ ...old, move, wholeGroup: false })
  await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' })
})

test('the last step is taken back whole, the need and the letter with it', async () => {
  const house = await aReferralHouse()
  const { api, clientId } = house
  const part = await aSentReferral(house)
  await house.move(part, { to: 'angenommen', on: TODAY, appointment: null, note: '' })
  const before = await house.read(part)
  const ended: Move = { to: 'abgeschlossen', on: TODAY, outcome: 'gedeckt', note: '' }
  await house.move(part, ended)
  await api.referrals.takeBack(await house.changing(part))
  const { version, events, ...back } = await house.read(part)
  const { version: _, events: were, ...was } = before
  expect(back).toEqual(was)
  expect(events[0]).toMatchObject({ kind: 'zurueckgenommen', code: 'abgeschlossen' })
  expect((await api.tasks.readPlan({ clientId })).needs[0]?.closed).toBeNull()
  await expect(api.referrals.takeBack(await house.changing(part))).rejects.toMatchObject({
    code: 'move-refused',
  })
})

test('a sending that was taken back leaves an unsent letter', async () => {
  const house = await aReferralHouse()
  const part = await aSentReferral(house)
  await house.api.referrals.takeBack(await house.changing(part))
  const back = await house.read(part)
  expect(back).toMatchObject({ state: 'entwurf', sentOn: null, answerBy: null })
  expect(back.letters).toMatchObject([{ sentOn: null, delivery: null }])
})

test('reopened with a note, it goes on where it was, and so does its need', async () => {
  const house = await aReferralHouse()
  const { api, clientId } = house
  const part = await aSentReferral(house)
  const reopen: Move = { to: 'wieder-offen', on: TODAY, note: 'Es war ein Versehen.' }
  await house.move(part, { to: 'abgelehnt', on: TODAY, reason: 'unzustaendig', note: '' })
  await house.move(part, reopen)
  expect(await house.read(part)).toMatchObject({ state: 'vermittelt', refusal: null })
  await house.move(part, { to: 'angenommen', on: TODAY, appointment: null, note: '' })
  await house.move(part, { to: 'laeuft', on: TODAY, note: '' })
  await house.move(part, { to: 'abgeschlossen', on: TODAY, outcome: 'gedeckt', note: '' })
  await house.move(part, reopen)
  expect(await house.read(part)).toMatchObject({ state: 'angenommen', needClosed: false })
  expect((await api.tasks.readPlan({ clientId })).needs[0]?.closed).toBeNull()
})

test('what was a mistake is in no list and no figure, but in the log', async () => {
  const house = await aReferralHouse()
  const { api, clientId, offerId } = house
  const part = await aSentReferral(house)
  const { code } = await house.read(part)
  await api.referrals.remove({ ...(await house.changing(part)), reason: 'Falsche Person' })
  await expect(house.read(part)).rejects.toMatchObject({ code: 'not-found' })
  expect(await api.referrals.listOfClient({ clientId })).toEqual([])
  const list = await api.referrals.list({ filter: everyReferral, offset: 0, limit: 10 })
  expect(list).toEqual({ lines: [], total: 0, counts: { open: 0, unanswered: 0, draft: 0 } })
  expect((await api.referrals.findByCode({ code })).found).toBeNull()
  expect((await api.offers.read({ id: offerId })).experience.sent).toBe(0)
  expect((await api.clients.listTimeline({ clientId })).map(({ type }) => type)).not.toContain(
    'referral',
  )
})

test('lists find by state, field, person, place, code and what has waited longest', async () => {
  const house = await aReferralHouse()
  const { api, clientId, offerId } = house
  const sent = await aSentReferral(house)
  const { id: needId } = await api.tasks.addNeed({
    clientId,
    need: aNeed({ field: 'wohnen', title: 'Wohnung suchen' }),
  })
  const [draft] = await house.begin({ clientId, needId, offerId, memberIds: [] })
  const { code } = await house.read(sent)
  const ids = async (filter: Parameters<typeof house.lines>[0]) =>
    (await house.lines(filter)).map(({ id }) => id)
  expect(await ids({})).toHaveLength(2)
  expect(await ids({ states: ['entwurf'] })).toEqual([draft?.id])
  expect(await ids({ field: 'wohnen' })).toEqual([draft?.id])
  expect(await ids({ onlyUnanswered: true, onlyMine: true })).toEqual([sent.id])
  expect(await ids({ text: code.toLowerCase() })).toEqual([sent.id])
  expect(await ids({ text: 'SEEMENTAL wohnung' })).toEqual([draft?.id])
  expect(await ids({ text: 'tahmasbi' })).toHaveLength(2)
  expect(await ids({ text: 'niemand' })).toEqual([])
})

test('what belongs to another person is not there, and the Leitung sees nothing', async () => {
  const house = await aReferralHouse()
  const { api, needId, offerId } = house
  const part = await aSentReferral(house)
  const { id: stranger } = await api.clients.admit(
    anAdmission({ person: aPerson({ familyName: 'Barzanji', givenNames: 'Farhad' }) }),
  )
  const theirs = { clientId: stranger, id: part.id, version: 2 }
  const none = { clientId: stranger, needId, offerId, memberIds: [] }
  const family = { clientId: house.clientId, needId, offerId, memberIds: [stranger] }
  await expect(house.read(theirs)).rejects.toMatchObject({ code: 'not-found' })
  await expect(api.referrals.takeBack(theirs)).rejects.toMatchObject({ code: 'not-found' })
  await expect(house.begin(none)).rejects.toMatchObject({ code: 'not-found' })
  await expect(house.begin(family)).rejects.toMatchObject({ code: 'invalid' })
})

test('the Leitung sees no referral of anybody', async () => {
  const { api } = await aHouse('leitung')
  const part = { clientId: crypto.randomUUID(), id: crypto.randomUUID() }
  const asked = { filter: everyReferral, offset: 0, limit: 10 }
  for (const attempt of [
    () => api.referrals.list(asked),
    () => api.referrals.read(part),
    () => api.referrals.findByCode({ code: '7K4QP' }),
    () => api.referrals.listReleases({ clientId: part.clientId }),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' })
})

test('a closed case takes nothing new and says what it had', async () => {
  const house = await aReferralHouse()
  const { api, clientId } = house
  const part = await aSentReferral(house)
  const { version } = await house.read(part)
  await api.clients.closeCase({
    ...{ ids: [clientId], on: TODAY, reason: 'verzogen', note: '', openSteps: 'hinfaellig' },
  })
  expect(await house.read(part)).toMatchObject({ state: 'vermittelt', moves: [] })
  const move: Move = { to: 'nicht-erreicht', on: TODAY, note: '' }
  const attempt = api.referrals.move({ ...part, version, move, wholeGroup: false })
  await expect(attempt).rejects.toMatchObject({ code: 'case-closed' })
  expect(await house.lines({ onlyUnanswered: true })).toEqual([])
})
