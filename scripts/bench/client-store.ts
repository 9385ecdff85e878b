import { existsSync } from 'node:fs'
import path from 'node:path'
import { writeKeys } from '../../electron/clients/name-key-repository.ts'
import { seededRandom } from '../../electron/demo/seeded-random.ts'
import { type RawDatabase, rawOf } from '../../electron/store/connection.ts'
import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { aStore, OTHER_PASSPHRASE } from '../../test/support/builders.ts'
import { keyOf } from '../../test/support/look-inside.ts'
import { aVault } from '../../test/support/test-vault.ts'
import { type ClientRows, inventClient, type Row, type World } from './client-rows.ts'

export type BuiltStore = { storeFolder: string; userId: string }
type Order = { clients: number; seed: number; today: string }

const CACHE_KIB = 512 * 1024
const SORT_LENGTH = 12

/**
 * A store with so many clients, ten contacts each, and the same people for the same seed. Its
 * passphrase is the one of the tests. Rows are written past the program, in the order of their keys.
 */
export async function buildClientStore(folder: string, order: Order): Promise<BuiltStore> {
  const storeFolder = path.join(folder, 'store')
  if (existsSync(storeFolder)) throw new Error('there is a store already')
  // The lightest key that the program itself accepts: it opens this store too.
  const house = await aVault({ storeFolder, kdfPolicy: lightestKdfPolicy })
  house.clock.now = new Date(`${order.today}T08:00:00.000Z`)
  const { userId } = await aStore(house)
  const colleague = { name: 'Sevgi Arslan', role: 'fallmanagement' } as const
  await house.api.store.addUser({ user: colleague, passphrase: OTHER_PASSPHRASE })
  const users = await house.api.store.listUsers({})
  await house.vault.close()
  const connection = openDatabase(
    path.join(storeFolder, 'store.db'),
    await keyOf({ folder: storeFolder, userId }),
  )
  try {
    const userIds = users
      .map(({ id }) => id)
      .toSorted((a, b) => Number(b === userId) - Number(a === userId))
    fill(rawOf(connection), order, userIds)
  } finally {
    connection.close()
  }
  return { storeFolder, userId }
}

function fill(raw: RawDatabase, { clients, seed, today }: Order, userIds: readonly string[]) {
  raw.pragma(`cache_size=-${CACHE_KIB}`)
  // what is lost on a power cut is built again
  raw.pragma('synchronous=OFF')
  raw.pragma('journal_mode=OFF')
  raw.pragma('foreign_keys=OFF')
  const indexes = takeIndexes(raw)
  raw.transaction(() => {
    const world: World = {
      random: seededRandom(seed),
      ...{ today, userIds, numbers: new Map(), nextId: countedIds() },
    }
    fillClients(raw, world, clients)
    for (const sql of indexes) raw.exec(sql)
  })()
  raw.pragma('journal_mode=WAL')
}

/** Built once at the end instead of row by row. */
function takeIndexes(raw: RawDatabase): string[] {
  const rows = raw
    .prepare("select name, sql from sqlite_schema where type = 'index' and sql is not null")
    .all() as { name: string; sql: string }[]
  const tables = /\bon (contacts|clients|client_\w+|steps|needs|residence_entries|consents) /i
  const ours = rows.filter(({ sql }) => tables.test(sql))
  for (const { name } of ours) raw.exec(`drop index "${name}"`)
  return ours.map(({ sql }) => sql)
}

function fillClients(raw: RawDatabase, world: World, count: number) {
  const insert = inserter(raw)
  const contacts: Row[] = []
  const keys: { kind: string; closed: number; key: string; sort: string; name_id: number }[] = []
  for (let nameId = 1; nameId <= count; nameId += 1) {
    const { client, birth, keys: own, parts, contacts: talks }: ClientRows = inventClient(world)
    insert('households', { id: client.household_id! })
    insert('clients', client)
    for (const [table, row] of parts) insert(table, row)
    const closed = client.closed_on === null ? 0 : 1
    const sort = String(client.name_sort)
    const line = { id: nameId, client_id: client.id!, closed, name_sort: sort, birth }
    insert('client_names', { ...line, keys: writeKeys(own) })
    for (const { kind, key } of own)
      keys.push({ kind, closed, key, sort: sort.slice(0, SORT_LENGTH), name_id: nameId })
    contacts.push(...talks)
  }
  // as they came in: the talks of one person lie far apart
  contacts.sort((a, b) => (a.day! < b.day! ? -1 : 1))
  for (const row of contacts) insert('contacts', row)
  keys.sort(byKey)
  for (const row of keys) insert('client_name_keys', row)
}

type Key = { kind: string; closed: number; key: string; sort: string }
function byKey(a: Key, b: Key): number {
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1
  if (a.closed !== b.closed) return a.closed - b.closed
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return a.sort < b.sort ? -1 : 1
}

function inserter(raw: RawDatabase): (table: string, row: Row) => void {
  const statements = new Map<string, { columns: string[]; run: (values: unknown[]) => void }>()
  return (table, row) => {
    let statement = statements.get(table)
    if (!statement) {
      const columns = Object.keys(row)
      const marks = columns.map(() => '?').join(', ')
      const prepared = raw.prepare<unknown[]>(
        `insert into ${table} (${columns.join(', ')}) values (${marks})`,
      )
      statement = { columns, run: values => void prepared.run(...values) }
      statements.set(table, statement)
    }
    statement.run(statement.columns.map(column => row[column]))
  }
}

/** As UUIDv7 grow with time, so do these. */
function countedIds(): () => string {
  let count = 0
  return () => {
    count += 1
    const hex = count.toString(16).padStart(20, '0')
    return `01900000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(8)}`
  }
}
