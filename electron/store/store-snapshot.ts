import type { Connection } from './connection.ts'
import { schemaVersion } from './open-database.ts'

export type AuditHead = { seq: number; hash: string; at: string }

/** What a copy is measured by: a half-written one passes SQLite's own check. */
export type StoreSnapshot = {
  storeId: string
  schemaVersion: number
  counts: Record<string, number>
  auditHead: AuditHead | null
}

/** Reads without a pause, so that nothing is written in between. */
export function snapshotOf(connection: Connection): StoreSnapshot {
  return {
    storeId: storeIdOf(connection) ?? '',
    schemaVersion: schemaVersion(connection),
    counts: countsOf(connection),
    auditHead: auditHeadOf(connection),
  }
}

export function storeIdOf(connection: Connection): string | undefined {
  const row = connection.prepare("select value from meta where key = 'store_id'").get()
  return row === undefined ? undefined : (row as { value: string }).value
}

function auditHeadOf(connection: Connection): AuditHead | null {
  const row = connection.prepare('select seq, hash, at from audit order by seq desc limit 1').get()
  return (row as AuditHead | undefined) ?? null
}

function countsOf(connection: Connection): Record<string, number> {
  const tables = connection
    .prepare(
      `select name from pragma_table_list
      where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\'
      order by name`,
    )
    .all() as { name: string }[]
  return Object.fromEntries(tables.map(({ name }) => [name, countOf(connection, name)]))
}

function countOf(connection: Connection, table: string): number {
  const quoted = `"${table.replaceAll('"', '""')}"`
  const row = connection.prepare(`select count(*) as count from ${quoted}`).get()
  return (row as { count: number }).count
}
