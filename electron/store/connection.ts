import type Sqlite from 'better-sqlite3'
import { AppError } from '../../shared/errors.ts'

export type RawDatabase = Sqlite.Database
type RunResult = { changes: number | bigint; lastInsertRowid: number | bigint }

export type Statement = {
  readonly reader: boolean
  /** True where running it can't change the store. */
  readonly readonly: boolean
  run: (...parameters: unknown[]) => RunResult
  get: (...parameters: unknown[]) => unknown
  all: (...parameters: unknown[]) => unknown[]
  iterate: (...parameters: unknown[]) => IterableIterator<unknown>
}

/**
 * All that the program sees of the open store. What could copy it unencrypted, change its key or
 * load foreign code (serialize, backup, rekey, loadExtension, attach, pragmas) has no way through.
 */
export type Connection = {
  readonly open: boolean
  readonly inTransaction: boolean
  prepare: (sql: string) => Statement
  close: () => void
}

const rawOfConnection = new WeakMap<Connection, RawDatabase>()
const comment = String.raw`--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/`
const forbiddenStart = new RegExp(
  String.raw`^(?:[\s;]|${comment})*(?:attach|detach|vacuum|pragma)\b`,
  'i',
)

export function guard(raw: RawDatabase): Connection {
  const connection: Connection = {
    get open() {
      return raw.open
    },
    get inTransaction() {
      return raw.inTransaction
    },
    prepare: sql => {
      if (forbiddenStart.test(sql)) throw new AppError('internal')
      return raw.prepare<unknown[]>(sql)
    },
    close: () => void raw.close(),
  }
  Object.freeze(connection)
  rawOfConnection.set(connection, raw)
  return connection
}

/** For the store's own engine (open, migrate, back up) and nobody else. */
export function rawOf(connection: Connection): RawDatabase {
  const raw = rawOfConnection.get(connection)
  if (raw === undefined) throw new AppError('internal')
  return raw
}

/** While a query runs, SQLite itself refuses every write. The caller holds the connection alone. */
export async function whileReadOnly<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  const raw = rawOf(connection)
  raw.pragma('query_only=ON')
  try {
    return await work()
  } finally {
    if (raw.open) raw.pragma('query_only=OFF')
  }
}
