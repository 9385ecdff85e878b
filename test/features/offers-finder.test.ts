import { setImmediate as breathe } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { blankSections } from '../../shared/clients/client.ts'
import { nobodyKnown } from '../../shared/offers/finder.ts'
import { aMember, aNeed, anAdmission, anEntry, aPerson } from '../support/client-builders.ts'
import { aHouse, type House, reopened } from '../support/house.ts'
import { anOffer, anOrganisation, aQuestion, aRule } from '../support/offer-builders.ts'
import { aReferralHouse, aSentReferral } from '../support/referral-house.ts'

const TODAY = '2026-11-16'
const course = { name: 'Integrationskurs', topic: 'integrationskurs' } as const
const inProcedure = { ...nobodyKnown, status: 'GESTATTUNG', germanLevel: 'A1' } as const

async function aDirectory(house: House, ...offers: Parameters<typeof anOffer>[1][]) {
  const { offers: api } = house.api
  const { id: organisation } = await api.addOrganisation({ organisation: anOrganisation() })
  const ids: string[] = []
  for (const part of offers) ids.push((await api.add({ offer: anOffer(organisation, part) })).id)
  return { ...house, organisation, ids, offers: api }
}

const residence = (...entries: ReturnType<typeof anEntry>[]) =>
  ({ ...blankSections.residence, entries }) as const

test('without a person three fields are enough, and every "no" says why', async () => {
  const { offers, ids } = await aDirectory(await aHouse(), course, {})
  await offers.addRule({ rule: aRule() })
  const answer = await offers.find({ question: aQuestion(), facts: inProcedure, shown: 20 })
  expect(answer.counts).toEqual({ passt: 1, vielleicht: 0, nicht: 1 })
  expect(answer.findings.map(({ offerId }) => offerId)).toEqual([ids[1], ids[0]])
  expect(answer.findings[1]?.reasons[0]).toMatchObject({
    ...{ verdict: 'nicht', code: 'rule-excludes', source: 'BAMF zu § 44 Abs. 4 AufenthG' },
    ...{ checkedOn: '2026-11-02', stale: false },
  })
  const earlier = aQuestion({ from: '2026-02-08' })
  const before = await offers.find({ question: earlier, facts: inProcedure, shown: 20 })
  expect(before.counts).toEqual({ passt: 2, vielleicht: 0, nicht: 0 })
  expect(before.rules).toMatchObject([{ age: 'noch-nicht', validFrom: '2026-02-09' }])
})

test('an empty directory says so', async () => {
  const { api } = await aHouse()
  const answer = await api.offers.find({ question: aQuestion(), facts: nobodyKnown, shown: 5 })
  expect(answer).toMatchObject({ directorySize: 0, findings: [], rules: [] })
})

test('of many only so many are shown, and all are counted', async () => {
  const names = ['A', 'B', 'C'].map(name => ({ name }))
  const { offers, ids } = await aDirectory(await aHouse(), ...names)
  const answer = await offers.find({ question: aQuestion(), facts: nobodyKnown, shown: 2 })
  expect(answer.counts.passt).toBe(3)
  expect(answer.findings.map(({ offerId }) => offerId)).toEqual(ids.slice(0, 2))
})

test('distances are those between the shipped municipalities', async () => {
  const { offers } = await aDirectory(await aHouse(), {})
  const facts = { ...nobodyKnown, municipality: '06440008' }
  const near = await offers.find({ question: aQuestion(), facts, shown: 5 })
  const km = near.findings[0]?.distanceKm ?? 0
  expect(km).toBeGreaterThan(20)
  expect(km).toBeLessThan(35)
  const question = aQuestion({ withinKm: 10 })
  const far = await offers.find({ question, facts, shown: 5 })
  expect(far.findings[0]).toMatchObject({ verdict: 'vielleicht' })
  expect(far.findings[0]?.reasons[0]).toMatchObject({ code: 'too-far' })
})

test('what the file of a client knows fills the question', async () => {
  const { api } = await aHouse()
  const before = anEntry({ status: 'AE_24', validFrom: '2025-11-01', validTo: '2026-10-31' })
  const fiktion = anEntry({ status: 'FIKTION', validFrom: '2026-11-01', validTo: '2027-02-01' })
  const child = aMember({
    relation: 'kind',
    person: aPerson({ givenNames: 'Mina', birthDate: { precision: 'day', value: '2025-03-10' } }),
  })
  const { id: clientId } = await api.clients.admit(
    anAdmission({
      person: aPerson({ citizenships: ['166'] }),
      reach: { ...blankSections.reach, municipality: '06440004' },
      languages: {
        ...blankSections.languages,
        ...{ languages: [{ code: 'uk', level: 'erstsprache' }], germanLevel: 'A2' },
      },
      residence: residence(before, fiktion),
      members: [child],
    }),
  )
  expect(await api.offers.readFacts({ clientId, from: TODAY })).toEqual({
    ...{ status: 'AE_24', age: 35, gender: 'w', germanLevel: 'A2', citizenships: ['166'] },
    ...{ municipality: '06440004', languages: ['uk'], children: [20], needsChildcare: null },
    ...{ dayparts: [], claims: [{ claim: 'kurs-44', holds: false }] },
  })
})

test('rules are written down, changed by one person at a time, and taken away', async () => {
  const house = await aHouse()
  const { offers } = house.api
  const { id } = await offers.addRule({ rule: aRule() })
  const changed = aRule({ title: 'Anders', validUntil: '2026-12-31' })
  expect(await offers.saveRule({ id, version: 1, rule: changed })).toEqual({ id, version: 2 })
  await expect(offers.saveRule({ id, version: 1, rule: aRule() })).rejects.toMatchObject({
    code: 'changed-meanwhile',
  })
  const { offers: after } = (await reopened(house)).api
  expect(await after.listRules({})).toEqual([{ ...changed, id, version: 2, shipped: false }])
  await expect(after.removeRule({ id, version: 1 })).rejects.toMatchObject({
    code: 'changed-meanwhile',
  })
  await after.removeRule({ id, version: 2 })
  expect(await after.listRules({})).toEqual([])
  await expect(after.removeRule({ id, version: 2 })).rejects.toMatchObject({ code: 'not-found' })
})

test('a rule is tried on all open cases, in numbers only', async () => {
  const { api } = await aHouse()
  const entry = anEntry({ status: 'GESTATTUNG', validFrom: '2026-01-01', validTo: null })
  await api.clients.admit(anAdmission({ residence: residence(entry) }))
  const titled = aPerson({ givenNames: 'Zahra' })
  await api.clients.admit(anAdmission({ person: titled, residence: residence(anEntry()) }))
  const { id } = await api.clients.admit(anAdmission({ person: aPerson({ givenNames: 'Amal' }) }))
  const rule = aRule()
  expect(await api.offers.tryRule({ rule })).toEqual({ holds: 1, fails: 1, unclear: 1 })
  await api.clients.closeCase({
    ...{ ids: [id], on: TODAY, reason: 'verzogen', note: '', openSteps: 'hinfaellig' },
  })
  expect(await api.offers.tryRule({ rule })).toEqual({ holds: 1, fails: 1, unclear: 0 })
})

test('gaps are counted by field and place, and the paragraph hides small numbers', async () => {
  const house = await aDirectory(await aHouse(), course)
  const { api, offers } = house
  await offers.addRule({ rule: aRule() })
  const entry = anEntry({ status: 'GESTATTUNG', validFrom: '2026-01-01', validTo: null })
  const reach = { ...blankSections.reach, municipality: '06440008' }
  const { id: clientId } = await api.clients.admit(
    anAdmission({ reach, residence: residence(entry) }),
  )
  await api.tasks.addNeed({ clientId, need: aNeed() })
  await api.tasks.addNeed({ clientId, need: aNeed({ field: 'wohnen' }) })
  await api.clients.noteBarrier({
    ...{ clientId, barrier: { field: 'wohnen', text: 'Keine Wohnung zu finden' } },
  })
  house.events.length = 0
  const report = await offers.findGaps({ from: '2026-10-01', until: TODAY })
  const none = { refusedForCapacity: 0, refusedOtherwise: 0, onlyPerhaps: 0, tooFar: 0 }
  const missing = { openNeeds: 1, withoutOffer: 1, languageMissing: 0, childcareMissing: 0 }
  const row = { municipality: '06440008', ...none, ...missing }
  expect(report.rows).toEqual([
    { ...row, field: 'sprache', barriers: 0 },
    { ...row, field: 'wohnen', barriers: 1 },
  ])
  expect(report.paragraph).toContain('gab es unter 5 offene Bedarfe.')
  expect(report.paragraph).not.toContain('Tahmasbi')
  expect(house.events[0]).toMatchObject({ type: 'progress', done: 2, total: 2 })
})

test('an office of the same field is no offer for what the need names', async () => {
  const office = { name: 'Jugendamt', topic: 'jugendamt' } as const
  const { api, offers } = await aDirectory(await aHouse(), office)
  const { id: clientId } = await api.clients.admit(anAdmission())
  for (const title of ['Kitaplatz für Yusuf', 'Etwas anderes'])
    await api.tasks.addNeed({ clientId, need: aNeed({ field: 'bildung', title }) })
  const { rows } = await offers.findGaps({ from: '2026-10-01', until: TODAY })
  expect(rows).toMatchObject([{ field: 'bildung', openNeeds: 2, withoutOffer: 1 }])
})

test('counting gaps stops when nobody waits for it any more', async () => {
  const house = await aHouse()
  const { api, vault } = house
  const needs = Array.from({ length: 60 }, (_, at) => aNeed({ title: `Bedarf ${at}` }))
  const { id: clientId } = await api.clients.admit(anAdmission())
  for (const need of needs) await api.tasks.addNeed({ clientId, need })
  house.events.length = 0
  const jobId = crypto.randomUUID()
  const input = { from: '2026-11-01', until: TODAY }
  const running = vault.dispatch('offers.findGaps', { jobId, input })
  while (!house.events.some(({ type }) => type === 'progress')) await breathe()
  await vault.dispatch('cancel', { jobId })
  expect(await running).toMatchObject({ ok: false, code: 'cancelled' })
})

test('a refusal for want of room is a gap and an experience', async () => {
  const house = await aReferralHouse()
  const part = await aSentReferral(house)
  await house.move(part, { to: 'abgelehnt', on: TODAY, reason: 'kapazitaet', note: '' })
  const { offers } = house.api
  const span = { from: '2026-11-01', until: TODAY }
  const { rows } = await offers.findGaps(span)
  expect(rows).toMatchObject([
    { field: 'sprache', openNeeds: 1, refusedForCapacity: 1, refusedOtherwise: 0 },
  ])
  const later = await offers.findGaps({ from: '2026-10-01', until: '2026-10-31' })
  expect(later.rows).toEqual([])
  const question = aQuestion()
  const { findings } = await offers.find({ question, facts: nobodyKnown, shown: 5 })
  expect(findings[0]?.experience).toMatchObject({ sent: 1, accepted: 0 })
  expect(findings[0]?.reasons.find(({ code }) => code === 'experience')?.text).toBe(
    '1 vermittelt, 0 angenommen, Antwort im Mittel am selben Tag',
  )
})

test('who leads may ask without a person and opens no file', async () => {
  const { api, userId } = await aHouse('leitung')
  const answer = await api.offers.find({ question: aQuestion(), facts: nobodyKnown, shown: 5 })
  expect(answer.directorySize).toBe(0)
  await expect(api.offers.readFacts({ clientId: userId, from: TODAY })).rejects.toMatchObject({
    code: 'not-allowed',
  })
})

test('a record that is not there has no facts', async () => {
  const { api, userId } = await aHouse()
  await expect(api.offers.readFacts({ clientId: userId, from: TODAY })).rejects.toMatchObject({
    code: 'not-found',
  })
})
