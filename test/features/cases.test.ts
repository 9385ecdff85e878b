import { expect, test } from 'vitest'
import type { Closing } from '../../shared/clients/case-contract.ts'
import { aContact, aNeed, anAdmission, aPerson, aStep } from '../support/client-builders.ts'
import { aHouse, type House } from '../support/house.ts'
import { rowsInside } from '../support/look-inside.ts'

const TODAY = '2026-11-16'
const alone = { needId: null, goalId: null }

async function aCase(changes: Parameters<typeof anAdmission>[0] = {}) {
  const house = await aHouse()
  const { id: clientId } = await house.api.clients.admit(anAdmission(changes))
  return { ...house, clientId }
}

const aClosing = (ids: string[], changes: Partial<Closing> = {}): Closing => ({
  ...{ ids, on: TODAY, reason: 'bedarf-gedeckt', note: '', openSteps: 'hinfaellig' },
  ...changes,
})

const events = async ({ api, clientId }: Pick<House, 'api'> & { clientId: string }) => {
  const entries = await api.clients.listTimeline({ clientId })
  return entries.filter(entry => entry.type === 'event')
}

// ---- contacts

test('a talk and what follows from it are kept in one step', async () => {
  const { api, clientId } = await aCase()
  const contact = aContact({ withWhom: 'mit Dolmetscherin', note: 'Foto fehlt bis 24.11.' })
  const { id, stepId } = await api.clients.recordContact({ clientId, contact, step: aStep() })
  expect((await api.tasks.readPlan({ clientId })).steps[0]).toMatchObject({ id: stepId })
  const [newest] = await api.clients.listTimeline({ clientId })
  expect(newest).toMatchObject({ type: 'contact', id, contact, byName: 'Miriam Habermann' })
  const changed = { ...contact, minutes: null, note: 'Foto ist da' }
  await api.clients.changeContact({ clientId, id, contact: changed })
  expect((await api.clients.listTimeline({ clientId }))[0]).toMatchObject({ contact: changed })
  await api.clients.removeContact({ clientId, id })
  const types = (await api.clients.listTimeline({ clientId })).map(({ type }) => type)
  expect(types).not.toContain('contact')
})

test.each([
  ['tomorrow', '2026-11-17', false],
  ['today', TODAY, true],
  ['long ago', '1999-12-31', true],
  ['before there were telephones', '1899-12-31', false],
])('a talk of %s', async (_, day, taken) => {
  const { api, clientId } = await aCase()
  const attempt = api.clients.recordContact({ clientId, contact: aContact({ day }), step: null })
  if (taken) await attempt
  else
    await expect(attempt).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: ['contact.day'] },
    })
})

test('only a talk that reached somebody ends the silence', async () => {
  const house = await aCase()
  const { api, clientId } = house
  const record = (day: string, kind: 'gespraech' | 'kontaktversuch' | 'fallbesprechung') =>
    api.clients.recordContact({ clientId, contact: aContact({ day, kind }), step: null })
  await record('2026-11-02', 'gespraech')
  const { id } = await record('2026-11-12', 'gespraech')
  await record('2026-11-14', 'kontaktversuch')
  await record('2026-11-15', 'fallbesprechung')
  await api.clients.removeContact({ clientId, id })
  const [client] = await rowsInside(house, 'clients')
  expect(client?.last_contact_on).toBe('2026-11-02')
})

test('what belongs to another person is not there', async () => {
  const { api, clientId } = await aCase()
  const { id: other } = await api.clients.admit(
    anAdmission({ person: aPerson({ familyName: 'Barzanji', givenNames: 'Farhad' }) }),
  )
  const { id } = await api.clients.recordContact({ clientId, contact: aContact(), step: null })
  const barrier = { field: 'wohnen', text: 'Keine Wohnung für fünf' } as const
  const noted = await api.clients.noteBarrier({ clientId, barrier })
  for (const attempt of [
    () => api.clients.changeContact({ clientId: other, id, contact: aContact() }),
    () => api.clients.removeContact({ clientId: other, id }),
    () => api.clients.removeBarrier({ clientId: other, id: noted.id }),
    () => api.clients.listTimeline({ clientId: id }),
    () => api.clients.reopenCase({ id, note: '' }),
    () => api.clients.closeCase(aClosing([id])),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: 'not-found' })
})

// ---- the Verlauf

test('the Verlauf tells everything, the newest first', async () => {
  const { api, clientId, clock } = await aCase()
  const at = (day: number) => {
    clock.now = new Date(`2026-11-${day}T08:00:00.000Z`)
  }
  at(17)
  const { id: needId } = await api.tasks.addNeed({ clientId, need: aNeed() })
  at(18)
  const { id: goalId } = await api.tasks.addGoal({
    clientId,
    needId,
    goal: { text: 'Kurs beginnt', dueOn: null },
  })
  const { id: stepId } = await api.tasks.addStep({ clientId, needId, goalId, step: aStep() })
  at(19)
  await api.tasks.markStep({ clientId, id: stepId, done: true })
  at(20)
  await api.clients.noteBarrier({ clientId, barrier: { field: 'sprache', text: 'Kurs voll' } })
  await api.clients.recordContact({
    clientId,
    contact: aContact({ day: '2026-11-18' }),
    step: null,
  })
  at(21)
  await api.tasks.markGoal({ clientId, id: goalId, reached: true })
  clock.now = new Date('2026-11-21T08:05:00.000Z')
  await api.tasks.closeNeed({ clientId, id: needId, outcome: 'gedeckt' })
  const told = (await api.clients.listTimeline({ clientId })).map(entry => [
    entry.day.slice(-2),
    entry.type,
  ])
  expect(told.filter(([, type]) => type !== 'event')).toEqual([
    ['21', 'need-closed'],
    ['21', 'goal-reached'],
    ['20', 'barrier'],
    ['19', 'step-done'],
    ['18', 'contact'],
    ['18', 'goal-set'],
    ['17', 'need-opened'],
  ])
})

test('of all that an intake does at once the opening is the oldest', async () => {
  const { api, clientId } = await aCase({ needs: [aNeed(), aNeed()] })
  const told = await api.clients.listTimeline({ clientId })
  expect(told.length).toBeGreaterThan(3)
  expect(told.at(-1)).toMatchObject({ type: 'event', kind: 'opened' })
})

// ---- structural gaps

test('a Systemhürde is collected for everyone, without whose case it was', async () => {
  const house = await aCase()
  const { api, clientId } = house
  const barrier = { field: 'wohnen', text: 'Keine Wohnung für fünf Personen' } as const
  const { id } = await api.clients.noteBarrier({ clientId, barrier })
  expect(await api.clients.listBarriers({})).toEqual([{ ...barrier, id, notedOn: TODAY }])
  await api.clients.removeBarrier({ clientId, id })
  expect(await api.clients.listBarriers({})).toEqual([])
})

// ---- closing, reopening

test('a closed case keeps its reason and refuses changes; reopened it keeps its history', async () => {
  const { api, clientId } = await aCase({ needs: [aNeed()] })
  const { id: stepId } = await api.tasks.addStep({ clientId, ...alone, step: aStep() })
  const contact = await api.clients.recordContact({ clientId, contact: aContact(), step: null })
  const [need] = (await api.tasks.readPlan({ clientId })).needs
  await api.clients.closeCase(aClosing([clientId], { reason: 'verzogen', note: 'Nach Kassel' }))
  const closed = { on: TODAY, reason: 'verzogen', note: 'Nach Kassel' }
  expect((await api.clients.readFile({ id: clientId })).closed).toEqual(closed)
  for (const attempt of [
    () => api.tasks.addNeed({ clientId, need: aNeed() }),
    () => api.tasks.closeNeed({ clientId, id: need?.id ?? '', outcome: 'gedeckt' }),
    () => api.tasks.addStep({ clientId, ...alone, step: aStep() }),
    () => api.tasks.markStep({ clientId, id: stepId, done: true }),
    () => api.tasks.removeStep({ clientId, id: stepId }),
    () => api.clients.recordContact({ clientId, contact: aContact(), step: null }),
    () => api.clients.removeContact({ clientId, id: contact.id }),
    () => api.clients.noteBarrier({ clientId, barrier: { field: 'wohnen', text: 'voll' } }),
    () => api.clients.closeCase(aClosing([clientId])),
    () => api.clients.handOver({ ids: [clientId], toUserId: stepId, note: '' }),
  ])
    await expect(attempt()).rejects.toMatchObject({
      code: expect.stringMatching(/^(case-closed|invalid)$/),
    })
  await api.clients.reopenCase({ id: clientId, note: 'Ist zurück' })
  await expect(api.clients.reopenCase({ id: clientId, note: '' })).rejects.toMatchObject({
    code: 'case-open',
  })
  expect((await api.clients.readFile({ id: clientId })).closed).toBeNull()
  const told = (await events({ api, clientId })).map(({ kind, code, note }) => [kind, code, note])
  expect(told).toContainEqual(['closed', 'verzogen', 'Nach Kassel'])
  expect(told).toContainEqual(['reopened', null, 'Ist zurück'])
})

test.each([
  ['erledigt', { doneOn: '2026-11-20', givenUp: false }],
  ['hinfaellig', { doneOn: null, givenUp: true }],
] as const)(
  'open steps end with the case as %s until somebody takes one up again',
  async (openSteps, state) => {
    const { api, clientId, clock } = await aCase()
    const done = await api.tasks.addStep({ clientId, ...alone, step: aStep({ text: 'Vorher' }) })
    await api.tasks.markStep({ clientId, id: done.id, done: true })
    const open = await api.tasks.addStep({ clientId, ...alone, step: aStep() })
    clock.now = new Date('2026-11-20T08:00:00.000Z')
    await api.clients.closeCase(aClosing([clientId], { on: '2026-11-20', openSteps }))
    await api.clients.reopenCase({ id: clientId, note: '' })
    const theStep = async (id: string) =>
      (await api.tasks.readPlan({ clientId })).steps.find(step => step.id === id)
    expect(await theStep(open.id)).toMatchObject(state)
    expect(await theStep(done.id)).toMatchObject({ doneOn: TODAY, givenUp: false })
    await api.tasks.markStep({ clientId, id: open.id, done: false })
    expect(await theStep(open.id)).toMatchObject({ doneOn: null, givenUp: false })
  },
)

test.each([
  ['on a day to come', { on: '2026-11-17' }, ['on']],
  ['before it was opened', { on: '2026-11-15' }, ['on']],
  ['for another reason that nobody says', { reason: 'sonst' }, ['note']],
] as const)('no case ends %s', async (_, changes, fields) => {
  const { api, clientId } = await aCase()
  await expect(api.clients.closeCase(aClosing([clientId], changes))).rejects.toMatchObject({
    code: 'invalid',
    details: { fields },
  })
  expect((await api.clients.readFile({ id: clientId })).closed).toBeNull()
})

test('many are closed at once, or none', async () => {
  const { api, clientId } = await aCase()
  const { id: second } = await api.clients.admit(
    anAdmission({ person: aPerson({ familyName: 'Barzanji', givenNames: 'Farhad' }) }),
  )
  await api.clients.closeCase(aClosing([second]))
  await expect(api.clients.closeCase(aClosing([clientId, second]))).rejects.toMatchObject({
    code: 'case-closed',
  })
  expect((await api.clients.readFile({ id: clientId })).closed).toBeNull()
  await api.clients.reopenCase({ id: second, note: '' })
  await api.clients.closeCase(aClosing([clientId, second, second]))
  for (const id of [clientId, second])
    expect((await api.clients.readFile({ id })).closed?.on).toBe(TODAY)
})

// ---- handing over

test('the Leitung reads what was collected, not whose case it was', async () => {
  const { api } = await aHouse('leitung')
  expect(await api.clients.listBarriers({})).toEqual([])
  const clientId = '019a8b00-0000-7000-8000-00000000000a'
  await expect(api.clients.listTimeline({ clientId })).rejects.toMatchObject({
    code: 'not-allowed',
  })
})
