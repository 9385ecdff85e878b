import type { ColumnType, Insertable, Selectable } from 'kysely'

type Once<T> = ColumnType<T, T, never>

/** Append-only: the compiler refuses an update, a trigger refuses the rest. */
export type AuditTable = {
  seq: Once<number>
  at: Once<string>
  actor: Once<string | null>
  call: Once<string>
  subject: Once<string | null>
  outcome: Once<'done' | 'refused'>
  prev: Once<string>
  hash: Once<string>
}
export type AuditRow = Selectable<AuditTable>
export type NewAuditRow = Insertable<AuditTable>
