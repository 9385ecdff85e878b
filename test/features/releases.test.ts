import { expect, test } from 'vitest'
import { anAdmission, aPerson } from '../support/client-builders.ts'
import { aReferralHouse, aSending, aSentReferral, goTo } from '../support/referral-house.ts'

const TODAY = '2026-11-16'

async function aDraft() {
  const house = await aReferralHouse()
  const { clientId, needId, offerId } = house
  const [part] = await house.begin({ clientId, needId, offerId, memberIds: [] })
  if (!part) throw new Error('no referral')
  return { house, part }
}
const missing = { code: 'release-missing' }

test('a consent is proposed with what this place needs, and for how long', async () => {
  const { house, part } = await aDraft()
  expect(await house.api.referrals.suggestGroups(part)).toEqual({
    groups: ['name', 'kontakt', 'sprachen', 'kinder', 'zugang'],
    validUntil: '2027-05-15',
    textVersion: expect.stringMatching(/^\d{4}-\d{2}/),
  })
})

test('without a consent nothing with a name leaves the house', async () => {
  const { house, part } = await aDraft()
  await expect(house.print(part)).rejects.toMatchObject(missing)
  for (const delivery of ['post', 'e-mail', 'persoenlich', 'fax'] as const)
    await expect(house.move(part, aSending({ delivery }))).rejects.toMatchObject(missing)
  await house.allow(part, { groups: ['kontakt', 'sprachen'] })
  expect((await house.read(part)).releaseProblem).toBe('ohne-name')
  await expect(house.move(part, aSending())).rejects.toMatchObject(missing)
})

test.each(['mitgegeben', 'telefon'] as const)(
  '%s, a slip without data needs no consent',
  async delivery => {
    const { house, part } = await aDraft()
    await house.move(part, aSending({ delivery }))
    expect(await house.read(part)).toMatchObject({ state: 'vermittelt', letters: [] })
  },
)

test('a letter that was written elsewhere has left the house too', async () => {
  const { house, part } = await aDraft()
  const { api, clientId } = house
  const { releaseId } = await house.allow(part)
  await house.move(part, aSending({ delivery: 'fax' }))
  const sent = { sentOn: TODAY, groups: ['name', 'kontakt', 'sprachen'] }
  expect((await house.read(part)).letters).toMatchObject([{ ...sent, delivery: 'fax' }])
  await api.referrals.takeBack(await house.changing(part))
  expect((await house.read(part)).letters).toEqual([])
  await house.move(part, aSending({ delivery: 'telefon' }))
  const { passedOn } = await api.referrals.withdrawRelease({ clientId, releaseId, on: TODAY })
  expect(passedOn).toMatchObject([sent])
})

test('it holds for exactly this client, this recipient and these groups', async () => {
  const { house, part } = await aDraft()
  const { api, clientId } = house
  await house.allow(part)
  const [release] = await api.referrals.listReleases({ clientId })
  expect(release).toMatchObject({
    ...{ organisation: 'Bildungswerk Seemental gGmbH', offer: 'Mama lernt Deutsch' },
    ...{ matter: 'Sprachkurs finden', groups: ['name', 'kontakt', 'sprachen'], passedOn: [] },
    ...{ referralId: part.id, withdrawnOn: null, interpreter: 'Nabil Haddad' },
  })
  const { id: stranger } = await api.clients.admit(
    anAdmission({ person: aPerson({ familyName: 'Barzanji', givenNames: 'Farhad' }) }),
  )
  const theirs = { clientId: stranger, id: part.id }
  await expect(house.allow(theirs)).rejects.toMatchObject({ code: 'not-found' })
  await expect(
    api.referrals.withdrawRelease({
      ...{ clientId: stranger, releaseId: release?.id ?? '', on: TODAY },
    }),
  ).rejects.toMatchObject({ code: 'not-found' })
  expect(await api.referrals.listReleases({ clientId: stranger })).toEqual([])
})

test('what was printed under a wider consent does not leave under a narrower one', async () => {
  const { house, part } = await aDraft()
  const { api, clientId } = house
  await house.allow(part)
  await house.print(part)
  const [wide] = await api.referrals.listReleases({ clientId })
  await api.referrals.withdrawRelease({ clientId, releaseId: wide?.id ?? '', on: TODAY })
  await house.allow(part, { groups: ['name'], givenOn: TODAY })
  expect((await house.read(part)).releaseProblem).toBeNull()
  await expect(house.move(part, aSending())).rejects.toMatchObject(missing)
  await house.print(part)
  await house.move(part, aSending())
  expect((await house.read(part)).letters).toMatchObject([
    { sentOn: TODAY, groups: ['name'] },
    { sentOn: null },
  ])
})

test('run out between the letter and its sending, it stops the letter', async () => {
  const { house, part } = await aDraft()
  await house.allow(part, { validUntil: '2026-11-20' })
  await house.print(part)
  goTo(house, '2026-11-21')
  expect(await house.read(part)).toMatchObject({ release: null, releaseProblem: 'abgelaufen' })
  await expect(house.move(part, aSending({ on: '2026-11-21' }))).rejects.toMatchObject(missing)
  // posted in time, recorded the day after
  await house.move(part, aSending({ on: '2026-11-20' }))
  expect((await house.read(part)).sentOn).toBe('2026-11-20')
})

test('taken back, it blocks at once; nothing had left, so nobody has to be told', async () => {
  const { house, part } = await aDraft()
  const { api, clientId } = house
  const { releaseId } = await house.allow(part)
  await house.print(part)
  expect(await api.referrals.withdrawRelease({ clientId, releaseId, on: TODAY })).toEqual({
    passedOn: [],
  })
  expect((await house.read(part)).releaseProblem).toBe('widerrufen')
  await expect(house.print(part)).rejects.toMatchObject(missing)
  await expect(house.move(part, aSending())).rejects.toMatchObject(missing)
  await expect(
    api.referrals.withdrawRelease({ clientId, releaseId, on: TODAY }),
  ).rejects.toMatchObject({ code: 'not-found' })
})

test('what had left is listed, until its recipient is told', async () => {
  const house = await aReferralHouse()
  const { api, clientId } = house
  const part = await aSentReferral(house)
  const [release] = await api.referrals.listReleases({ clientId })
  goTo(house, '2026-11-20')
  const { passedOn } = await api.referrals.withdrawRelease({
    ...{ clientId, releaseId: release?.id ?? '', on: '2026-11-20' },
  })
  expect(passedOn).toMatchObject([
    { sentOn: TODAY, groups: ['name', 'kontakt', 'sprachen'], toldOn: null },
  ])
  const letterId = passedOn[0]?.letterId ?? ''
  const tell = (on: string) => api.referrals.markTold({ clientId, letterId, on })
  await expect(tell('2026-11-19')).rejects.toMatchObject({ code: 'invalid' })
  await tell('2026-11-20')
  await expect(tell('2026-11-20')).rejects.toMatchObject({ code: 'not-found' })
  const kinds = (await house.read(part)).events.map(({ kind }) => kind)
  expect(kinds.slice(0, 3)).toEqual(['mitgeteilt', 'widerrufen', 'vermittelt'])
})

test('the right to take it back outlives the case and the referral', async () => {
  const house = await aReferralHouse()
  const { api, clientId } = house
  const part = await aSentReferral(house)
  await api.referrals.remove({ ...(await house.changing(part)), reason: 'Doppelt angelegt' })
  const closing = { reason: 'verzogen' as const, note: '', openSteps: 'hinfaellig' as const }
  await api.clients.closeCase({ ids: [clientId], on: TODAY, ...closing })
  const [release] = await api.referrals.listReleases({ clientId })
  expect(release?.referralId).toBeNull()
  const withdrawn = await api.referrals.withdrawRelease({
    ...{ clientId, releaseId: release?.id ?? '', on: TODAY },
  })
  expect(withdrawn.passedOn).toHaveLength(1)
})

test.each([
  ['given tomorrow', { givenOn: '2026-11-17' }, 'release.givenOn'],
  ['for many years', { validUntil: '2030-01-01' }, 'release.validUntil'],
])('a consent %s is a slip', async (_, release, field) => {
  const { house, part } = await aDraft()
  await expect(house.allow(part, release)).rejects.toMatchObject({
    ...{ code: 'invalid', details: { fields: [field] } },
  })
})
