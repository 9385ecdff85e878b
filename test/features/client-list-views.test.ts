import { expect, test } from 'vitest'
import { type ClientView, MOST_VIEWS, openCases } from '../../shared/clients/list.ts'
import { OTHER_PASSPHRASE } from '../support/builders.ts'
import { aHouse } from '../support/house.ts'

const view: ClientView = {
  name: 'Dari in Friedberg',
  filter: { ...openCases, languages: ['fa-AF'], municipalities: ['06440008'] },
  sort: { by: 'deadline', descending: false },
  columns: ['number', 'residence'],
}

test('a view is kept as it was saved, in the order of saving', async () => {
  const { api } = await aHouse()
  const { id } = await api.clients.saveView({ view })
  await api.clients.saveView({ view: { ...view, name: 'Andere' } })
  const views = await api.clients.listViews({})
  expect(views.map(({ name }) => name)).toEqual(['Dari in Friedberg', 'Andere'])
  expect(views[0]).toEqual({ ...view, id })
})

test('the same name replaces what it stood for and keeps its place', async () => {
  const { api } = await aHouse()
  const { id } = await api.clients.saveView({ view })
  await api.clients.saveView({ view: { ...view, name: 'Andere' } })
  const changed = { ...view, columns: ['phone'] as const }
  expect(await api.clients.saveView({ view: { ...changed, columns: ['phone'] } })).toEqual({ id })
  const views = await api.clients.listViews({})
  expect(views.map(({ name, columns }) => [name, columns])).toEqual([
    ['Dari in Friedberg', ['phone']],
    ['Andere', ['number', 'residence']],
  ])
})

test('a view belongs to who saved it: nobody else sees or removes it', async () => {
  const house = await aHouse()
  const { id } = await house.api.clients.saveView({ view })
  const user = { name: 'Jörg Stallmann', role: 'koordination' } as const
  const { userId } = await house.api.store.addUser({ user, passphrase: OTHER_PASSPHRASE })
  const next = await house.restart()
  await next.api.store.unlock({ userId, passphrase: OTHER_PASSPHRASE })
  expect(await next.api.clients.listViews({})).toEqual([])
  await expect(next.api.clients.removeView({ id })).rejects.toMatchObject({ code: 'not-found' })
})

test('what is removed is gone; a second time there is nothing to remove', async () => {
  const { api } = await aHouse()
  const { id } = await api.clients.saveView({ view })
  await api.clients.removeView({ id })
  expect(await api.clients.listViews({})).toEqual([])
  await expect(api.clients.removeView({ id })).rejects.toMatchObject({ code: 'not-found' })
})

test('there is room for so many, and an old name always has some', async () => {
  const { api } = await aHouse()
  for (let number = 1; number <= MOST_VIEWS; number += 1)
    await api.clients.saveView({ view: { ...view, name: `Ansicht ${number}` } })
  const more = api.clients.saveView({ view: { ...view, name: 'Eine zu viel' } })
  await expect(more).rejects.toMatchObject({ code: 'invalid', details: { fields: ['name'] } })
  await api.clients.saveView({ view: { ...view, name: 'Ansicht 1' } })
})

test('a view without a name is refused at its field', async () => {
  const { api } = await aHouse()
  const asked = api.clients.saveView({ view: { ...view, name: ' \u200b ' } })
  await expect(asked).rejects.toMatchObject({ details: { fields: ['view.name'] } })
})
