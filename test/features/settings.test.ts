import { expect, test } from 'vitest'
import { everyone } from '../../shared/roles.ts'
import { defaultSettings } from '../../shared/settings/settings.ts'
import { anOffice } from '../support/builders.ts'
import { aHouse, reopened } from '../support/house.ts'

test('a new house has the defaults of this version and its own office', async () => {
  const { api } = await aHouse()
  expect(await api.settings.get({})).toEqual({ ...defaultSettings, office: anOffice() })
})

test('each section is kept, and only that section', async () => {
  const house = await aHouse()
  const { api } = house
  const weights = { ...defaultSettings.weights, language: 250, topics: 300 }
  await api.settings.update({ section: 'weights', values: weights })
  await api.settings.update({ section: 'lock', values: { idleMinutes: 3 } })
  await api.settings.updateAppearance({ theme: 'dark' })
  const expected = {
    ...defaultSettings,
    office: anOffice(),
    weights,
    lock: { idleMinutes: 3 },
    appearance: { theme: 'dark' },
  }
  expect(await api.settings.get({})).toEqual(expected)
  const next = await reopened(house)
  expect(await next.api.settings.get({})).toEqual(expected)
  expect(next.hostCalls).toContainEqual({ call: 'setIdleLimit', input: { minutes: 3 } })
})

test('weights that do not add up are refused and say where', async () => {
  const { api } = await aHouse()
  const values = { ...defaultSettings.weights, language: 301 }
  await expect(api.settings.update({ section: 'weights', values })).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: ['values.language'] },
  })
  expect((await api.settings.get({})).weights).toEqual(defaultSettings.weights)
})

test('impossible values are refused with the names of their fields', async () => {
  const { api } = await aHouse()
  const office = anOffice({
    bodyKey: '05315',
    postcode: '6116',
    email: 'kein at',
    programName: ' ',
  })
  await expect(api.settings.update({ section: 'office', values: office })).rejects.toMatchObject({
    code: 'invalid',
    details: {
      fields: ['values.bodyKey', 'values.postcode', 'values.email', 'values.programName'],
    },
  })
  for (const idleMinutes of [0, 61, 1.5])
    await expect(
      api.settings.update({ section: 'lock', values: { idleMinutes } }),
    ).rejects.toMatchObject({ code: 'invalid', details: { fields: ['values.idleMinutes'] } })
})

test('a renamed office shows on the locked screen', async () => {
  const house = await aHouse()
  const values = anOffice({ bodyName: 'Hanau', unit: '', programName: 'WIR vor Ort' })
  await house.api.settings.update({ section: 'office', values })
  const locked = await house.restart()
  expect(await locked.api.store.status({})).toMatchObject({
    phase: 'locked',
    officeLabel: 'Hanau',
    programName: 'WIR vor Ort',
  })
})

test('spaces around what was typed are not kept', async () => {
  const { api } = await aHouse()
  await api.settings.update({ section: 'office', values: anOffice({ town: '  Friedberg ' }) })
  expect((await api.settings.get({})).office.town).toBe('Friedberg')
})

test('the idle time holds at once', async () => {
  const { api, hostCalls } = await aHouse()
  await api.settings.update({ section: 'lock', values: { idleMinutes: 25 } })
  expect(hostCalls.at(-1)).toEqual({ call: 'setIdleLimit', input: { minutes: 25 } })
})

test.each(everyone)('%s: the look is everyone’s own, the office is not', async role => {
  const { api } = await aHouse(role)
  await api.settings.updateAppearance({ theme: 'light' })
  expect((await api.settings.get({})).appearance.theme).toBe('light')
  const change = api.settings.update({ section: 'office', values: anOffice({ unit: 'Neu' }) })
  if (role === 'vertretung') await expect(change).rejects.toMatchObject({ code: 'not-allowed' })
  else expect(await change).toEqual({})
})
