import { closeSync, existsSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { AppError } from '../../shared/errors.ts'
import { type Connection, guard, type RawDatabase, rawOf } from './connection.ts'
import { asFileError, errnoOf } from './file-errors.ts'
import { keyBytes } from './key-derivation.ts'
import { asStoreError, withStoreErrors } from './sqlite-errors.ts'

export type OpenOptions = { busyTimeoutMs?: number }
type Setting = readonly [set: string, read: string, expected: string | number]

/** The page format of SQLCipher 4: any other value and nobody else could open the store. */
const cipherFormat: readonly Setting[] = [
  ["cipher='sqlcipher'", 'cipher', 'sqlcipher'],
  ['legacy=4', 'legacy', '4'],
]
const cipherDetails: ReadonlyArray<readonly [read: string, expected: string]> = [
  ['legacy_page_size', '4096'],
  ['hmac_use', '1'],
  ['hmac_algorithm', '2'],
  ['kdf_algorithm', '2'],
  ['plaintext_header_size', '0'],
]

/** In this order, after the first read. FULL: the build's default loses commits on power loss. */
const storeSettings: readonly Setting[] = [
  ['journal_mode=WAL', 'journal_mode', 'wal'],
  ['synchronous=FULL', 'synchronous', 2],
  ['temp_store=MEMORY', 'temp_store', 2],
  ['secure_delete=ON', 'secure_delete', 1],
  ['foreign_keys=ON', 'foreign_keys', 1],
  // Otherwise "insert or replace" deletes rows without asking their delete triggers.
  ['recursive_triggers=ON', 'recursive_triggers', 1],
  ['trusted_schema=OFF', 'trusted_schema', 0],
  ['cell_size_check=ON', 'cell_size_check', 1],
  ['fullfsync=ON', 'fullfsync', 1],
  ['checkpoint_fullfsync=ON', 'checkpoint_fullfsync', 1],
  ['mmap_size=0', 'mmap_size', 0],
  // Every page that is read anew is decrypted anew: 96 MiB hold what the widest screen touches, the
  // figures of a year of 100,000 people.
  ['cache_size=-98304', 'cache_size', -98304],
  // Every twentieth intake would wait for the log to be written back; at 16 MiB hardly one does.
  ['wal_autocheckpoint=4000', 'wal_autocheckpoint', 4000],
  ['locking_mode=EXCLUSIVE', 'locking_mode', 'exclusive'],
]

const copySettings: readonly Setting[] = [
  ['temp_store=MEMORY', 'temp_store', 2],
  ['trusted_schema=OFF', 'trusted_schema', 0],
  ['cell_size_check=ON', 'cell_size_check', 1],
  ['query_only=ON', 'query_only', 1],
]

/** The key stays the caller's to wipe. */
export function openDatabase(path: string, dek: Buffer, options: OpenOptions = {}): Connection {
  assertStoreFile(path)
  return openWith(path, dek, { timeout: options.busyTimeoutMs ?? 1000 }, takeStore)
}

export function createDatabase(path: string, dek: Buffer): Connection {
  // A write-ahead log left alone would be played into the new store.
  if (existsSync(`${path}-wal`)) throw new AppError('store-exists')
  createEmptyFile(path)
  return openWith(path, dek, {}, takeStore)
}

/** Looks into a copy without changing one byte of it. */
export function openCopy(path: string, dek: Buffer): Connection {
  assertStoreFile(path)
  return openWith(path, dek, { readonly: true }, raw => apply(raw, copySettings))
}

function openWith(
  path: string,
  dek: Buffer,
  options: Sqlite.Options,
  prepare: (raw: RawDatabase) => void,
): Connection {
  if (dek.length !== keyBytes) throw new AppError('internal')
  return withStoreErrors(() => {
    const raw = new Sqlite(path, { ...options, fileMustExist: true })
    try {
      unlock(raw, dek)
      prepare(raw)
      return guard(raw)
    } catch (error) {
      raw.close()
      throw error
    }
  })
}

function unlock(raw: RawDatabase, dek: Buffer) {
  apply(raw, cipherFormat)
  const key = Buffer.concat([Buffer.from('raw:'), dek])
  try {
    raw.key(key)
  } finally {
    key.fill(0)
  }
  // Setting a key never fails; only a read shows whether it is the right one.
  raw.prepare('select count(*) from sqlite_schema').get()
  for (const [read, expected] of cipherDetails) assertSetting(raw, read, expected)
}

function takeStore(raw: RawDatabase) {
  apply(raw, storeSettings)
  // The exclusive lock is taken by the first write and then kept.
  raw.exec('begin immediate; commit')
}

function apply(raw: RawDatabase, settings: readonly Setting[]) {
  for (const [set, read, expected] of settings) {
    raw.pragma(set)
    assertSetting(raw, read, expected)
  }
}

function assertSetting(raw: RawDatabase, name: string, expected: string | number) {
  if (raw.pragma(name, { simple: true }) !== expected) {
    throw new AppError('internal', { setting: name })
  }
}

function assertStoreFile(path: string) {
  try {
    // An empty file would be taken for a new store and accept any key.
    if (statSync(path).size === 0) throw new AppError('store-damaged')
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw asFileError(error)
    throw new AppError(existsSync(dirname(path)) ? 'store-missing' : 'folder-missing')
  }
}

function createEmptyFile(path: string) {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    throw errnoOf(error) === 'EEXIST' ? new AppError('store-exists') : asFileError(error)
  }
}

export function schemaVersion(connection: Connection): number {
  return Number(rawOf(connection).pragma('user_version', { simple: true }))
}

/** Reads every page; 274 ms for 40 MB. */
export function quickCheck(connection: Connection): void {
  let result: unknown
  try {
    result = rawOf(connection).pragma('quick_check(1)', { simple: true })
  } catch (error) {
    throw asStoreError(error)
  }
  if (result !== 'ok') throw new AppError('store-damaged')
}
