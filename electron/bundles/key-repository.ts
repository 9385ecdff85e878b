import type { Transaction } from 'kysely'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { BundleKeyTable } from './bundle-tables.ts'

type Name = BundleKeyTable['name']

export async function findKey(db: Reader, name: Name): Promise<BundleKeyTable | null> {
  const row = await db
    .selectFrom('bundle_keys')
    .selectAll()
    .where('name', '=', name)
    .executeTakeFirst()
  return row ?? null
}

/** Without the secret half, with the name of whoever made or confirmed it. */
export function listKeys(db: Reader) {
  return db
    .selectFrom('bundle_keys')
    .innerJoin('users', 'users.id', 'bundle_keys.made_by')
    .select(['bundle_keys.name', 'public_key as publicKey', 'made_at as madeAt'])
    .select('users.name as byName')
    .execute()
}

export async function putKey(db: Transaction<Database>, key: BundleKeyTable): Promise<void> {
  await db
    .insertInto('bundle_keys')
    .values(key)
    .onConflict(conflict => conflict.column('name').doUpdateSet(key))
    .execute()
}

export async function removeKey(db: Transaction<Database>, name: Name): Promise<void> {
  await db.deleteFrom('bundle_keys').where('name', '=', name).execute()
}
