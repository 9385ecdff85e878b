import { expect, test } from 'vitest'
import { defaultApprovalSettings, type Requirement } from '../../shared/volunteers/approval.ts'
import type { Helper } from '../../shared/volunteers/helper.ts'
import { aHouse, type House } from '../support/house.ts'
import { goTo } from '../support/referral-house.ts'
import { aHelper, anApproval } from '../support/volunteer-builders.ts'

const TODAY = '2026-11-16'
const nobody = '019a8b00-0000-7000-8000-000000000009'

const add = async ({ api }: House, part: Partial<Helper> = {}) =>
  (await api.volunteers.apply({ helper: aHelper(part) })).id

async function standing({ api }: House, id: string, needed: Requirement) {
  const { standings } = await api.volunteers.read({ id })
  return standings.find(({ requirement }) => requirement === needed)
}

test('papers are kept with who recorded them, and gone when they were an error', async () => {
  const house = await aHouse()
  const { volunteers } = house.api
  const id = await add(house)
  const approval = anApproval({ until: '2027-03-10', note: 'Original gesehen' })
  const { approvalId } = await volunteers.recordApproval({ id, approval })
  expect((await volunteers.read({ id })).approvals).toEqual([
    { ...approval, id: approvalId, recordedByName: 'Miriam Habermann', trainingId: null },
  ])
  expect(await standing(house, id, 'verschwiegenheit')).toMatchObject({
    ...{ state: 'gilt', on: approval.on, until: '2027-03-10', safeguarding: true, blocks: true },
  })
  const other = await add(house, { givenNames: 'Berta' })
  const foreign = { id: other, approvalId }
  await expect(volunteers.removeApproval(foreign)).rejects.toMatchObject({ code: 'not-found' })
  await volunteers.removeApproval({ id, approvalId })
  expect(await standing(house, id, 'verschwiegenheit')).toMatchObject({ state: 'fehlt' })
})

test.each([
  [{ on: '2026-11-17' }, 'approval.on'],
  [{ until: '2026-01-01' }, 'approval.until'],
  [{ seen: 'angabe' as const }, 'approval.seen'],
  [{ requirement: 'fuehrungszeugnis' as const, seen: 'angabe' as const }, 'approval.seen'],
])('%o is no paper', async (part, field) => {
  const house = await aHouse()
  const id = await add(house)
  await expect(
    house.api.volunteers.recordApproval({ id, approval: anApproval(part) }),
  ).rejects.toMatchObject({ code: 'invalid', details: { fields: [field] } })
})

test('an exemption holds until its day and can be ended before', async () => {
  const house = await aHouse()
  const { volunteers } = house.api
  const id = await add(house)
  const exemption = { requirement: 'basis', reason: 'Kurs im Januar', until: '2027-01-31' } as const
  const { exemptionId } = await volunteers.exempt({ id, exemption })
  expect(await standing(house, id, 'basis')).toMatchObject({
    ...{ state: 'befreit', until: '2027-01-31' },
  })
  goTo(house, '2026-11-20')
  await volunteers.endExemption({ id, exemptionId })
  expect(await standing(house, id, 'basis')).toMatchObject({ state: 'fehlt' })
  expect((await volunteers.read({ id })).exemptions).toMatchObject([
    { reason: 'Kurs im Januar', until: '2026-11-19', givenOn: TODAY },
  ])
  const past = { ...exemption, until: '2026-11-19' }
  await expect(volunteers.exempt({ id, exemption: past })).rejects.toMatchObject({
    details: { fields: ['exemption.until'] },
  })
})

test('an exemption of the same day that was an error leaves nothing', async () => {
  const house = await aHouse()
  const { volunteers } = house.api
  const id = await add(house)
  const exemption = { requirement: 'basis', reason: 'Irrtum', until: '2027-01-31' } as const
  const { exemptionId } = await volunteers.exempt({ id, exemption })
  await volunteers.endExemption({ id, exemptionId })
  expect((await volunteers.read({ id })).exemptions).toEqual([])
})

test.each(['verschwiegenheit', 'fuehrungszeugnis'])('nobody is exempted from %s', async needed => {
  const house = await aHouse()
  const id = await add(house)
  const exemption = { requirement: needed as 'basis', reason: 'eilig', until: '2027-01-31' }
  await expect(house.api.volunteers.exempt({ id, exemption })).rejects.toMatchObject({
    code: 'invalid',
  })
})

test('the policy of the office decides what is asked, but never less than what protects', async () => {
  const house = await aHouse()
  const id = await add(house, { withMinors: true })
  const approvals = {
    ...defaultApprovalSettings,
    policy: [
      {
        ...{ kind: 'lotse' as const, requirement: 'reflexion' as const, when: 'immer' as const },
        ...{ months: 6, blocks: true },
      },
    ],
  }
  await house.api.settings.update({ section: 'approvals', values: approvals })
  const { standings } = await house.api.volunteers.read({ id })
  expect(standings.map(({ requirement }) => requirement)).toEqual([
    ...['reflexion', 'verschwiegenheit', 'fuehrungszeugnis'],
  ])
})

test('a paper, an exemption and a talk need somebody they are of', async () => {
  const { api } = await aHouse()
  const { volunteers } = api
  const exemption = { requirement: 'basis', reason: 'Kurs', until: '2027-01-31' } as const
  const contact = { day: TODAY, kind: 'treffen', mood: null, note: '' } as const
  const missing = { code: 'not-found' }
  const id = nobody
  await expect(volunteers.recordApproval({ id, approval: anApproval() })).rejects.toMatchObject(
    missing,
  )
  await expect(volunteers.exempt({ id, exemption })).rejects.toMatchObject(missing)
  await expect(volunteers.recordContact({ id, contact })).rejects.toMatchObject(missing)
})

test('talks stand newest first and can be taken away', async () => {
  const house = await aHouse()
  const { volunteers } = house.api
  const id = await add(house)
  const talk = (day: string) => ({ day, kind: 'telefonat', mood: 'kraft', note: 'Müde' }) as const
  await volunteers.recordContact({ id, contact: talk('2026-11-02') })
  const { contactId } = await volunteers.recordContact({ id, contact: talk('2026-11-10') })
  const read = await volunteers.read({ id })
  expect(read.helper.lastContactOn).toBe('2026-11-10')
  expect(read.contacts.map(({ day, byName }) => [day, byName])).toEqual([
    ['2026-11-10', 'Miriam Habermann'],
    ['2026-11-02', 'Miriam Habermann'],
  ])
  await volunteers.removeContact({ id, contactId })
  expect((await volunteers.read({ id })).helper.lastContactOn).toBe('2026-11-02')
  const ahead = { id, contact: talk('2026-11-17') }
  await expect(volunteers.recordContact(ahead)).rejects.toMatchObject({
    details: { fields: ['contact.day'] },
  })
})

test('the declaration and the certificate are printed with what was really done', async () => {
  const printed: unknown[] = []
  const house = await aHouse('koordination', {
    host: {
      print: async document => {
        printed.push(document)
        return { printed: true }
      },
    },
  })
  const { volunteers } = house.api
  const id = await add(house)
  const way = 'drucken'
  await volunteers.printPaper({ id, paper: 'verschwiegenheit', way })
  expect(printed).toMatchObject([
    { template: 'certificate', pages: [{ kind: 'vereinbarung', name: 'Abrehet Kidane' }] },
  ])
  expect(JSON.stringify(printed)).toContain('§ 203')
  const service = { id, paper: 'zeugnis', way } as const
  await expect(volunteers.printPaper(service)).rejects.toMatchObject({ code: 'state-refused' })
  for (const requirement of ['verschwiegenheit', 'basis'] as const)
    await volunteers.recordApproval({ id, approval: anApproval({ requirement }) })
  const step = { id, on: TODAY, pauseUntil: null, reason: null, note: '' }
  await volunteers.changeState({ ...step, version: 1, state: 'gespraech' })
  await volunteers.changeState({ ...step, version: 2, state: 'aktiv' })
  await volunteers.printPaper(service)
  expect(printed[1]).toMatchObject({
    pages: [
      {
        facts: [
          { label: 'Zeitraum', value: '16.11.2026 bis heute' },
          { label: 'Tätigkeit', value: 'Integrationslotsin/-lotse' },
        ],
      },
    ],
  })
})
