import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Connection, rawOf, whileReadOnly } from '../../../electron/store/connection.ts'
import {
  createDatabase,
  openCopy,
  openDatabase,
  quickCheck,
} from '../../../electron/store/open-database.ts'
import { findMarkerInFolder } from '../../support/find-marker.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const dek = randomBytes(32)
const marker = 'Marker-Text-Zwiebelkuchen'

function aStore(folder = tempFolder()) {
  const path = join(folder, 'store.db')
  const connection = createDatabase(path, dek)
  connection.prepare('create table notes (text text not null) strict').run()
  connection.prepare('insert into notes values (?)').run(marker)
  return { folder, path, connection }
}

function notes(connection: Connection) {
  return connection.prepare('select text from notes').all()
}

test('what was written is there again, and nowhere in clear', () => {
  const { folder, path, connection } = aStore()
  expect(findMarkerInFolder(folder, marker)).toEqual([])
  connection.close()
  const again = openDatabase(path, dek)
  expect(notes(again)).toEqual([{ text: marker }])
  again.close()
  expect(findMarkerInFolder(folder, marker)).toEqual([])
  expect(readFileSync(path).subarray(0, 6).toString()).not.toBe('SQLite')
})

test('the marker search itself finds a marker', () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'clear.txt'), `x${marker}y`)
  writeFileSync(join(folder, 'wide.bin'), Buffer.from(marker, 'utf16le'))
  writeFileSync(join(folder, 'coded.txt'), Buffer.from(marker).toString('base64'))
  writeFileSync(join(folder, 'other.txt'), 'nothing')
  expect(findMarkerInFolder(folder, marker)).toEqual(['clear.txt', 'coded.txt', 'wide.bin'])
})

test('only the owner may read the files', { skip: process.platform === 'win32' }, () => {
  const { path, connection } = aStore()
  for (const file of [path, `${path}-wal`]) expect(statSync(file).mode & 0o077).toBe(0)
  connection.close()
})

test('the settings that matter are in force', () => {
  const { connection } = aStore()
  const read = (name: string) => rawOf(connection).pragma(name, { simple: true })
  expect(read('journal_mode')).toBe('wal')
  expect(read('synchronous')).toBe(2)
  expect(read('temp_store')).toBe(2)
  expect(read('secure_delete')).toBe(1)
  expect(read('foreign_keys')).toBe(1)
  expect(read('trusted_schema')).toBe(0)
  expect(read('locking_mode')).toBe('exclusive')
  connection.close()
})

test('a wrong key is a damaged store, a key of another length is not tried', () => {
  const { path, connection } = aStore()
  connection.close()
  expect(() => openDatabase(path, randomBytes(32))).toThrow('store-damaged')
  for (const length of [0, 16, 31, 33, 64]) {
    expect(() => openDatabase(path, Buffer.alloc(length, 1))).toThrow('internal')
  }
  expect(notes(openDatabase(path, dek))).toHaveLength(1)
})

test('a second opening is refused while the first lives', () => {
  const { path, connection } = aStore()
  expect(() => openDatabase(path, dek, { busyTimeoutMs: 1 })).toThrow('store-busy')
  connection.close()
  expect(() => openDatabase(path, dek, { busyTimeoutMs: 1 }).close()).not.toThrow()
})

test('a store is never created over another one', () => {
  const { folder, path, connection } = aStore()
  connection.close()
  expect(() => createDatabase(path, dek)).toThrow('store-exists')
  writeFileSync(join(folder, 'other.db-wal'), 'left alone')
  expect(() => createDatabase(join(folder, 'other.db'), dek)).toThrow('store-exists')
  expect(existsSync(join(folder, 'other.db'))).toBe(false)
})

test('a missing store, a missing folder and an empty file are told apart', () => {
  const folder = tempFolder()
  expect(() => openDatabase(join(folder, 'store.db'), dek)).toThrow('store-missing')
  expect(() => openDatabase(join(folder, 'no', 'store.db'), dek)).toThrow('folder-missing')
  expect(() => createDatabase(join(folder, 'no', 'store.db'), dek)).toThrow('folder-missing')
  writeFileSync(join(folder, 'store.db'), '')
  expect(() => openDatabase(join(folder, 'store.db'), dek)).toThrow('store-damaged')
})

test.each([
  ['foreign text', () => Buffer.from('not a database '.repeat(600))],
  ['a plain database', () => Buffer.from(`SQLite format 3\0${'\0'.repeat(8176)}`)],
])('%s is a damaged store', (_name, bytes) => {
  const path = join(tempFolder(), 'store.db')
  writeFileSync(path, bytes())
  expect(() => openDatabase(path, dek)).toThrow('store-damaged')
})

test('one changed byte on any page is found', () => {
  const { path, connection } = aStore()
  const insert = connection.prepare('insert into notes values (?)')
  for (let i = 0; i < 200; i++) insert.run(`${marker} ${i}`.repeat(5))
  connection.close()
  const whole = readFileSync(path)
  for (let page = 0; page < whole.length / 4096; page++) {
    const damaged = Buffer.from(whole)
    const at = page * 4096 + 100
    damaged[at] = (damaged[at] ?? 0) ^ 1
    writeFileSync(path, damaged)
    expect(() => openAndCheck(path)).toThrow('store-damaged')
  }
  writeFileSync(path, whole)
  expect(() => openAndCheck(path)).not.toThrow()
})

test('a store that was cut short is found', () => {
  const { path, connection } = aStore()
  const insert = connection.prepare('insert into notes values (?)')
  for (let i = 0; i < 200; i++) insert.run(`${marker} ${i}`.repeat(5))
  connection.close()
  truncateSync(path, statSync(path).size - 4096)
  expect(() => openAndCheck(path)).toThrow('store-damaged')
})

function openAndCheck(path: string) {
  const connection = openDatabase(path, dek)
  try {
    quickCheck(connection)
  } finally {
    connection.close()
  }
}

test('a copy is looked into without changing a byte', () => {
  const { folder, path, connection } = aStore()
  const copy = join(folder, 'copy.db')
  rawOf(connection).prepare('vacuum into ?').run(copy)
  const before = readFileSync(copy)
  const opened = openCopy(copy, dek)
  quickCheck(opened)
  expect(notes(opened)).toEqual([{ text: marker }])
  expect(() => opened.prepare('delete from notes').run()).toThrow()
  opened.close()
  expect(readFileSync(copy)).toEqual(before)
  expect(existsSync(`${copy}-wal`)).toBe(false)
  connection.close()
  expect(path).toBeTruthy()
})

test.each([
  "attach 'x.db' as x",
  " /* c */ ATTACH 'x.db' as x",
  '-- c\n;pragma key=1',
  "vacuum into 'x.db'",
  'detach x',
  "PRAGMA rekey = 'x'",
])('%s has no way through', sql => {
  const { connection } = aStore()
  expect(() => connection.prepare(sql)).toThrow('internal')
  connection.close()
})

test('the connection offers nothing that copies the store or changes its key', () => {
  const { connection } = aStore()
  expect(Object.keys(connection).toSorted()).toEqual(['close', 'inTransaction', 'open', 'prepare'])
  expect(() => connection.prepare("select load_extension('x')").get()).toThrow()
  connection.close()
})

test('while reading only, SQLite refuses to write', async () => {
  const { connection } = aStore()
  const insert = () => connection.prepare('insert into notes values (1)').run()
  await expect(whileReadOnly(connection, async () => insert())).rejects.toThrow()
  expect(await whileReadOnly(connection, async () => notes(connection).length)).toBe(1)
  expect(() => insert()).not.toThrow()
  connection.close()
})
