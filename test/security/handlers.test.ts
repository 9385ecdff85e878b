import { type Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import { AppError } from '../../shared/errors.ts'
import { aScratchHouse, type ScratchHouse } from '../support/scratch-house.ts'

type Context = { db: Kysely<unknown>; actor: { id: string } }
const MARKER = 'Erika Markerfrau'

const auditRows = ({ db }: ScratchHouse) => db.selectFrom('audit').selectAll().execute()
const draftRows = ({ db }: ScratchHouse) => db.selectFrom('drafts').selectAll().execute()

const insertDraft = ({ db, actor }: Context) =>
  sql`insert into drafts values (${actor.id}, 'f', '1', 'x')`.execute(db)

const bug = { ok: false, code: 'internal', reference: 'A1B2C3' }

test.each([
  ['insert', insertDraft],
  ['update', ({ db }: Context) => sql`update users set name = 'x'`.execute(db)],
  ['delete', ({ db }: Context) => sql`delete from users`.execute(db)],
  ['create a table', ({ db }: Context) => sql`create table t (a) strict`.execute(db)],
  [
    'write with returning',
    ({ db }: Context) => sql`update users set name = 'x' returning id`.execute(db),
  ],
])('a query cannot %s, even with raw SQL', async (_, write) => {
  const house = await aScratchHouse({
    today: { overview: async (context: Context) => write(context) },
  })
  const before = await house.db.selectFrom('users').selectAll().execute()
  expect(await house.dispatch('today.overview', {})).toMatchObject({ ok: false })
  expect(await house.db.selectFrom('users').selectAll().execute()).toEqual(before)
  expect(await draftRows(house)).toEqual([])
})

test.each([
  'pragma query_only=OFF',
  '  PRAGMA query_only=OFF',
  '/* so */ pragma query_only=OFF',
  '-- so\npragma query_only=OFF',
  ';pragma query_only=OFF',
  "attach database '/tmp/x.db' as x",
  "vacuum into '/tmp/x.db'",
  'detach database main',
])('no handler gets %j through', async statement => {
  const house = await aScratchHouse({
    drafts: { keep: ({ db }: Context) => sql.raw(statement).execute(db) },
  })
  const envelope = await house.dispatch('drafts.keep', { form: 'f', values: 1 })
  expect(envelope).toEqual(bug)
})

test('after a query the next command may write again', async () => {
  const house = await aScratchHouse({
    today: { overview: () => Promise.reject(new Error('no')) },
    drafts: { keep: async (context: Context) => insertDraft(context).then(() => ({})) },
  })
  expect(await house.dispatch('today.overview', {})).toEqual(bug)
  expect(await house.dispatch('drafts.keep', { form: 'f', values: 1 })).toMatchObject({ ok: true })
  expect(await draftRows(house)).toHaveLength(1)
})

test('a query and a command at the same time keep out of each other’s way', async () => {
  const open = Promise.withResolvers<void>()
  const house = await aScratchHouse({
    today: { overview: () => open.promise.then(() => ({ today: '2026-11-16', firstSteps: [] })) },
    drafts: { keep: async (context: Context) => insertDraft(context).then(() => ({})) },
  })
  const query = house.dispatch('today.overview', {})
  const command = house.dispatch('drafts.keep', { form: 'f', values: 1 })
  open.resolve()
  expect(await query).toMatchObject({ ok: true })
  expect(await command).toMatchObject({ ok: true })
})

test('columns that are not declared never leave', async () => {
  const row = {
    id: '019a8b00-0000-7000-8000-000000000001',
    name: 'Miriam',
    role: 'leitung',
    active: true,
    createdAt: 'x',
    removedAt: null,
  }
  const house = await aScratchHouse({
    store: { listUsers: async () => [{ ...row, name_sort: MARKER }] },
    settings: { update: async () => ({ secret: MARKER }) },
    reference: { listBodies: async () => [{ key: '1', name: 'x', kind: 'x', secret: MARKER }] },
  })
  const lock = { section: 'lock', values: { idleMinutes: 5 } }
  for (const [name, input] of [
    ['store.listUsers', {}],
    ['settings.update', lock],
    ['reference.listBodies', {}],
  ] as const)
    expect(await house.dispatch(name, input)).toEqual(bug)
  expect(JSON.stringify(house.logged)).not.toContain(MARKER)
})

test('a command whose answer does not fit is rolled back, unrecorded and unannounced', async () => {
  const house = await aScratchHouse({
    drafts: { keep: async (context: Context) => insertDraft(context).then(() => ({ more: 1 })) },
    settings: { update: async (context: Context) => insertDraft(context).then(() => 'done') },
  })
  const lock = { section: 'lock', values: { idleMinutes: 5 } }
  expect(await house.dispatch('drafts.keep', { form: 'f', values: 1 })).toEqual(bug)
  expect(await house.dispatch('settings.update', lock)).toEqual(bug)
  expect(await draftRows(house)).toEqual([])
  expect(await auditRows(house)).toEqual([])
  expect(house.events).toEqual([])
})

test('a command that fails after writing leaves nothing', async () => {
  const house = await aScratchHouse({
    settings: {
      update: async (context: Context) => {
        await insertDraft(context)
        throw new AppError('conflict')
      },
    },
  })
  const lock = { section: 'lock', values: { idleMinutes: 5 } }
  expect(await house.dispatch('settings.update', lock)).toEqual({ ok: false, code: 'conflict' })
  expect(await draftRows(house)).toEqual([])
  expect(await auditRows(house)).toEqual([])
})

test('what lies outside the store is taken back, last step first, before the next command', async () => {
  const seen: string[] = []
  type Undoing = Context & { onRollback: (step: () => Promise<void>) => void }
  const house = await aScratchHouse({
    settings: {
      update: async ({ onRollback }: Undoing) => {
        onRollback(async () => void seen.push('first'))
        onRollback(() => Promise.reject(new Error(MARKER)))
        onRollback(async () => void seen.push('last'))
        throw new AppError('conflict')
      },
    },
    drafts: {
      // The transaction is gone before its commit, as after a disk that filled up.
      keep: async ({ db, onRollback }: Undoing) => {
        onRollback(async () => void seen.push('no commit'))
        await sql`rollback`.execute(db)
        return {}
      },
      discard: async ({ onRollback }: Undoing) => {
        onRollback(async () => void seen.push('never'))
        seen.push('next')
        return {}
      },
    },
  })
  const lock = { section: 'lock', values: { idleMinutes: 5 } }
  const answers = await Promise.all([
    house.dispatch('settings.update', lock),
    house.dispatch('drafts.keep', { form: 'f', values: 1 }),
    house.dispatch('drafts.discard', { form: 'f' }),
  ])
  expect(answers).toMatchObject([{ code: 'conflict' }, { code: 'internal' }, { ok: true }])
  expect(seen).toEqual(['last', 'first', 'no commit', 'next'])
  expect(JSON.stringify(house.logged)).not.toContain(MARKER)
})

test('a call without a handler is unknown', async () => {
  const house = await aScratchHouse({ store: {} })
  for (const name of ['store.session', 'today.overview'])
    expect(await house.dispatch(name, {})).toEqual({ ok: false, code: 'unknown-call' })
})

test('a bug that calls itself expected still gets a reference and its place in the log', async () => {
  const house = await aScratchHouse({
    store: { session: () => Promise.reject(new AppError('internal', { setting: 'x' })) },
  })
  expect(await house.dispatch('store.session', {})).toEqual(bug)
  expect(house.logged).toMatchObject([
    { call: 'store.session', code: 'internal', reference: 'A1B2C3', frames: expect.any(Array) },
  ])
})
