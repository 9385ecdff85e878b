import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aHouse, type House } from '../support/house.ts'

const jobId = '019a8b00-0000-4000-8000-00000000000a'
const start = ({ vault }: House, id = jobId) =>
  vault.dispatch('store.backUp', { jobId: id, input: {} })

test('a job tells how far it is, under the name that the caller gave it', async () => {
  const house = await aHouse()
  house.events.length = 0
  expect(await start(house)).toMatchObject({ ok: true })
  const progress = house.events.filter(event => event.type === 'progress')
  expect(progress.every(event => event.jobId === jobId)).toBe(true)
  const done = progress.map(event => event.done)
  expect(done).toEqual(done.toSorted((a, b) => a - b))
  expect(progress.at(-1)).toMatchObject({ done: 5, total: 5 })
  expect(house.events.at(-1)).toEqual({ type: 'changed', feature: 'store' })
})

test('a cancelled job leaves nothing behind, no entry and no changed event', async () => {
  const house: House = await aHouse('leitung', {
    onEvent: event => {
      if (event.type === 'progress' && event.done === 2)
        void house.vault.dispatch('cancel', { jobId: event.jobId })
    },
  })
  house.events.length = 0
  expect(await start(house)).toEqual({ ok: false, code: 'cancelled' })
  expect(house.events.every(event => event.type === 'progress')).toBe(true)
  expect(readdirSync(join(house.folder, 'sicherungen'))).toEqual([])
  const calls = (await house.api.privacy.listAudit({ limit: 10 })).map(entry => entry.call)
  expect(calls).not.toContain('store.backUp')
  expect(await house.api.store.session({})).toMatchObject({ lastBackupAt: null })
})

test('one name is one running job; afterwards it is free again', async () => {
  const house = await aHouse()
  const [first, second] = await Promise.all([start(house), start(house)])
  expect(first).toMatchObject({ ok: true })
  expect(second).toEqual({ ok: false, code: 'conflict' })
  expect(await start(house)).toMatchObject({ ok: true })
})

test('cancelling what does not run is no failure, and nonsense is refused', async () => {
  const { vault } = await aHouse()
  expect(await vault.dispatch('cancel', { jobId })).toEqual({ ok: true, value: {} })
  for (const input of [{}, { jobId: 'x' }, { jobId, more: 1 }, null])
    expect(await vault.dispatch('cancel', input)).toMatchObject({ ok: false, code: 'invalid' })
  expect(await vault.dispatch('store.backUp', {})).toMatchObject({ ok: false, code: 'invalid' })
})

test('reading and writing go on while a job waits for its turn', async () => {
  const house = await aHouse()
  const [backup, kept, found] = await Promise.all([
    house.api.store.backUp({}),
    house.api.drafts.keep({ form: 'intake', values: 1 }),
    house.api.settings.get({}),
  ])
  expect(backup.extraFailed).toBe(false)
  expect(kept).toEqual({})
  expect(found.lock.idleMinutes).toBe(10)
})
