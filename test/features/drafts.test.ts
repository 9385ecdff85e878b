import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OTHER_PASSPHRASE } from '../support/builders.ts'
import { aHouse, aNewHouse, reopened } from '../support/house.ts'
import { rowsInside } from '../support/look-inside.ts'

const form = 'settings-office'

test('what was half typed is there again after the program ended', async () => {
  const house = await aHouse()
  await house.api.drafts.keep({ form, values: { unit: 'Fachst' } })
  house.clock.now = new Date('2026-11-17T10:00:00.000Z')
  const next = await reopened(house)
  expect((await next.api.drafts.find({ form })).draft).toEqual({
    values: { unit: 'Fachst' },
    updatedAt: '2026-11-16T08:00:00.000Z',
  })
})

test('the newest keystrokes win; a discarded draft is gone', async () => {
  const { api } = await aHouse()
  expect(await api.drafts.find({ form })).toEqual({ draft: null })
  await api.drafts.keep({ form, values: { unit: 'F' } })
  await api.drafts.keep({ form, values: { unit: 'Fa' } })
  await api.drafts.keep({ form: 'another-form', values: [1] })
  expect((await api.drafts.find({ form })).draft?.values).toEqual({ unit: 'Fa' })
  await api.drafts.discard({ form })
  await api.drafts.discard({ form })
  expect(await api.drafts.find({ form })).toEqual({ draft: null })
  expect((await api.drafts.find({ form: 'another-form' })).draft?.values).toEqual([1])
})

test('each person has drafts of her own', async () => {
  const house = await aHouse()
  const { userId } = await house.api.store.addUser({
    user: { name: 'Sevgi Arslan', role: 'koordination' },
    passphrase: OTHER_PASSPHRASE,
  })
  await house.api.drafts.keep({ form, values: 'Miriams' })
  const hers = await reopened({ ...house, userId }, { passphrase: OTHER_PASSPHRASE })
  expect(await hers.api.drafts.find({ form })).toEqual({ draft: null })
  await hers.api.drafts.keep({ form, values: 'Sevgis' })
  const mine = await reopened({ ...hers, userId: house.userId })
  expect((await mine.api.drafts.find({ form })).draft?.values).toBe('Miriams')
})

test('several forms of one kind are listed, newest first, and nobody else sees them', async () => {
  const house = await aHouse()
  const { userId } = await house.api.store.addUser({
    user: { name: 'Sevgi Arslan', role: 'koordination' },
    passphrase: OTHER_PASSPHRASE,
  })
  await house.api.drafts.keep({ form: 'intake-1', values: { name: 'A' } })
  await house.api.drafts.keep({ form: 'intakes', values: 1 })
  await house.api.drafts.keep({ form, values: 2 })
  house.clock.now = new Date('2026-11-16T09:00:00.000Z')
  await house.api.drafts.keep({ form: 'intake-2', values: { name: 'B' } })
  expect(await house.api.drafts.list({ prefix: 'intake-' })).toEqual([
    { form: 'intake-2', values: { name: 'B' }, updatedAt: '2026-11-16T09:00:00.000Z' },
    { form: 'intake-1', values: { name: 'A' }, updatedAt: '2026-11-16T08:00:00.000Z' },
  ])
  const hers = await reopened({ ...house, userId }, { passphrase: OTHER_PASSPHRASE })
  expect(await hers.api.drafts.list({ prefix: 'intake-' })).toEqual([])
})

test('keystrokes are not in the log', async () => {
  const house = await aNewHouse()
  await house.api.drafts.keep({ form, values: 'a' })
  await house.api.drafts.discard({ form })
  const calls = (await rowsInside(house, 'audit')).map(row => row.call)
  expect(calls).toEqual(['store.create', 'store.unlock', 'store.lock'])
})

test('whatever a form holds comes back as it was', async () => {
  const { api } = await aHouse()
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ stringUnit: 'binary' }), async values => {
      await api.drafts.keep({ form, values })
      const kept = (await api.drafts.find({ form })).draft?.values
      expect(kept).toEqual(JSON.parse(JSON.stringify(values)))
    }),
    { numRuns: 25 },
  )
})
