import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Connection, rawOf } from '../../../electron/store/connection.ts'
import { type Database, kyselyOver } from '../../../electron/store/database.ts'
import { migrate } from '../../../electron/store/migrate.ts'
import { createDatabase, schemaVersion } from '../../../electron/store/open-database.ts'
import { type Migration, type Migrations, migrations } from '../../../migrations/index.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const noBackUp = async () => {
  throw new Error('no backup expected')
}

function aStore() {
  return createDatabase(join(tempFolder(), 'store.db'), randomBytes(32))
}

function tables(connection: Connection) {
  return connection
    .prepare("select name from sqlite_schema where type = 'table' order by name")
    .all()
    .map(row => (row as { name: string }).name)
}

const newest = Object.keys(migrations).length

const createA: Migration = async db => {
  await sql`create table a (id integer primary key, b_id integer) strict`.execute(db)
}
const createB: Migration = async db => {
  await sql`create table b (id integer primary key) strict`.execute(db)
}
const failing: Migration = async db => {
  await sql`create table c (id integer primary key) strict`.execute(db)
  await sql`create table a (id integer primary key) strict`.execute(db)
}
const breakKeys: Migration = async db => {
  await sql`create table d (b_id integer references b (id)) strict`.execute(db)
  await sql`insert into d values (17)`.execute(db)
}

/** A table that the program's types do not know, or the other way round, doesn't compile or fails. */
const known: Record<keyof Database, true> = {
  meta: true,
  users: true,
  settings: true,
  drafts: true,
  audit: true,
  short_contacts: true,
  short_contact_fields: true,
  households: true,
  clients: true,
  client_spellings: true,
  client_citizenships: true,
  client_languages: true,
  residence_entries: true,
  client_relations: true,
  consents: true,
  client_names: true,
  client_name_keys: true,
  different_clients: true,
  merges: true,
  needs: true,
  goals: true,
  steps: true,
  contacts: true,
  barriers: true,
  case_events: true,
  snoozes: true,
  client_views: true,
  documents: true,
  organisations: true,
  offers: true,
  eligibility_rules: true,
  directory_stamp: true,
  referrals: true,
  referral_events: true,
  releases: true,
  letters: true,
  letter_templates: true,
  helpers: true,
  helper_exclusions: true,
  helper_contacts: true,
  approvals: true,
  exemptions: true,
  assignments: true,
  check_ins: true,
  help_requests: true,
  request_answers: true,
  missions: true,
  mission_versions: true,
  rates: true,
  budgets: true,
  planned_hours: true,
  closed_periods: true,
  period_reopenings: true,
  trainings: true,
  training_participants: true,
  contact_persons: true,
  meetings: true,
  meeting_guests: true,
  shared_tasks: true,
  match_wishes: true,
  match_runs: true,
  match_decisions: true,
  snapshots: true,
  snapshot_people: true,
  releases_of_quarters: true,
  deliveries: true,
  bundle_keys: true,
  targets: true,
  annual_reports: true,
  report_notes: true,
}

test('a new store gets every table that the program knows', async () => {
  const connection = aStore()
  expect(await migrate(connection, migrations, noBackUp)).toEqual({ from: 0, to: newest })
  expect(tables(connection)).toEqual(Object.keys(known).toSorted())
  expect(schemaVersion(connection)).toBe(newest)
  connection.close()
})

test('all tables are strict and all indexes have a name', async () => {
  const connection = aStore()
  await migrate(connection, migrations, noBackUp)
  const list = rawOf(connection).pragma('table_list') as { name: string; strict: number }[]
  const own = list.filter(({ name }) => !name.startsWith('sqlite_'))
  expect(own.filter(({ strict }) => strict === 0)).toEqual([])
  connection.close()
})

test('run again, nothing happens', async () => {
  const connection = aStore()
  await migrate(connection, migrations, noBackUp)
  expect(await migrate(connection, migrations, noBackUp)).toEqual({ from: newest, to: newest })
  connection.close()
})

test('an existing store is backed up before it is touched', async () => {
  const connection = aStore()
  await migrate(connection, { '001-a': createA }, noBackUp)
  const seen: string[][] = []
  const backUp = async () => void seen.push(tables(connection))
  await migrate(connection, { '001-a': createA, '002-b': createB }, backUp)
  expect(seen).toEqual([['a']])
  expect(tables(connection)).toEqual(['a', 'b'])
  connection.close()
})

test('no backup, no migration', async () => {
  const connection = aStore()
  await migrate(connection, { '001-a': createA }, noBackUp)
  const both = { '001-a': createA, '002-b': createB }
  await expect(migrate(connection, both, noBackUp)).rejects.toThrow('no backup expected')
  expect(tables(connection)).toEqual(['a'])
  connection.close()
})

test.each<[string, Migrations]>([
  ['a failing statement', { '001-a': createA, '002-b': createB, '003-c': failing }],
  ['a broken reference', { '001-a': createA, '002-b': createB, '003-d': breakKeys }],
])('%s takes all pending steps back', async (_name, steps) => {
  const connection = aStore()
  await migrate(connection, { '001-a': createA }, noBackUp)
  await expect(migrate(connection, steps, async () => undefined)).rejects.toThrow()
  expect(tables(connection)).toEqual(['a'])
  expect(schemaVersion(connection)).toBe(1)
  expect(rawOf(connection).pragma('foreign_keys', { simple: true })).toBe(1)
  connection.close()
})

test('a store of a newer program is refused unharmed', async () => {
  const connection = aStore()
  rawOf(connection).pragma(`user_version=${newest + 1}`)
  await expect(migrate(connection, migrations, noBackUp)).rejects.toThrow('store-newer')
  expect(tables(connection)).toEqual([])
  expect(schemaVersion(connection)).toBe(newest + 1)
  connection.close()
})

test.each([{ '002-a': createA }, { '001-a': createA, '003-b': createB }, { 'a-001': createA }])(
  'a gap in the list is a bug: %o',
  async steps => {
    const connection = aStore()
    await expect(migrate(connection, steps, noBackUp)).rejects.toThrow('internal')
    connection.close()
  },
)

test('the log can only grow', async () => {
  const connection = aStore()
  await migrate(connection, migrations, noBackUp)
  const db = kyselyOver(connection)
  const row = { at: '2026-08-01T08:00:00.000Z', actor: null, call: 'store.create', subject: null }
  const chain = { outcome: 'done' as const, prev: '0'.repeat(64), hash: '1'.repeat(64) }
  await db
    .insertInto('audit')
    .values({ seq: 1, ...row, ...chain })
    .execute()
  for (const sql of [
    "update audit set call = 'x'",
    'delete from audit',
    "insert or replace into audit values (1, 'x', null, 'x', null, 'ok', 'x', 'x')",
  ]) {
    expect(() => connection.prepare(sql).run()).toThrow('append-only')
  }
  expect(await db.selectFrom('audit').select('call').execute()).toEqual([{ call: 'store.create' }])
  connection.close()
})
