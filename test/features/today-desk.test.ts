import { expect, test } from 'vitest'
import { OTHER_PASSPHRASE } from '../support/builders.ts'
import {
  aConsent,
  aContact,
  aMember,
  aNeed,
  anAdmission,
  aPerson,
  aStep,
} from '../support/client-builders.ts'
import { aHouse, type House, reopened } from '../support/house.ts'

const TODAY = '2026-11-16'
const alone = { needId: null, goalId: null }

const another = () =>
  anAdmission({ person: aPerson({ familyName: 'Barzanji', givenNames: 'Farhad', gender: 'm' }) })

async function aDesk() {
  const house = await aHouse()
  const { id: clientId } = await house.api.clients.admit(
    anAdmission({
      reach: { ...anAdmission().reach, municipality: '06440008' },
      languages: {
        ...anAdmission().languages,
        languages: [{ code: 'fa', level: 'erstsprache' }],
      },
    }),
  )
  return { ...house, clientId }
}

const desk = ({ api }: Pick<House, 'api'>, changes = {}) =>
  api.today.listLines({ onlyMine: false, limit: 100, ...changes })
const keys = async (house: Pick<House, 'api'>, changes = {}) =>
  (await desk(house, changes)).lines.map(({ key }) => key)

async function aDueStep(
  { api, clientId }: Pick<House, 'api'> & { clientId: string },
  dueOn = TODAY,
) {
  const step = aStep({ text: `Anruf ${dueOn}`, dueOn })
  const { id } = await api.tasks.addStep({ clientId, ...alone, step })
  return id
}

test('a line says who, where, in which language, what and why', async () => {
  const house = await aDesk()
  const { api, clientId } = house
  const { id: needId } = await api.tasks.addNeed({ clientId, need: aNeed() })
  const { id } = await api.tasks.addStep({
    ...{ clientId, needId, goalId: null },
    step: aStep({ dueOn: '2026-11-13' }),
  })
  expect(await desk(house)).toEqual({
    today: TODAY,
    horizon: '2026-11-22',
    counts: { overdue: 1, today: 0, soon: 0 },
    snoozed: 0,
    lines: [
      {
        ...{ key: `step:${id}`, kind: 'step', group: 'overdue', day: '2026-11-13', code: null },
        ...{ text: aStep().text, detail: aNeed().title, target: id },
        client: {
          ...{ id: clientId, name: 'Soraya Tahmasbi', municipality: '06440008' },
          ...{ languages: ['fa'], responsibleName: 'Miriam Habermann' },
        },
      },
    ],
  })
})

test('at most so many of each group are sent, and all are counted', async () => {
  const house = await aDesk()
  for (const dueOn of ['2026-11-11', '2026-11-10', '2026-11-12', TODAY, TODAY, '2026-11-18'])
    await aDueStep(house, dueOn)
  const { lines, counts } = await desk(house, { limit: 2 })
  expect(counts).toEqual({ overdue: 3, today: 2, soon: 1 })
  expect(lines.map(({ day }) => day)).toEqual([
    ...['2026-11-10', '2026-11-11', TODAY, TODAY, '2026-11-18'],
  ])
})

test('what is put off waits for its day, for the one who said so, and can be woken', async () => {
  const house = await aDesk()
  const { api, clock } = house
  const id = await aDueStep(house)
  const line = `step:${id}`
  await api.today.snooze({ line, until: '2026-11-19', reason: 'Behörde im Urlaub' })
  expect(await desk(house)).toMatchObject({ lines: [], snoozed: 1, counts: { today: 0 } })
  expect(await api.today.listSnoozed({ onlyMine: false })).toMatchObject([
    { key: line, until: '2026-11-19', reason: 'Behörde im Urlaub', text: `Anruf ${TODAY}` },
  ])
  const { userId } = await api.store.addUser({
    user: { name: 'Sevgi Arslan', role: 'vertretung' },
    passphrase: OTHER_PASSPHRASE,
  })
  const hers = await reopened({ ...house, userId }, { passphrase: OTHER_PASSPHRASE })
  expect(await keys(hers)).toEqual([line])
  expect(await keys(hers, { onlyMine: true })).toEqual([])
  const mine = await reopened({ ...house, restart: hers.restart })
  await mine.api.today.wake({ line })
  expect(await keys(mine)).toEqual([line])
  await mine.api.today.snooze({ line, until: '2026-11-18', reason: 'noch einmal' })
  mine.clock.now = new Date('2026-11-17T20:00:00.000Z')
  expect(await keys(mine)).toEqual([])
  mine.clock.now = new Date('2026-11-18T08:00:00.000Z')
  expect(await desk(mine)).toMatchObject({ lines: [{ key: line, group: 'overdue' }], snoozed: 0 })
  expect(clock.now).not.toEqual(mine.clock.now)
})

test.each([
  ['today', TODAY],
  ['yesterday', '2026-11-15'],
  ['in two years', '2028-11-16'],
])('nothing is put off until %s', async (_, until) => {
  const { api } = await aDesk()
  await expect(
    api.today.snooze({ line: 'backup', until, reason: 'keine Zeit' }),
  ).rejects.toMatchObject({ code: 'invalid', details: { fields: ['until'] } })
})

test('a closed case raises nothing; reopened it speaks again', async () => {
  const house = await aDesk()
  const { api, clientId, clock } = house
  await aDueStep(house)
  clock.now = new Date('2027-01-11T08:00:00.000Z')
  expect(await keys(house)).toHaveLength(2)
  await api.clients.closeCase({
    ...{ ids: [clientId], on: '2027-01-11', reason: 'verzogen', note: '' },
    openSteps: 'hinfaellig',
  })
  expect(await keys(house)).toEqual([])
  await api.clients.reopenCase({ id: clientId, note: '' })
  expect(await keys(house)).toEqual([`silent:${clientId}:${TODAY}`])
})

test('a step done and taken back stands where it stood', async () => {
  const house = await aDesk()
  const { api, clientId } = house
  const id = await aDueStep(house)
  await api.tasks.markStep({ clientId, id, done: true })
  expect(await keys(house)).toEqual([])
  await api.tasks.markStep({ clientId, id, done: false })
  expect(await keys(house)).toEqual([`step:${id}`])
})

test('a consent that was withdrawn is said at once, and a talk does not silence it', async () => {
  const house = await aDesk()
  const { api, clientId } = house
  const { consents } = await api.clients.readFile({ id: clientId })
  const [consent] = consents
  await api.clients.withdrawConsent({
    ...{ id: clientId, consentId: consent?.id ?? '', withdrawnOn: TODAY },
  })
  expect((await desk(house)).lines).toMatchObject([
    { kind: 'consent', code: 'withdrawn', group: 'today', day: TODAY },
  ])
  await api.clients.recordConsent({ id: clientId, consent: aConsent() })
  expect(await keys(house)).toEqual([])
})

test('the desk of one is not the desk of all', async () => {
  const house = await aDesk()
  const { api, clientId } = house
  const { id: second } = await api.clients.admit(another())
  const { userId } = await api.store.addUser({
    user: { name: 'Sevgi Arslan', role: 'vertretung' },
    passphrase: OTHER_PASSPHRASE,
  })
  await api.clients.handOver({ ids: [second], toUserId: userId, note: '' })
  const mine = await aDueStep(house)
  const hers = await aDueStep({ api, clientId: second })
  expect((await keys(house)).toSorted()).toEqual([`step:${mine}`, `step:${hers}`].toSorted())
  expect(await keys(house, { onlyMine: true })).toEqual([`step:${mine}`])
  await api.clients.recordContact({ clientId, contact: aContact(), step: null })
  expect((await desk(house, { onlyMine: true })).counts).toEqual({ overdue: 0, today: 1, soon: 0 })
})

test('whoever gets a case sees it for a week, while it is hers', async () => {
  const house = await aDesk()
  const { api } = house
  const members = [aMember({ person: aPerson({ givenNames: 'Milad' }) })]
  const { id } = await api.clients.admit({ ...another(), members })
  const { userId } = await api.store.addUser({
    user: { name: 'Sevgi Arslan', role: 'fallmanagement' },
    passphrase: OTHER_PASSPHRASE,
  })
  await api.clients.handOver({ ids: [id], toUserId: userId, note: 'Termin am 24.11.' })
  const handedOver = async (of: Pick<House, 'api'>) =>
    (await desk(of)).lines.filter(({ kind }) => kind === 'handed-over')
  expect(await handedOver(house)).toEqual([])
  const hers = await reopened({ ...house, userId }, { passphrase: OTHER_PASSPHRASE })
  expect(await handedOver(hers)).toMatchObject([
    {
      ...{ group: 'today', day: TODAY, text: 'Miriam Habermann', detail: 'Termin am 24.11.' },
      client: { id, name: 'Farhad Barzanji' },
    },
  ])
  await hers.api.clients.handOver({ ids: [id], toUserId: house.userId, note: '' })
  expect(await handedOver(hers)).toEqual([])
  await hers.api.clients.handOver({ ids: [id], toUserId: userId, note: 'doch' })
  expect(await handedOver(hers), 'nobody tells herself').toEqual([])
})

test('lead times are those of the settings', async () => {
  const house = await aDesk()
  const { api, clock } = house
  const { desk: values } = await api.settings.get({})
  clock.now = new Date('2026-11-26T08:00:00.000Z')
  expect(await keys(house)).toEqual([])
  await api.settings.update({ section: 'desk', values: { ...values, silentDays: 10 } })
  expect((await desk(house)).lines).toMatchObject([{ kind: 'silent', code: 'opened' }])
})

test('the Leitung has no desk of cases', async () => {
  const { api } = await aHouse('leitung')
  await expect(api.today.listLines({ onlyMine: false, limit: 10 })).rejects.toMatchObject({
    code: 'not-allowed',
  })
})
