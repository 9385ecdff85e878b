import type { Insertable, Selectable } from 'kysely'

export type DraftTable = {
  user_id: string
  form: string
  /** JSON */
  value: string
  updated_at: string
}
export type DraftRow = Selectable<DraftTable>
export type NewDraftRow = Insertable<DraftTable>
