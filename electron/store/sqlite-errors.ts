import { AppError, type AppErrorCode } from '../../shared/errors.ts'

const primary: ReadonlyArray<readonly [prefix: string, code: AppErrorCode]> = [
  ['SQLITE_NOTADB', 'store-damaged'],
  ['SQLITE_CORRUPT', 'store-damaged'],
  ['SQLITE_BUSY', 'store-busy'],
  ['SQLITE_LOCKED', 'store-busy'],
  ['SQLITE_CANTOPEN', 'folder-read-only'],
  ['SQLITE_READONLY', 'folder-read-only'],
  ['SQLITE_PERM', 'folder-read-only'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR', 'disk-error'],
]

/**
 * Undefined for everything that is a bug of ours, such as a violated constraint. SQLite's own
 * message may quote a statement or a path; only a code goes on.
 */
export function sqliteFailure(error: unknown): AppError | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const found = primary.find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`))
  return found === undefined ? undefined : new AppError(found[1])
}

export function asStoreError(error: unknown): unknown {
  return sqliteFailure(error) ?? error
}

export function withStoreErrors<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asStoreError(error)
  }
}
