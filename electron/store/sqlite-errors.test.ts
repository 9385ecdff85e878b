import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { asStoreError, sqliteFailure, withStoreErrors } from './sqlite-errors.ts'

test.each([
  ['SQLITE_NOTADB', 'store-damaged'],
  ['SQLITE_CORRUPT', 'store-damaged'],
  ['SQLITE_CORRUPT_INDEX', 'store-damaged'],
  ['SQLITE_BUSY', 'store-busy'],
  ['SQLITE_BUSY_SNAPSHOT', 'store-busy'],
  ['SQLITE_LOCKED', 'store-busy'],
  ['SQLITE_CANTOPEN', 'folder-read-only'],
  ['SQLITE_READONLY', 'folder-read-only'],
  ['SQLITE_READONLY_DIRECTORY', 'folder-read-only'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR', 'disk-error'],
  ['SQLITE_IOERR_FSYNC', 'disk-error'],
])('%s is %s, without its message', (code, expected) => {
  const failure = sqliteFailure(new Sqlite.SqliteError('/home/anna/store.db', code))
  expect(failure?.code).toBe(expected)
  expect(failure?.message).toBe(expected)
})

test('a bug stays a bug', () => {
  const constraint = new Sqlite.SqliteError('UNIQUE', 'SQLITE_CONSTRAINT_UNIQUE')
  expect(sqliteFailure(constraint)).toBeUndefined()
  expect(asStoreError(constraint)).toBe(constraint)
  expect(sqliteFailure(new TypeError('x'))).toBeUndefined()
  expect(sqliteFailure('SQLITE_FULL')).toBeUndefined()
})

test('work runs as it is', () => {
  expect(withStoreErrors(() => 7)).toBe(7)
  expect(() =>
    withStoreErrors(() => {
      throw new Sqlite.SqliteError('x', 'SQLITE_FULL')
    }),
  ).toThrow('disk-full')
})
