import type { Migrations } from '../../migrations/index.ts'
import { AppError } from '../../shared/errors.ts'
import { type Connection, type RawDatabase, rawOf } from './connection.ts'
import { untypedKyselyOver } from './database.ts'
import { schemaVersion } from './open-database.ts'
import { asStoreError } from './sqlite-errors.ts'

export type MigrationResult = { from: number; to: number }

/**
 * All pending steps in one transaction, the version last: a stop in between leaves the old store.
 * `backUp` is awaited before a store that holds data is touched; where it fails, nothing happens.
 */
export async function migrate(
  connection: Connection,
  migrations: Migrations,
  backUp: () => Promise<void>,
): Promise<MigrationResult> {
  const keys = orderedKeys(migrations)
  const from = schemaVersion(connection)
  const to = keys.length
  if (from > to) throw new AppError('store-newer', { store: from, app: to })
  if (from === to) return { from, to }
  if (from > 0) await backUp()
  try {
    await runAll(connection, migrations, keys.slice(from), to)
  } catch (error) {
    throw asStoreError(error)
  }
  return { from, to }
}

async function runAll(
  connection: Connection,
  migrations: Migrations,
  pending: readonly string[],
  to: number,
) {
  const raw = rawOf(connection)
  // Has no effect inside a transaction, and a table that is rebuilt must not cascade.
  raw.pragma('foreign_keys=OFF')
  try {
    raw.exec('begin immediate')
    const db = untypedKyselyOver<unknown>(connection)
    for (const key of pending) await migrations[key]?.(db)
    assertForeignKeys(raw)
    raw.pragma(`user_version=${to}`)
    raw.exec('commit')
  } finally {
    if (raw.open && raw.inTransaction) raw.exec('rollback')
    if (raw.open) raw.pragma('foreign_keys=ON')
  }
}

function assertForeignKeys(raw: RawDatabase) {
  const broken = raw.pragma('foreign_key_check')
  if (!Array.isArray(broken) || broken.length > 0) throw new AppError('internal')
}

/** `001-store`, `002-clients` …: without gaps, so that the version is the number of steps. */
function orderedKeys(migrations: Migrations): readonly string[] {
  const keys = Object.keys(migrations).toSorted()
  const wellNamed = (key: string, index: number) =>
    /^\d{3}-[a-z][a-z0-9-]*$/.test(key) && Number(key.slice(0, 3)) === index + 1
  if (!keys.every(wellNamed)) throw new AppError('internal')
  return keys
}
