import { expect, test } from 'vitest'
import { aWish } from '../support/matching-builders.ts'
import { aMatchingHouse } from '../support/matching-house.ts'
import { anAssignment } from '../support/volunteer-builders.ts'

const TODAY = '2026-11-16'

test('the first run holds at once, and a click makes the assignment', async () => {
  const house = await aMatchingHouse()
  const { api, aCase, aLotse, run, board, lineOf, wishOf, confirm } = house
  const { id, clientId } = await aCase({ person: { familyName: 'Popal', givenNames: 'Ghulam' } })
  const helperId = await aLotse({ givenNames: 'Nadia', familyName: 'Karimi' })
  const { runId, changes, applied } = await run()
  expect({ changes, applied }).toEqual({ changes: 1, applied: true })
  const proposed = await board()
  expect(proposed.run).toMatchObject({
    ...{ id: runId, kind: 'begleitung', rulesVersion: 1, byName: 'Miriam Habermann' },
    ...{ at: '2026-11-16T08:00:00.000Z', served: 1, waiting: 1, proof: { checked: true } },
  })
  const { proof } = proposed.run!
  expect(proof.dual).toBe(proof.objective)
  expect(proposed.draft).toBeNull()
  expect(proposed.helpers).toBe(1)
  expect(proposed.fairness).toContainEqual(
    expect.objectContaining({ by: 'sprache', key: 'fa-AF', waiting: 1, served: 1 }),
  )
  expect(await lineOf(id)).toMatchObject({
    ...{ state: 'vorschlag', helperId, helperName: 'Nadia Karimi', stale: false },
    score: proposed.run!.meanScore,
  })
  const { assignmentId } = await confirm(id, helperId)
  const { assignment } = await api.volunteers.readAssignment({ id: assignmentId })
  expect(assignment).toMatchObject({ helperId, clientId, kind: 'begleitung', state: 'laeuft' })
  expect(await wishOf(clientId)).toMatchObject({
    ...{ state: 'erfuellt', closedOn: TODAY, assignmentId, helperName: 'Nadia Karimi' },
  })
  const after = await board()
  expect(after.waiting).toEqual([])
  expect(after.confirmed).toMatchObject([
    { caseId: id, clientId, title: 'Ghulam Popal', helperName: 'Nadia Karimi', on: TODAY },
  ])
  expect(after.counts).toEqual({ bestaetigt: 1, reserviert: 0, vorschlag: 0, ohne: 0, neu: 0 })
  // what has ended is told in the file; the wish stays answered
  await api.volunteers.endAssignment({
    ...{ id: assignmentId, version: assignment.version },
    ending: { on: TODAY, reason: 'zeit-um', helperWord: '', clientWord: '' },
  })
  expect((await board()).confirmed).toEqual([])
  expect(await wishOf(clientId)).toMatchObject({ state: 'erfuellt' })
})

test('whoever has not agreed waits for that, and is asked first', async () => {
  const { api, aCase, aLotse, run, lineOf, seen, wishOf } = await aMatchingHouse()
  const { id, clientId } = await aCase({ wish: { agreedOn: null } })
  const helperId = await aLotse()
  expect(await run()).toMatchObject({ changes: 0, applied: true })
  expect(await lineOf(id)).toMatchObject({ state: 'ruht', hint: 'Einverständnis fehlt' })
  const pair = await seen(id, helperId)
  await expect(api.matching.confirm({ ...pair, assignment: anAssignment() })).rejects.toMatchObject(
    { code: 'pair-forbidden', details: { codes: ['einverstaendnis'] } },
  )
  const { version } = await wishOf(clientId)
  await api.matching.saveWish({ id, version, wish: aWish() })
  expect(await lineOf(id)).toMatchObject({ state: 'neu', hint: '' })
})

test('a line without anybody says why, in a few words', async () => {
  const { aCase, aLotse, run, lineOf, board } = await aMatchingHouse()
  const far = await aCase({ municipality: '06633009' })
  const foreign = await aCase({ languages: [{ code: 'so', level: 'erstsprache' }] })
  await aLotse({ radiusKm: 5, capacity: { lotse: 1, dolmetscher: 0, pate: 0 } })
  const [first, second] = [
    await aCase({ wish: { since: '2026-06-01' } }),
    await aCase({ wish: { since: '2026-11-10' } }),
  ]
  await run()
  const stateOf = async (id: string) => {
    const { state, hint } = await lineOf(id)
    return [state, hint]
  }
  expect(await stateOf(far.id)).toEqual(['ohne', 'niemand im Umkreis'])
  expect(await stateOf(foreign.id)).toEqual(['ohne', 'niemand mit gemeinsamer Sprache'])
  expect(await stateOf(first.id)).toEqual(['vorschlag', ''])
  expect(await stateOf(second.id)).toEqual(['ohne', 'alle Passenden anderswo nötiger'])
  const { id } = await aCase()
  expect(await stateOf(id)).toEqual(['neu', ''])
  expect((await board()).counts).toMatchObject({ vorschlag: 1, ohne: 3, neu: 1 })
})

test('facts that change make a pair stale, and nobody confirms it unseen', async () => {
  const { api, aCase, aLotse, run, lineOf, seen, confirm, pairOf } = await aMatchingHouse()
  const { id } = await aCase()
  const helperId = await aLotse()
  await run()
  const before = await seen(id, helperId)
  const { helper } = await api.volunteers.read({ id: helperId })
  const { slots: _slots, ...rest } = helper
  const { version: _v, state: _s, stateOn: _on, pauseUntil: _p, appliedOn: _a, ...kept } = rest
  const { organisationName: _o, excludedClients: _e, lastContactOn: _l, ...own } = kept
  const { id: _id, leftOn: _left, leftReason: _reason, ...fields } = own
  const slots = [{ weekday: 1, part: 'vormittag' as const }]
  await api.volunteers.save({
    ...{ id: helperId, version: helper.version, helper: { ...fields, topics: ['schule'], slots } },
  })
  expect(await lineOf(id)).toMatchObject({ state: 'vorschlag', stale: true })
  expect(await api.matching.readPair(pairOf(id, helperId))).toMatchObject({ stale: true })
  await expect(
    api.matching.confirm({ ...before, assignment: anAssignment() }),
  ).rejects.toMatchObject({ code: 'changed-meanwhile' })
  await confirm(id, helperId)
})

test('a helper who pauses is proposed no more; who has left is not shown', async () => {
  const { api, aCase, aLotse, run, lineOf, seen } = await aMatchingHouse()
  const { id } = await aCase()
  const helperId = await aLotse()
  await run()
  const state = async (to: 'pause' | 'verabschiedet') => {
    const { helper } = await api.volunteers.read({ id: helperId })
    const reason = to === 'verabschiedet' ? ('umzug' as const) : null
    const step = { id: helperId, version: helper.version, state: to, on: TODAY, reason }
    await api.volunteers.changeState({ ...step, pauseUntil: null, note: '' })
  }
  await state('pause')
  expect(await lineOf(id)).toMatchObject({ state: 'vorschlag', helperId, stale: true })
  const pair = await seen(id, helperId)
  await expect(api.matching.confirm({ ...pair, assignment: anAssignment() })).rejects.toMatchObject(
    { code: 'pair-forbidden', details: { codes: ['nicht-aktiv'] } },
  )
  await state('verabschiedet')
  expect(await lineOf(id)).toMatchObject({
    ...{ state: 'ohne', helperId: null, hint: 'Vorschlag entfallen, neu rechnen' },
  })
})

test('two places are two people, and the third is refused', async () => {
  const { api, aCase, aLotse, run, seen, confirm } = await aMatchingHouse()
  const helperId = await aLotse({ capacity: { lotse: 2, dolmetscher: 0, pate: 0 } })
  const [first, second, third] = [await aCase(), await aCase(), await aCase()]
  await run()
  await confirm(first.id, helperId)
  await confirm(second.id, helperId)
  const pair = await seen(third.id, helperId)
  await expect(api.matching.confirm({ ...pair, assignment: anAssignment() })).rejects.toMatchObject(
    { code: 'pair-forbidden', details: { codes: ['voll'] } },
  )
  const gone = { ...pair, caseId: first.id, assignment: anAssignment() }
  await expect(api.matching.confirm(gone)).rejects.toMatchObject({ code: 'changed-meanwhile' })
})

test('the assignment must be what was wished for', async () => {
  const { api, aCase, aLotse, run, seen, lineOf } = await aMatchingHouse()
  const { id } = await aCase()
  const helperId = await aLotse()
  await run()
  const pair = await seen(id, helperId)
  const confirm = (part: Parameters<typeof anAssignment>[0]) =>
    api.matching.confirm({ ...pair, assignment: anAssignment(part) })
  await expect(confirm({ kind: 'tandem' })).rejects.toMatchObject({
    ...{ code: 'invalid', details: { fields: ['assignment.kind'] } },
  })
  await expect(confirm({ startOn: '2028-11-16' })).rejects.toMatchObject({ code: 'invalid' })
  // nothing has happened: neither wish nor decision
  expect(await lineOf(id)).toMatchObject({ state: 'vorschlag', version: 1 })
})
