import { expect, test } from 'vitest'
import { aMember, anAdmission, aPerson } from '../support/client-builders.ts'
import { aWish } from '../support/matching-builders.ts'
import { aMatchingHouse } from '../support/matching-house.ts'
import { goTo } from '../support/referral-house.ts'

const TODAY = '2026-11-16'

test('a wish waits, is changed, taken back, and waits again', async () => {
  const { api, aClient, wishOf, board } = await aMatchingHouse()
  const { id: clientId } = await aClient()
  const saved = await api.matching.addWish({ clientId, wish: aWish({ note: 'ruhig' }) })
  expect(await wishOf(clientId)).toMatchObject({
    ...{ ...aWish({ note: 'ruhig' }), id: saved.id, version: 1, clientId, state: 'offen' },
    ...{ closedOn: null, assignmentId: null, helperName: '' },
  })
  const changed = await api.matching.saveWish({ ...saved, wish: aWish({ urgency: 'akut' }) })
  await expect(api.matching.saveWish({ ...saved, wish: aWish() })).rejects.toMatchObject({
    ...{ code: 'changed-meanwhile', details: { version: 2 } },
  })
  const other = { ...changed, wish: aWish({ kind: 'tandem' }) }
  await expect(api.matching.saveWish(other)).rejects.toMatchObject({ code: 'invalid' })
  const closed = await api.matching.closeWish({ ...changed, state: 'zurueckgezogen' })
  expect(await wishOf(clientId)).toMatchObject({ state: 'zurueckgezogen', closedOn: TODAY })
  expect((await board()).waiting).toEqual([])
  await expect(api.matching.saveWish({ ...closed, wish: aWish() })).rejects.toMatchObject({
    code: 'state-refused',
  })
  const again = await api.matching.closeWish({ ...closed, state: 'offen' })
  expect(await wishOf(clientId)).toMatchObject({ state: 'offen', closedOn: null })
  await expect(api.matching.closeWish({ ...again, state: 'offen' })).rejects.toMatchObject({
    code: 'state-refused',
  })
})

test('no wish begins in the future, and each says what it needs', async () => {
  const { api, aClient } = await aMatchingHouse()
  const { id: clientId } = await aClient()
  const add = (part: Parameters<typeof aWish>[0]) =>
    api.matching.addWish({ clientId, wish: aWish(part) })
  const refused = (...fields: string[]) => ({ code: 'invalid', details: { fields } })
  await expect(add({ since: '2026-11-17' })).rejects.toMatchObject(refused('wish.since'))
  await expect(add({ agreedOn: '2026-11-17' })).rejects.toMatchObject(refused('wish.agreedOn'))
  await expect(add({ ageFrom: 40, ageTo: 30 })).rejects.toMatchObject({ code: 'invalid' })
  const nobody = '00000000-0000-4000-8000-000000000000'
  await expect(api.matching.addWish({ clientId: nobody, wish: aWish() })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('while the case is closed nobody waits; reopened the wish is there again', async () => {
  const { api, aCase, board } = await aMatchingHouse()
  const { id, clientId } = await aCase()
  await api.clients.closeCase({
    ...{ ids: [clientId], on: TODAY, reason: 'bedarf-gedeckt', note: '', openSteps: 'erledigt' },
  })
  expect(await board()).toMatchObject({ waiting: [], tabs: { begleitung: 0 } })
  const closed = { code: 'case-closed' }
  await expect(api.matching.saveWish({ id, version: 1, wish: aWish() })).rejects.toMatchObject(
    closed,
  )
  await expect(api.matching.addWish({ clientId, wish: aWish() })).rejects.toMatchObject(closed)
  await api.clients.reopenCase({ id: clientId, note: 'kommt wieder' })
  expect(await board()).toMatchObject({ waiting: [{ caseId: id }], tabs: { begleitung: 1 } })
})

test('a board line says who waits, for how long and about whom it is', async () => {
  const house = await aMatchingHouse()
  const { aClient, api, board } = house
  const family = await aClient({ children: ['2019', '2017'], person: { familyName: 'Haidari' } })
  const wish = aWish({ household: true, since: '2026-09-16' })
  const { id } = await api.matching.addWish({ clientId: family.id, wish })
  const { id: alone } = await house.aCase({ person: { familyName: 'Popal', givenNames: 'Ghulam' } })
  const { waiting, tabs } = await board()
  expect(waiting.map(({ caseId }) => caseId)).toEqual([id, alone])
  expect(waiting[0]).toMatchObject({
    ...{ title: 'Familie Haidari', about: 'Kinder 7 und 9 Jahre', waitingDays: 61, version: 1 },
    ...{ languages: ['fa-AF'], municipality: '06440008', state: 'neu', clientId: family.id },
    ...{ helperId: null, helperName: '', score: null, stale: false, hint: '' },
  })
  expect(waiting[1]).toMatchObject({ title: 'Ghulam Popal', about: '35 Jahre', waitingDays: 46 })
  expect(tabs).toEqual({ begleitung: 2, tandem: 0, dolmetschen: 0 })
  goTo(house, '2026-11-17')
  expect((await board()).waiting[0]).toMatchObject({ waitingDays: 62 })
})

test('several people of one client may be waited for, also of the same kind', async () => {
  const { api, aCase, board, wishOf } = await aMatchingHouse()
  const { clientId } = await aCase()
  await api.matching.addWish({ clientId, wish: aWish({ kind: 'tandem' }) })
  await api.matching.addWish({ clientId, wish: aWish({ topics: [] }) })
  expect((await board()).tabs).toEqual({ begleitung: 2, tandem: 1, dolmetschen: 0 })
  expect(await wishOf(clientId)).toMatchObject({ topics: [] })
})

test('two records become one with the wishes of both, and apart again', async () => {
  const house = await aMatchingHouse()
  const { api, aCase, aLotse, confirm, run } = house
  const [kept, dropped] = [await aCase(), await aCase()]
  const helperId = await aLotse()
  await run()
  const read = (id: string) => api.clients.readFile({ id })
  const { mergeId } = await api.clients.merge({
    ...{ keptId: kept.clientId, keptVersion: (await read(kept.clientId)).version },
    ...{ droppedId: dropped.clientId, droppedVersion: (await read(dropped.clientId)).version },
    choices: {},
  })
  const wishes = async (clientId: string) =>
    (await api.matching.listWishes({ clientId })).map(({ id, state }) => `${id} ${state}`)
  expect(await wishes(kept.clientId)).toHaveLength(2)
  await confirm(dropped.id, helperId)
  await api.clients.undoMerge({ keptId: kept.clientId, mergeId })
  expect(await wishes(kept.clientId)).toEqual([`${kept.id} offen`])
  expect(await wishes(dropped.clientId)).toEqual([`${dropped.id} erfuellt`])
  // what was agreed for a wish belongs to whoever wished
  const running = await api.volunteers.listAssignments({
    ...{ helperId, clientId: null, running: true },
  })
  expect(running.map(({ clientId }) => clientId)).toEqual([dropped.clientId])
})

test('a child makes a family; an intake without members is one person', async () => {
  const { api, lineOf } = await aMatchingHouse()
  const { id, memberIds } = await api.clients.admit(
    anAdmission({ members: [aMember({ person: aPerson({ givenNames: 'Nasrin' }) })] }),
  )
  const add = (clientId: string) =>
    api.matching.addWish({ clientId, wish: aWish({ household: true }) })
  const { id: caseId } = await add(id)
  expect(await lineOf(caseId)).toMatchObject({ title: 'Familie Tahmasbi', about: '2 Personen' })
  expect(memberIds).toHaveLength(1)
})
