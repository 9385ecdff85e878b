import { expect, test } from 'vitest'
import { defaultSettings } from '../../shared/settings/settings.ts'
import type { Helper } from '../../shared/volunteers/helper.ts'
import { rowsInside } from '../support/look-inside.ts'
import { aMatchingHouse, type MatchingHouse } from '../support/matching-house.ts'
import { aHelpRequest } from '../support/volunteer-builders.ts'

const onePlace = { capacity: { lotse: 1, dolmetscher: 0, pate: 0 } }

test('a second run is a draft with a difference, and holds on a click', async () => {
  const { api, aCase, aLotse, run, board, lineOf } = await aMatchingHouse()
  const { id } = await aCase({ person: { familyName: 'Popal', givenNames: 'Ghulam' } })
  const nadia = await aLotse({ familyName: 'Karimi', givenNames: 'Nadia', topics: ['wohnen'] })
  const first = await run()
  // nothing has changed: it holds at once, and the one before is replaced
  const same = await run()
  expect(same).toMatchObject({ changes: 0, applied: true })
  expect((await board()).run?.id).toBe(same.runId)
  await expect(api.matching.applyRun({ id: first.runId })).rejects.toMatchObject({
    code: 'state-refused',
  })
  const { helper } = await api.volunteers.read({ id: nadia })
  await api.volunteers.changeState({
    ...{ id: nadia, version: helper.version, state: 'pause', on: '2026-11-16' },
    ...{ pauseUntil: null, reason: null, note: '' },
  })
  const mahnaz = await aLotse({ familyName: 'Sediqi', givenNames: 'Mahnaz' })
  const draft = await run()
  expect(draft).toMatchObject({ changes: 1, applied: false })
  const found = await board()
  expect(found.run?.id).toBe(same.runId)
  expect(found.draft).toMatchObject({ id: draft.runId, served: 1 })
  const difference = await api.matching.readDifference({ runId: draft.runId })
  expect(difference).toMatchObject({
    unchanged: 0,
    changes: [
      {
        ...{ caseId: id, title: 'Ghulam Popal', waitingDays: 46 },
        ...{ before: 'Nadia Karimi', after: 'Mahnaz Sediqi' },
      },
    ],
    ...{ before: { served: 1 }, after: { served: 1 } },
  })
  expect(await lineOf(id)).toMatchObject({ helperId: nadia, stale: true })
  await api.matching.applyRun({ id: draft.runId })
  expect(await lineOf(id)).toMatchObject({ helperId: mahnaz, stale: false })
  expect((await board()).draft).toBeNull()
  await expect(api.matching.applyRun({ id: draft.runId })).rejects.toMatchObject({
    code: 'state-refused',
  })
})

test('a draft is discarded, and an older one gives way to a newer one', async () => {
  const { api, aCase, aLotse, run, board, lineOf } = await aMatchingHouse()
  const { id } = await aCase()
  await run()
  await aLotse()
  const older = await run()
  const newer = await run()
  expect((await board()).draft?.id).toBe(newer.runId)
  const refused = { code: 'state-refused' }
  await expect(api.matching.applyRun({ id: older.runId })).rejects.toMatchObject(refused)
  await api.matching.discardRun({ id: newer.runId })
  expect((await board()).draft).toBeNull()
  expect(await lineOf(id)).toMatchObject({ state: 'ohne', hint: 'noch keine Ehrenamtlichen' })
  await expect(api.matching.discardRun({ id: newer.runId })).rejects.toMatchObject(refused)
})

test('other weights are tried without anything being kept', async () => {
  const { api, aCase, aLotse, run, board } = await aMatchingHouse()
  const { id } = await aCase()
  const near = await aLotse({ familyName: 'Karimi', givenNames: 'Nadia', topics: ['wohnen'] })
  const apt = await aLotse({
    ...{ familyName: 'Sediqi', givenNames: 'Mahnaz', municipality: '06440002', radiusKm: 30 },
    topics: ['schule', 'behoerde'],
  })
  await run()
  const [line] = (await board()).waiting
  expect(line).toMatchObject({ caseId: id, helperId: apt })
  const { weights } = defaultSettings
  const tried = { ...weights, topics: 0, distance: weights.distance + weights.topics }
  const found = await api.matching.tryWeights({ kind: 'begleitung', weights: tried })
  expect(found.changes).toMatchObject([
    { caseId: id, before: 'Mahnaz Sediqi', after: 'Nadia Karimi' },
  ])
  expect(await board()).toMatchObject({ draft: null, waiting: [{ helperId: apt }] })
  expect(near).not.toBe(apt)
  const same = await api.matching.tryWeights({ kind: 'begleitung', weights })
  expect(same).toMatchObject({ changes: [], unchanged: 1 })
})

test('of interpreting other weights are tried over all weeks', async () => {
  const { api, aLotse, run } = await aMatchingHouse()
  const interpreter = { kinds: ['dolmetscher'] as const satisfies Helper['kinds'], radiusKm: 30 }
  await aLotse({ ...interpreter, familyName: 'Karimi', givenNames: 'Nadia', topics: ['wohnen'] })
  await aLotse({
    ...{ ...interpreter, familyName: 'Sediqi', givenNames: 'Mahnaz', municipality: '06440002' },
    topics: ['behoerde'],
  })
  for (const day of ['2026-11-24', '2026-12-01']) {
    const request = aHelpRequest({ kind: 'dolmetschen', day, language: 'fa-AF' })
    await api.volunteers.addRequest({ request })
  }
  await run('dolmetschen')
  const { weights } = defaultSettings
  const tried = { ...weights, topics: 0, distance: weights.distance + weights.topics }
  const found = await api.matching.tryWeights({ kind: 'dolmetschen', weights: tried })
  const change = { before: 'Mahnaz Sediqi', after: 'Nadia Karimi' }
  expect(found.changes).toMatchObject([change, change])
  const same = await api.matching.tryWeights({ kind: 'dolmetschen', weights })
  expect(same).toMatchObject({ changes: [], unchanged: 2 })
})

const empty = {
  ...{ served: 0, meanScore: 0, worstScore: 0, floor: 0 },
  proof: { objective: 0, dual: 0, checked: true },
}

test('with nobody to bring together a run proposes nothing, and proves it', async () => {
  const { api, aCase, aLotse, run, board } = await aMatchingHouse()
  const nothingFor = async (waiting: number) => {
    expect(await run()).toMatchObject({ changes: 0, applied: true })
    const found = await board()
    expect(found.run).toMatchObject({ ...empty, waiting })
    expect(found.counts).toMatchObject({ vorschlag: 0, ohne: waiting })
  }
  await nothingFor(0)
  const { clientId } = await aCase()
  await nothingFor(1)
  await aLotse({ capacity: { lotse: 0, dolmetscher: 0, pate: 0 } })
  await nothingFor(1)
  const id = await aLotse()
  await api.volunteers.setExclusion({ id, clientId, reason: '', excluded: true })
  await nothingFor(1)
})

test('where nothing is known two may meet, and it is said what to ask', async () => {
  const { api, aCase, aLotse, run, lineOf, pairOf } = await aMatchingHouse()
  const { id } = await aCase({
    ...{ person: { birthDate: { precision: 'unknown', value: null }, gender: 'x' } },
    ...{ languages: [], german: null, municipality: null },
    wish: { topics: [], slots: [], interests: [], hoursPerWeek: null },
  })
  const helperId = await aLotse({
    ...{ birthDate: { precision: 'unknown', value: null }, languages: [], germanLevel: null },
    ...{ topics: [], refusedTopics: [], radiusKm: null, municipality: null, slots: [] },
  })
  await run()
  expect(await lineOf(id)).toMatchObject({ state: 'vorschlag', helperId, about: '' })
  const sheet = await api.matching.readPair(pairOf(id, helperId))
  expect(sheet.questions.length).toBeGreaterThan(0)
  expect(sheet.parts.some(({ unknown }) => unknown)).toBe(true)
})

test('a run that is cancelled in the middle leaves nothing', async () => {
  const jobId = '019a8b00-0000-4000-8000-00000000000a'
  const house: MatchingHouse = await aMatchingHouse({
    onEvent: event => {
      if (event.type === 'progress') void house.vault.dispatch('cancel', { jobId: event.jobId })
    },
  })
  await house.aCase()
  await house.aLotse(onePlace)
  house.events.length = 0
  const input = { kind: 'begleitung' }
  const ended = await house.vault.dispatch('matching.run', { jobId, input })
  expect(ended).toEqual({ ok: false, code: 'cancelled' })
  expect(house.events.every(({ type }) => type === 'progress')).toBe(true)
  expect((await house.board()).run).toBeNull()
  expect(await rowsInside(house, 'match_runs')).toEqual([])
})

test('a run is kept with rules, weights, hash and proof, and without any name', async () => {
  const house = await aMatchingHouse()
  await house.aCase({ person: { familyName: 'Popal', givenNames: 'Ghulam' } })
  await house.aLotse({ familyName: 'Karimi', givenNames: 'Nadia' })
  await house.run()
  await house.run()
  const [first, second] = await rowsInside(house, 'match_runs')
  expect(first).toMatchObject({
    ...{ state: 'abgeloest', kind: 'begleitung', rules_version: 1 },
    ...{ created_by: house.userId, weights: JSON.stringify(defaultSettings.weights) },
    input_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(second?.state).toBe('gilt')
  // what was proposed before is part of what a run looks at
  expect(second?.input_hash).not.toBe(first?.input_hash)
  const text = JSON.stringify([first, second])
  expect(text).toContain('"checked\\":true')
  expect(text).not.toMatch(/Popal|Ghulam|Karimi|Nadia|525550163/)
})

test('each kind of help is a run of its own', async () => {
  const { aCase, aLotse, run, board } = await aMatchingHouse()
  const { id } = await aCase({ wish: { kind: 'tandem' } })
  await aLotse()
  await run()
  expect((await board('tandem')).run).toBeNull()
  await aLotse({ kinds: ['pate'], capacity: { lotse: 0, dolmetscher: 0, pate: 1 } })
  await run('tandem')
  expect((await board('tandem')).waiting).toMatchObject([{ caseId: id, state: 'vorschlag' }])
  expect((await board()).run).toMatchObject({ waiting: 0 })
})
