import type { Kysely } from 'kysely'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'

/** Of the last stamp at which the directory was read, for each open store. */
const kept = new WeakMap<object, { stamp: number; value: unknown }>()

/** Every connection and transaction of one open store shares it; another store has another one. */
function storeOf(db: Reader): { store: object; isTransaction: boolean } {
  // A reader is a Kysely that hides what writes; who it is stands behind that.
  const whole = db as unknown as Kysely<Database>
  return { store: whole.getExecutor().adapter, isTransaction: whole.isTransaction }
}

async function stampOf(db: Reader): Promise<number> {
  const row = await db.selectFrom('directory_stamp').select('value').executeTakeFirstOrThrow()
  return row.value
}

/**
 * What `read` found, until something in the directory changes. A transaction may still be taken
 * back, so what it reads is never kept.
 */
export async function unlessChanged<T>(db: Reader, read: () => Promise<T>): Promise<T> {
  const { store, isTransaction } = storeOf(db)
  const stamp = await stampOf(db)
  const known = kept.get(store)
  if (known?.stamp === stamp) return known.value as T
  const value = await read()
  if (!isTransaction) kept.set(store, { stamp, value })
  return value
}
