import type { ReadonlyKysely } from 'kysely/readonly'
import type { Database } from './database.ts'

/** Whoever is handed this can look and nothing else; a transaction is one too. */
export type Reader = Pick<ReadonlyKysely<Database>, 'selectFrom' | 'selectNoFrom' | 'fn' | 'case'>
