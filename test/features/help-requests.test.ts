import { expect, test } from 'vitest'
import { anActiveHelper, anAssignmentHouse, goOn } from '../support/assignment-house.ts'
import { aHelpRequest } from '../support/volunteer-builders.ts'

const TODAY = '2026-11-16'

test('a request is asked, promised and answered by an assignment', async () => {
  const house = await anAssignmentHouse()
  const { api, ask, requestOf, assign, helperId } = house
  const id = await ask()
  const [best] = await api.volunteers.listCandidates({ id })
  expect(best).toMatchObject({ helperId, name: 'Abrehet Kidane', blockedBySafeguarding: false })
  expect(best?.reasons.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['nachweise', 'sprache', 'zeit', 'entfernung', 'platz', 'thema']),
  )
  const asked = await api.volunteers.askCandidate({ id, version: 1, helperId, on: TODAY })
  expect(await requestOf(id)).toMatchObject({
    ...{ state: 'angefragt', clientName: 'Soraya Tahmasbi', createdByName: 'Miriam Habermann' },
    answers: [{ helperId, helperName: 'Abrehet Kidane', state: 'gefragt', askedOn: TODAY }],
  })
  const yes = { answer: 'zugesagt' as const, reason: null }
  await api.volunteers.answerCandidate({ ...asked, helperId, ...yes })
  expect(await requestOf(id)).toMatchObject({ state: 'zugesagt' })
  const { id: assignmentId } = await assign({}, { requestId: id })
  expect(await requestOf(id)).toMatchObject({ state: 'erledigt', assignmentId })
  await expect(assign({}, { requestId: id })).rejects.toMatchObject({ code: 'state-refused' })
})

test('a decline has a reason, and a promise taken back opens the request again', async () => {
  const house = await anAssignmentHouse()
  const { api, ask, requestOf, helperId } = house
  const second = await anActiveHelper(house, { givenNames: 'Saba' })
  const id = await ask()
  const version = async () => (await requestOf(id)).version
  const askOne = async (one: string) =>
    api.volunteers.askCandidate({ id, version: await version(), helperId: one, on: TODAY })
  const answer = async (one: string, given: 'zugesagt' | 'abgelehnt', reason: 'thema' | null) =>
    api.volunteers.answerCandidate({
      ...{ id, version: await version(), helperId: one, answer: given, reason },
    })
  await askOne(helperId)
  await askOne(second)
  await expect(answer(second, 'abgelehnt', null)).rejects.toMatchObject({
    ...{ code: 'invalid', details: { fields: ['reason'] } },
  })
  await answer(helperId, 'zugesagt', null)
  await expect(answer(second, 'zugesagt', null)).rejects.toMatchObject({ code: 'state-refused' })
  await answer(second, 'abgelehnt', 'thema')
  expect(await requestOf(id)).toMatchObject({ state: 'zugesagt' })
  await answer(helperId, 'abgelehnt', 'thema')
  expect(await requestOf(id)).toMatchObject({ state: 'offen' })
  const closing = { id, version: await version() }
  await expect(
    api.volunteers.closeRequest({ ...closing, state: 'erledigt' }),
  ).rejects.toMatchObject({ code: 'state-refused' })
  await api.volunteers.closeRequest({ ...closing, state: 'abgesagt' })
  expect(await requestOf(id)).toMatchObject({ state: 'abgesagt' })
})

test('whoever pauses frees what she had promised and what she was asked', async () => {
  const house = await anAssignmentHouse()
  const { api, ask, requestOf, helperId } = house
  const [promised, asked] = [await ask(), await ask({ day: '2026-11-25' })]
  for (const id of [promised, asked])
    await api.volunteers.askCandidate({ id, version: 1, helperId, on: TODAY })
  const yes = { id: promised, version: 2, helperId, answer: 'zugesagt' as const, reason: null }
  await api.volunteers.answerCandidate(yes)
  await goOn(house, helperId, 'pause', '2027-01-10')
  for (const id of [promised, asked])
    expect(await requestOf(id)).toMatchObject({
      ...{ state: 'offen', answers: [{ state: 'abgelehnt', reason: 'keine-zeit' }] },
    })
  const [first] = await api.volunteers.listCandidates({ id: promised })
  expect(first).toMatchObject({ helperId, verdict: 'nicht' })
  expect(first?.reasons[0]?.text).toContain('10.01.2027')
})

test('another day or another language asks those who had promised again', async () => {
  const { api, ask, requestOf, helperId } = await anAssignmentHouse()
  const id = await ask()
  await api.volunteers.askCandidate({ id, version: 1, helperId, on: TODAY })
  const yes = { answer: 'zugesagt' as const, reason: null }
  await api.volunteers.answerCandidate({ id, version: 2, helperId, ...yes })
  const { clientId } = await requestOf(id)
  const request = aHelpRequest({ clientId, note: 'Bitte Pass mitbringen' })
  await api.volunteers.saveRequest({ id, version: 3, request })
  expect(await requestOf(id)).toMatchObject({ state: 'zugesagt', note: 'Bitte Pass mitbringen' })
  const moved = { ...request, day: '2026-12-01' }
  await api.volunteers.saveRequest({ id, version: 4, request: moved })
  expect(await requestOf(id)).toMatchObject({ state: 'angefragt', day: '2026-12-01' })
})

test('what a helper will read must not name the family or the number', async () => {
  const { api, clientId } = await anAssignmentHouse()
  const [line] = (await api.clients.search({ text: 'Tahmasbi', limit: 5 })).hits
  const number = line?.number ?? ''
  expect(number).not.toBe('')
  const add = (part: Parameters<typeof aHelpRequest>[0]) =>
    api.volunteers.addRequest({ request: aHelpRequest({ clientId, ...part }) })
  const refused = (...fields: string[]) => ({ code: 'invalid', details: { fields } })
  await expect(add({ task: 'Mit Frau TAHMASBI zum Amt' })).rejects.toMatchObject(refused('task'))
  await expect(add({ task: `Akte ${number}` })).rejects.toMatchObject(refused('task'))
  await expect(add({ place: 'Bei Tahmasbis, 2. Stock' })).rejects.toMatchObject(refused('place'))
  await expect(add({ day: '2026-11-15' })).rejects.toMatchObject(refused('day'))
  await add({ task: 'Mit Soraya zum Amt' })
})

test('the Einsatzzettel is for whoever has promised, and says no more than it must', async () => {
  const { api, ask, helperId, hostCalls } = await anAssignmentHouse()
  const id = await ask({ task: 'Begleitung zum Amt' })
  const print = () => api.volunteers.printMission({ requestId: id, helperId, way: 'speichern' })
  await expect(print()).rejects.toMatchObject({ code: 'state-refused' })
  await api.volunteers.askCandidate({ id, version: 1, helperId, on: TODAY })
  await expect(print()).rejects.toMatchObject({ code: 'state-refused' })
  const yes = { answer: 'zugesagt' as const, reason: null }
  await api.volunteers.answerCandidate({ id, version: 2, helperId, ...yes })
  await print()
  const sheet = hostCalls.find(({ call }) => call === 'renderPdf')?.input
  expect(sheet).toMatchObject({
    ...{ template: 'mission', firstName: 'Soraya', helperName: 'Abrehet Kidane' },
    ...{ task: 'Begleitung zum Amt', day: 'Dienstag, 24. November 2026', time: '10:00 Uhr' },
    ...{ duration: '1 Stunde 30 Minuten', language: 'Tigrinya', validUntil: '25.11.2026' },
  })
  expect(JSON.stringify(sheet)).not.toContain('Tahmasbi')
})
