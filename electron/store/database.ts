import { Kysely, SqliteDialect } from 'kysely'
import type { DraftTable } from '../drafts/draft-table.ts'
import type { AuditTable } from '../privacy/audit-table.ts'
import type { SettingTable } from '../settings/setting-table.ts'
import type { Connection } from './connection.ts'
import type { MetaTable } from './meta-table.ts'
import type { UserTable } from './user-table.ts'

export type Database = {
  meta: MetaTable
  users: UserTable
  settings: SettingTable
  drafts: DraftTable
  audit: AuditTable
}

export function kyselyOver(connection: Connection): Kysely<Database> {
  return untypedKyselyOver<Database>(connection)
}

/** A migration knows no table type: it is frozen in time. */
export function untypedKyselyOver<T>(connection: Connection): Kysely<T> {
  const database = {
    prepare: (sql: string) => {
      const statement = connection.prepare(sql)
      return {
        reader: statement.reader,
        all: (parameters: readonly unknown[]) => statement.all(...parameters),
        run: (parameters: readonly unknown[]) => statement.run(...parameters),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...parameters),
      }
    },
    close: () => connection.close(),
  }
  return new Kysely<T>({ dialect: new SqliteDialect({ database }) })
}
