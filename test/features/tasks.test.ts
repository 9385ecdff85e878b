import { expect, test } from 'vitest'
import { openCases } from '../../shared/clients/list.ts'
import { OTHER_PASSPHRASE } from '../support/builders.ts'
import { aContact, aNeed, anAdmission, aPerson, aStep } from '../support/client-builders.ts'
import { aHouse, type House, reopened } from '../support/house.ts'

const TODAY = '2026-11-16'
const alone = { needId: null, goalId: null }
const aGoal = { text: 'Kurs beginnt', dueOn: '2026-12-31' }

async function aCase(changes: Parameters<typeof anAdmission>[0] = {}) {
  const house = await aHouse()
  const { id: clientId } = await house.api.clients.admit(anAdmission(changes))
  return { ...house, clientId, tasks: house.api.tasks }
}

async function theRow({ api }: Pick<House, 'api'>) {
  const { rows } = await api.clients.list({
    filter: openCases,
    sort: { by: 'name', descending: false },
    ...{ offset: 0, limit: 10 },
  })
  return rows[0]
}

test('a need leads to a goal, a goal to a step, and the step is done', async () => {
  const house = await aCase()
  const { clientId, tasks } = house
  const { id: needId } = await tasks.addNeed({ clientId, need: aNeed() })
  const { id: goalId } = await tasks.addGoal({ clientId, needId, goal: aGoal })
  const { id } = await tasks.addStep({ clientId, needId: null, goalId, step: aStep() })
  const open = await tasks.readPlan({ clientId })
  expect(open.needs).toEqual([{ ...aNeed(), id: needId, openedOn: TODAY, closed: null }])
  expect(open.goals).toEqual([{ ...aGoal, id: goalId, needId, reachedOn: null }])
  const pending = { doneOn: null, markedByName: null, givenUp: false }
  expect(open.steps).toEqual([{ ...aStep(), id, needId, goalId, ...pending }])
  await tasks.markStep({ clientId, id, done: true })
  await tasks.markGoal({ clientId, id: goalId, reached: true })
  await tasks.closeNeed({ clientId, id: needId, outcome: 'gedeckt' })
  const after = await (await reopened(house)).api.tasks.readPlan({ clientId })
  expect(after.steps[0]).toMatchObject({ doneOn: TODAY, markedByName: 'Miriam Habermann' })
  expect(after.goals[0]?.reachedOn).toBe(TODAY)
  expect(after.needs[0]?.closed).toEqual({ on: TODAY, outcome: 'gedeckt' })
})

test('the phase follows from what has happened', async () => {
  const house = await aCase()
  const { api, clientId, tasks, clock } = house
  const phase = async () => (await tasks.readPlan({ clientId })).phase
  const first = await phase()
  clock.now = new Date('2026-11-17T08:00:00.000Z')
  const { id: needId } = await tasks.addNeed({ clientId, need: aNeed() })
  expect(await phase()).toEqual({ phase: 'assessment', fact: 'need-recorded', since: '2026-11-17' })
  clock.now = new Date('2026-11-18T08:00:00.000Z')
  await tasks.addGoal({ clientId, needId, goal: aGoal })
  expect(await phase()).toEqual({ phase: 'hilfeplanung', fact: 'goal-set', since: '2026-11-18' })
  clock.now = new Date('2026-11-19T08:00:00.000Z')
  const { id } = await tasks.addStep({ clientId, needId, goalId: null, step: aStep() })
  await tasks.markStep({ clientId, id, done: true })
  expect(await phase()).toEqual({ phase: 'linking', fact: 'step-done', since: '2026-11-19' })
  await tasks.closeNeed({ clientId, id: needId, outcome: 'teilweise' })
  expect(await phase()).toMatchObject({ phase: 'evaluation', fact: 'needs-covered' })
  await tasks.reopenNeed({ clientId, id: needId })
  expect(await phase()).toMatchObject({ phase: 'linking', fact: 'step-done' })
  expect(first.since).toBe(TODAY)
  expect(await api.clients.listTimeline({ clientId })).not.toEqual([])
})

test('the summary of the record follows every change of the plan', async () => {
  const house = await aCase()
  const { clientId, tasks } = house
  const { id: needId } = await tasks.addNeed({ clientId, need: aNeed({ urgency: 'akut' }) })
  expect(await theRow(house)).toMatchObject({ openNeeds: 1, mostUrgent: 'akut', nextStep: null })
  const later = aStep({ text: 'Später', dueOn: '2026-12-24' })
  const sooner = aStep({ text: 'Bald', dueOn: '2026-11-20' })
  await tasks.addStep({ clientId, ...alone, step: later })
  const { id } = await tasks.addStep({ clientId, needId, goalId: null, step: sooner })
  expect((await theRow(house))?.nextStep).toEqual({ text: 'Bald', dueOn: '2026-11-20' })
  await tasks.changeStep({ clientId, id, step: { ...sooner, dueOn: '2026-11-21' } })
  expect((await theRow(house))?.nextStep?.dueOn).toBe('2026-11-21')
  await tasks.closeNeed({ clientId, id: needId, outcome: 'nicht' })
  expect(await theRow(house)).toMatchObject({ openNeeds: 0, nextStep: { text: 'Später' } })
  await tasks.reopenNeed({ clientId, id: needId })
  expect((await theRow(house))?.nextStep?.text).toBe('Bald')
  await tasks.markStep({ clientId, id, done: true })
  expect((await theRow(house))?.nextStep?.text).toBe('Später')
  await tasks.markStep({ clientId, id, done: false })
  await tasks.removeStep({ clientId, id })
  expect((await theRow(house))?.nextStep?.text).toBe('Später')
})

test('steps of a need that is closed are given up with it and come back with it', async () => {
  const { clientId, tasks, clock } = await aCase()
  const { id: needId } = await tasks.addNeed({ clientId, need: aNeed() })
  const { id } = await tasks.addStep({ clientId, needId, goalId: null, step: aStep() })
  const { id: done } = await tasks.addStep({ clientId, needId, goalId: null, step: aStep() })
  await tasks.markStep({ clientId, id: done, done: true })
  const givenUp = async () =>
    (await tasks.readPlan({ clientId })).steps.map(step => [step.id === id, step.givenUp])
  await tasks.closeNeed({ clientId, id: needId, outcome: 'teilweise' })
  clock.now = new Date('2026-11-18T08:00:00.000Z')
  await tasks.closeNeed({ clientId, id: needId, outcome: 'gedeckt' })
  const [need] = (await tasks.readPlan({ clientId })).needs
  expect(need?.closed).toEqual({ on: TODAY, outcome: 'gedeckt' })
  await tasks.markStep({ clientId, id: done, done: false })
  expect(await givenUp()).toEqual([
    [true, true],
    [false, true],
  ])
  await tasks.reopenNeed({ clientId, id: needId })
  expect(await givenUp()).toEqual([
    [true, false],
    [false, false],
  ])
})

test('a step that was done twice keeps its first day; taken back it is open again', async () => {
  const { clientId, tasks, clock } = await aCase()
  const { id } = await tasks.addStep({ clientId, ...alone, step: aStep() })
  await tasks.markStep({ clientId, id, done: true })
  clock.now = new Date('2026-11-20T08:00:00.000Z')
  await tasks.markStep({ clientId, id, done: true })
  expect((await tasks.readPlan({ clientId })).steps[0]?.doneOn).toBe(TODAY)
  await tasks.markStep({ clientId, id, done: false })
  expect((await tasks.readPlan({ clientId })).steps[0]?.doneOn).toBeNull()
})

test('a removed step can be put back with what the screen knows of it', async () => {
  const { clientId, tasks } = await aCase()
  const { id } = await tasks.addStep({ clientId, ...alone, step: aStep() })
  await tasks.removeStep({ clientId, id })
  expect((await tasks.readPlan({ clientId })).steps).toEqual([])
  await expect(tasks.removeStep({ clientId, id })).rejects.toMatchObject({ code: 'not-found' })
  await tasks.addStep({ clientId, ...alone, step: aStep() })
  expect((await tasks.readPlan({ clientId })).steps).toHaveLength(1)
})

test('what belongs to another person is not there', async () => {
  const { api, clientId, tasks } = await aCase()
  const { id: other } = await api.clients.admit(
    anAdmission({ person: aPerson({ familyName: 'Barzanji', givenNames: 'Farhad' }) }),
  )
  const { id: needId } = await tasks.addNeed({ clientId, need: aNeed() })
  const { id: goalId } = await tasks.addGoal({ clientId, needId, goal: aGoal })
  const { id: stepId } = await tasks.addStep({ clientId, needId, goalId: null, step: aStep() })
  const hers = { clientId: other }
  for (const attempt of [
    () => tasks.changeNeed({ ...hers, id: needId, need: aNeed() }),
    () => tasks.closeNeed({ ...hers, id: needId, outcome: 'gedeckt' }),
    () => tasks.reopenNeed({ ...hers, id: needId }),
    () => tasks.addGoal({ ...hers, needId, goal: aGoal }),
    () => tasks.changeGoal({ ...hers, id: goalId, goal: aGoal }),
    () => tasks.markGoal({ ...hers, id: goalId, reached: true }),
    () => tasks.addStep({ ...hers, needId, goalId: null, step: aStep() }),
    () => tasks.addStep({ ...hers, needId: null, goalId, step: aStep() }),
    () => tasks.changeStep({ ...hers, id: stepId, step: aStep() }),
    () => tasks.markStep({ ...hers, id: stepId, done: true }),
    () => tasks.removeStep({ ...hers, id: stepId }),
    () => tasks.readPlan({ clientId: needId }),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: 'not-found' })
  expect(await tasks.readPlan({ clientId: other })).toMatchObject({ needs: [], steps: [] })
})

test('a closed need takes nothing new, and a goal has only its own need', async () => {
  const { clientId, tasks } = await aCase()
  const { id: needId } = await tasks.addNeed({ clientId, need: aNeed() })
  const { id: second } = await tasks.addNeed({ clientId, need: aNeed({ title: 'Wohnung' }) })
  const { id: goalId } = await tasks.addGoal({ clientId, needId, goal: aGoal })
  const refused = { code: 'invalid', details: { fields: ['needId'] } }
  await expect(
    tasks.addStep({ clientId, needId: second, goalId, step: aStep() }),
  ).rejects.toMatchObject(refused)
  await tasks.closeNeed({ clientId, id: needId, outcome: 'gedeckt' })
  await expect(tasks.addGoal({ clientId, needId, goal: aGoal })).rejects.toMatchObject(refused)
  await expect(
    tasks.addStep({ clientId, needId: null, goalId, step: aStep() }),
  ).rejects.toMatchObject(refused)
})

test.each([
  ['in another millennium', '2926-11-24'],
  ['in the year 26', '1026-11-24'],
])('nothing is due %s', async (_, dueOn) => {
  const { api, clientId, tasks } = await aCase()
  const step = aStep({ dueOn })
  const refused = { code: 'invalid', details: { fields: ['step.dueOn'] } }
  await expect(tasks.addStep({ clientId, ...alone, step })).rejects.toMatchObject(refused)
  await expect(
    api.clients.recordContact({ clientId, contact: aContact(), step }),
  ).rejects.toMatchObject(refused)
  expect((await tasks.readPlan({ clientId })).steps).toEqual([])
  const kept = (await api.clients.listTimeline({ clientId })).filter(
    ({ type }) => type === 'contact',
  )
  expect(kept).toEqual([])
})

test('a colleague works on the same plan', async () => {
  const house = await aCase()
  const { api, clientId, tasks } = house
  const { userId } = await api.store.addUser({
    user: { name: 'Sevgi Arslan', role: 'vertretung' },
    passphrase: OTHER_PASSPHRASE,
  })
  const { id } = await tasks.addStep({ clientId, ...alone, step: aStep() })
  const hers = await reopened({ ...house, userId }, { passphrase: OTHER_PASSPHRASE })
  await hers.api.tasks.markStep({ clientId, id, done: true })
  const done = (await hers.api.clients.listTimeline({ clientId })).find(
    ({ type }) => type === 'step-done',
  )
  expect(done).toMatchObject({ byName: 'Sevgi Arslan', text: aStep().text, day: TODAY })
})

test('the Leitung reads no plan', async () => {
  const { api } = await aHouse('leitung')
  const clientId = '019a8b00-0000-7000-8000-00000000000a'
  await expect(api.tasks.readPlan({ clientId })).rejects.toMatchObject({ code: 'not-allowed' })
})
