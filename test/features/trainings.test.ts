import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import type { Requirement } from '../../shared/volunteers/approval.ts'
import type { CertificateSheet, participation } from '../../shared/volunteers/network.ts'
import { aHouse } from '../support/house.ts'
import { aHelper, aTraining } from '../support/volunteer-builders.ts'

type Participation = z.infer<typeof participation>

const came = (helperId: string, ue = 24): Participation => ({
  ...{ helperId, attended: true, ue, certificateOn: null },
})
const missed = (helperId: string): Participation => ({
  ...{ helperId, attended: false, ue: 0, certificateOn: null },
})

async function aCourse(printed = true) {
  const house = await aHouse('fallmanagement', { host: { print: async () => ({ printed }) } })
  const { volunteers } = house.api
  const { id: kidane } = await volunteers.apply({ helper: aHelper() })
  const { id: weber } = await volunteers.apply({
    helper: aHelper({ familyName: 'Weber', givenNames: 'Jonas', gender: 'm' }),
  })
  const { id } = await volunteers.addTraining({ training: aTraining() })
  const read = async () => {
    const [training] = await volunteers.listTrainings({ year: 2026 })
    if (!training) throw new Error('no training')
    return training
  }
  const set = async (participants: Participation[]) =>
    volunteers.setParticipants({ id, version: (await read()).version, participants })
  return { ...house, kidane, weber, id, read, set }
}

/** The papers that both have, without what the store adds. */
async function papers({ api, kidane, weber }: Awaited<ReturnType<typeof aCourse>>) {
  const found = []
  for (const helperId of [kidane, weber]) {
    const { approvals } = await api.volunteers.read({ id: helperId })
    for (const { requirement, on, ue, seen, trainingId } of approvals)
      found.push({ helperId, requirement, on, ue, seen, trainingId })
  }
  return found
}

test('whoever attended has the paper on the last day, and loses it with the attendance', async () => {
  const course = await aCourse()
  const { kidane, weber, id, set, read } = course
  await set([came(kidane), missed(weber)])
  const paper = {
    ...{ helperId: kidane, requirement: 'basis', on: '2026-10-24', ue: 24 },
    ...{ seen: 'eingesehen', trainingId: id },
  }
  expect(await papers(course)).toEqual([paper])
  expect((await read()).participants).toEqual([
    { ...came(kidane), helperName: 'Abrehet Kidane' },
    { ...missed(weber), helperName: 'Jonas Weber' },
  ])
  await set([missed(kidane), came(weber, 20)])
  expect(await papers(course)).toEqual([{ ...paper, helperId: weber, ue: 20 }])
  await set([])
  expect(await papers(course)).toEqual([])
})

test('a paper follows the training: another day, another requirement, none', async () => {
  const course = await aCourse()
  const { api, kidane, id, set, read } = course
  await set([came(kidane)])
  const save = async (training: ReturnType<typeof aTraining>) =>
    api.volunteers.saveTraining({ id, version: (await read()).version, training })
  await save(aTraining({ earns: 'vertiefung', endDay: null, ue: 30 }))
  expect(await papers(course)).toMatchObject([
    { requirement: 'vertiefung', on: '2026-10-02', ue: 24 },
  ])
  await save(aTraining({ earns: null }))
  expect(await papers(course)).toEqual([])
  await save(aTraining())
  expect(await papers(course)).toMatchObject([{ requirement: 'basis', on: '2026-10-24' }])
})

test('a training that is removed leaves the papers to whoever earned them', async () => {
  const course = await aCourse()
  const { api, kidane, id, set, read } = course
  await set([came(kidane)])
  await api.volunteers.removeTraining({ id, version: (await read()).version })
  expect(await api.volunteers.listTrainings({ year: null })).toEqual([])
  expect(await papers(course)).toMatchObject([
    { helperId: kidane, requirement: 'basis', trainingId: null },
  ])
})

test('units beyond the training, somebody twice or an end before the beginning are refused', async () => {
  const course = await aCourse()
  const { api, kidane, id, set, read } = course
  const refused = { code: 'invalid' }
  await expect(set([came(kidane, 25)])).rejects.toMatchObject(refused)
  await expect(set([came(kidane, 0)])).rejects.toMatchObject(refused)
  await expect(set([{ ...missed(kidane), ue: 4 }])).rejects.toMatchObject(refused)
  await expect(set([came(kidane), missed(kidane)])).rejects.toMatchObject(refused)
  await expect(set([came(id)])).rejects.toMatchObject({ code: 'not-found' })
  expect(await papers(course)).toEqual([])
  await set([came(kidane)])
  const less = { id, version: (await read()).version, training: aTraining({ ue: 20 }) }
  await expect(api.volunteers.saveTraining(less)).rejects.toMatchObject({
    ...{ code: 'invalid', details: { fields: ['training.ue'] } },
  })
  await expect(
    api.volunteers.addTraining({ training: aTraining({ endDay: '2026-10-01' }) }),
  ).rejects.toMatchObject({ details: { fields: ['training.endDay'] } })
  await expect(
    api.volunteers.setParticipants({ id, version: 1, participants: [] }),
  ).rejects.toMatchObject({ code: 'changed-meanwhile' })
})

test('a certificate is one page for each who attended, and noted once it was put out', async () => {
  const course = await aCourse()
  const { api, hostCalls, kidane, weber, id, set, read } = course
  await set([came(kidane), came(weber, 20)])
  const helperIds = [kidane, weber]
  await api.volunteers.printCertificates({ id, helperIds, way: 'speichern' })
  const drawn = hostCalls.find(({ call }) => call === 'renderPdf')?.input as CertificateSheet
  expect(drawn.pages.map(({ name }) => name)).toEqual(['Abrehet Kidane', 'Jonas Weber'])
  expect(drawn.pages[1]?.facts).toEqual([
    { label: 'Zeitraum', value: '02.10.2026 bis 24.10.2026' },
    { label: 'Umfang', value: '20 Unterrichtseinheiten zu je 45 Minuten' },
    { label: 'Ort', value: 'vhs Friedberg' },
  ])
  expect((await read()).participants.map(({ certificateOn }) => certificateOn)).toEqual([
    ...['2026-11-16', '2026-11-16'],
  ])
  await set([missed(kidane), { ...came(weber, 20), certificateOn: '2026-11-16' }])
  expect((await read()).participants.map(({ certificateOn }) => certificateOn)).toEqual([
    ...[null, '2026-11-16'],
  ])
  await expect(
    api.volunteers.printCertificates({ id, helperIds, way: 'drucken' }),
  ).rejects.toMatchObject({ code: 'invalid' })
})

test('what was cancelled at the printer was not handed out', async () => {
  const { api, kidane, id, set, read } = await aCourse(false)
  await set([came(kidane)])
  const print = api.volunteers.printCertificates({ id, helperIds: [kidane], way: 'drucken' })
  await expect(print).rejects.toMatchObject({ code: 'cancelled' })
  expect((await read()).participants[0]?.certificateOn).toBeNull()
})

test('after any course of changes the papers are those of the attendance', async () => {
  const course = await aCourse()
  const { api, kidane, weber, id, set, read } = course
  const units = fc.option(fc.integer({ min: 1, max: 24 }), { nil: null })
  const earned = fc.constantFrom<Requirement | null>('basis', 'vertiefung', null)
  const step = fc.record({ earns: earned, ues: fc.tuple(units, units) })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async steps => {
      for (const { earns, ues } of steps) {
        const people = [kidane, weber].map((helperId, at) =>
          ues[at] === null || ues[at] === undefined ? missed(helperId) : came(helperId, ues[at]),
        )
        const training = aTraining({ earns })
        await api.volunteers.saveTraining({ id, version: (await read()).version, training })
        await set(people)
        const wanted = people
          .filter(({ attended }) => attended && earns !== null)
          .map(({ helperId, ue }) => [helperId, earns, ue])
        const found = (await papers(course)).map(row => [row.helperId, row.requirement, row.ue])
        expect(found.toSorted()).toEqual(wanted.toSorted())
      }
    }),
    { numRuns: 15 },
  )
})
