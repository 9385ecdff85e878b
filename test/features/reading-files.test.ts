import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { anAdmission, aPerson } from '../support/client-builders.ts'
import { aHouse, type House, reopened } from '../support/house.ts'
import { rowsInside } from '../support/look-inside.ts'
import { aScratchHouse } from '../support/scratch-house.ts'

async function twoFiles() {
  const house = await aHouse()
  const { id } = await house.api.clients.admit(anAdmission())
  const other = anAdmission({ person: aPerson({ familyName: 'Kowalenko' }) })
  return { house, id, otherId: (await house.api.clients.admit(other)).id }
}

const later = (house: House, minutes: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + minutes * 60_000)
}

const READING = ['clients.readFile', 'tasks.readPlan']
async function readingsIn(house: House) {
  const rows = await rowsInside(house, 'audit')
  return rows
    .filter(({ call }) => READING.includes(String(call)))
    .map(({ call, subject, actor }) => ({ call, subject, actor }))
}

test('a file that is opened once is recorded once, however often the screen asks', async () => {
  const { house, id, otherId } = await twoFiles()
  const { api, userId: actor } = house
  await api.clients.readFile({ id })
  await api.tasks.readPlan({ clientId: id })
  await api.clients.changeDepth({ id, version: 1, depth: 'verweisberatung' })
  await api.clients.readFile({ id })
  await api.tasks.readPlan({ clientId: otherId })
  expect(await readingsIn(house)).toEqual([
    { call: 'clients.readFile', subject: id, actor },
    { call: 'tasks.readPlan', subject: otherId, actor },
  ])
})

test('who stays longer than a quarter of an hour is recorded again', async () => {
  const { house, id } = await twoFiles()
  for (const minutes of [0, 14, 1, 14]) {
    later(house, minutes)
    await house.api.clients.readFile({ id })
  }
  expect(await readingsIn(house)).toHaveLength(2)
})

test('a lock forgets what was read before it', async () => {
  const { house, id } = await twoFiles()
  await house.api.clients.readFile({ id })
  const next = await reopened(house)
  await next.api.clients.readFile({ id })
  expect(await readingsIn(next)).toHaveLength(2)
})

test('what could not be recorded is not read, and is recorded when it is', async () => {
  const { dispatch, db, actorId } = await aScratchHouse({
    privacy: { listAudit: async () => [] },
  })
  const read = () => dispatch('privacy.listAudit', { limit: 10 })
  await sql`create trigger no_log before insert on audit begin select raise(abort, 'no'); end`.execute(
    db,
  )
  expect(await read()).toMatchObject({ ok: false })
  expect(await read()).toMatchObject({ ok: false })
  await sql`drop trigger no_log`.execute(db)
  expect(await read()).toEqual({ ok: true, value: [] })
  expect(await read()).toEqual({ ok: true, value: [] })
  const rows = await db.selectFrom('audit').select(['actor', 'call', 'subject']).execute()
  expect(rows).toEqual([{ actor: actorId, call: 'privacy.listAudit', subject: 'audit' }])
})
