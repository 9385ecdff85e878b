import { expect, test } from 'vitest'
import type { Move } from '../../shared/referrals/referral.ts'
import { anAdmission, aPerson } from '../support/client-builders.ts'
import { aReferralHouse, aSending, aSentReferral, type Part } from '../support/referral-house.ts'

const TODAY = '2026-11-16'

async function aFamily() {
  const house = await aReferralHouse()
  const { clientId, needId, offerId, memberIds } = house
  const parts = await house.begin({ clientId, needId, offerId, memberIds })
  const [mother, father, child] = parts
  if (!(mother && father && child)) throw new Error('no family')
  return { house, parts, mother, father, child }
}
const states = async (
  house: { read: (part: Part) => Promise<{ state: string }> },
  parts: Part[],
) => {
  const all: string[] = []
  for (const part of parts) all.push((await house.read(part)).state)
  return all
}

test('a family goes together: each with a code and a consent of their own', async () => {
  const { house, parts, mother, father } = await aFamily()
  const codes = new Set<string>()
  for (const part of parts) codes.add((await house.read(part)).code)
  expect(codes.size).toBe(3)
  expect(await house.read(mother)).toMatchObject({
    groupSize: 3,
    group: [{ name: 'Karim Tahmasbi' }, { name: 'Yusuf Tahmasbi', state: 'entwurf' }],
  })
  await house.allow(mother)
  await house.allow(father)
  await house.move(mother, aSending(), true)
  // nobody has agreed for the child yet
  expect(await states(house, parts)).toEqual(['vermittelt', 'vermittelt', 'entwurf'])
})

test('begun again with one more, the drafts stay and are one group', async () => {
  const house = await aReferralHouse()
  const { clientId, needId, offerId, memberIds } = house
  const [alone] = await house.begin({ clientId, needId, offerId, memberIds: [] })
  const [first, ...others] = await house.begin({ clientId, needId, offerId, memberIds })
  expect(first).toEqual(alone)
  expect(others).toHaveLength(2)
  for (const part of others) expect((await house.read(part)).groupSize).toBe(3)
})

test('one answer for all of them, and the need is done when the last one is', async () => {
  const { house, parts, mother, father, child } = await aFamily()
  const slip = aSending({ delivery: 'mitgegeben' })
  await house.move(mother, slip, true)
  const accepted: Move = { to: 'angenommen', on: TODAY, appointment: null, note: '' }
  await house.move(child, accepted, true)
  expect(await states(house, parts)).toEqual(['angenommen', 'angenommen', 'angenommen'])
  const ended: Move = { to: 'abgeschlossen', on: TODAY, outcome: 'gedeckt', note: '' }
  expect((await house.move(child, ended)).needClosed).toBe(false)
  expect((await house.move(mother, ended)).needClosed).toBe(false)
  expect((await house.move(father, ended)).needClosed).toBe(true)
  const { needs } = await house.api.tasks.readPlan({ clientId: house.clientId })
  expect(needs[0]?.closed?.outcome).toBe('gedeckt')
})

// ---- two records of one person

test('merged, a referral goes along with all that belongs to it, and back', async () => {
  const house = await aReferralHouse()
  const { api, clientId: droppedId, offerId } = house
  const part = await aSentReferral(house)
  const { id: keptId } = await api.clients.admit(
    anAdmission({ person: aPerson({ givenNames: 'Suraya' }) }),
  )
  const versionOf = async (id: string) => (await api.clients.readFile({ id })).version
  const { mergeId } = await api.clients.merge({
    ...{ keptId, keptVersion: await versionOf(keptId), droppedId, choices: {} },
    droppedVersion: await versionOf(droppedId),
  })
  const moved = { clientId: keptId, id: part.id }
  const read = await house.read(moved)
  expect(read).toMatchObject({ state: 'vermittelt', releaseProblem: null })
  expect(read.letters).toHaveLength(1)
  await expect(house.read(part)).rejects.toMatchObject({ code: 'not-found' })
  await house.move(moved, { to: 'warteliste', on: TODAY, until: null, note: '' })
  const [since] = await house.begin({
    ...{ clientId: keptId, needId: house.needId, offerId, memberIds: [] },
  })
  await api.clients.undoMerge({ keptId, mergeId })
  const back = await house.read(part)
  expect(back.state).toBe('warteliste')
  expect(back.events.map(({ kind }) => kind)).toContain('warteliste')
  expect((await house.read({ clientId: droppedId, id: since?.id ?? '' })).state).toBe('entwurf')
  expect(await api.referrals.listOfClient({ clientId: keptId })).toEqual([])
  const titles = (await api.clients.listTimeline({ clientId: droppedId })).map(({ type }) => type)
  expect(titles.filter(type => type === 'referral')).toHaveLength(5)
  expect(await api.referrals.listReleases({ clientId: keptId })).toEqual([])
})
