import { expect, test } from 'vitest'
import { aConsent, anAdmission } from '../support/client-builders.ts'
import { aHouse } from '../support/house.ts'
import { rowsInside } from '../support/look-inside.ts'

const TODAY = '2026-11-16'

async function aClient() {
  const house = await aHouse()
  const { id } = await house.api.clients.admit(
    anAdmission({ consent: aConsent({ givenOn: '2026-10-01' }) }),
  )
  const [first] = (await house.api.clients.readFile({ id })).consents
  return { ...house, id, consentId: first?.id ?? '' }
}

test('a consent that is taken back stays in the file with its day', async () => {
  const house = await aClient()
  const { api, id, consentId } = house
  await api.clients.withdrawConsent({ id, consentId, withdrawnOn: '2026-11-10' })
  const next = aConsent({ textVersion: '2026-02', medium: 'bildschirm' })
  await api.clients.recordConsent({ id, consent: next })
  expect((await api.clients.readFile({ id })).consents).toMatchObject([
    { id: consentId, givenOn: '2026-10-01', withdrawnOn: '2026-11-10' },
    { ...next, withdrawnOn: null },
  ])
  const events = (await rowsInside(house, 'case_events')).map(({ kind, day }) => [kind, day])
  expect(events).toEqual([
    ['opened', TODAY],
    ['consent-given', '2026-10-01'],
    ['consent-withdrawn', '2026-11-10'],
    ['consent-given', TODAY],
  ])
})

test.each([
  ['before it was given', '2026-09-30'],
  ['tomorrow', '2026-11-17'],
])('nothing is taken back %s', async (_, withdrawnOn) => {
  const { api, id, consentId } = await aClient()
  await expect(api.clients.withdrawConsent({ id, consentId, withdrawnOn })).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: ['withdrawnOn'] },
  })
  expect((await api.clients.readFile({ id })).consents).toMatchObject([{ withdrawnOn: null }])
})

test('it is taken back once, and only from the file it belongs to', async () => {
  const { api, id, consentId } = await aClient()
  const other = await api.clients.admit(anAdmission())
  const withdrawal = { id, consentId, withdrawnOn: TODAY }
  await expect(api.clients.withdrawConsent({ ...withdrawal, id: other.id })).rejects.toMatchObject({
    code: 'not-found',
  })
  await api.clients.withdrawConsent(withdrawal)
  await expect(api.clients.withdrawConsent(withdrawal)).rejects.toMatchObject({ code: 'not-found' })
})

test('the right to take it back does not end with the case', async () => {
  const { api, id, consentId } = await aClient()
  await api.clients.closeCase({
    ...{ ids: [id], on: TODAY, reason: 'verzogen', note: '', openSteps: 'erledigt' },
  })
  await api.clients.withdrawConsent({ id, consentId, withdrawnOn: TODAY })
  expect((await api.clients.readFile({ id })).consents).toMatchObject([{ withdrawnOn: TODAY }])
})

test('a consent before the birth is refused at its field', async () => {
  const { api, id } = await aClient()
  const consent = aConsent({ givenOn: '1991-03-07' })
  await expect(api.clients.recordConsent({ id, consent })).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: ['consent.givenOn'] },
  })
})
