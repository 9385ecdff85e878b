import type { Generated } from 'kysely'
import type { CaseEventKind } from '../../shared/clients/case-contract.ts'
import type { ContactKind } from '../../shared/clients/options.ts'

export type ContactTable = {
  id: string
  client_id: string
  day: string
  kind: ContactKind
  minutes: number | null
  with_whom: string
  note: string
  recorded_by: string
  recorded_at: string
}

export type CaseEventTable = {
  id: string
  client_id: string
  day: string
  at: string
  kind: CaseEventKind
  code: string | null
  note: string
  by_user: string
  to_user: string | null
}

export type NameTable = {
  id: Generated<number>
  client_id: string
  closed: number
  name_sort: string
  birth: string | null
  keys: string
}

export type NameKeyKind = 'f' | 't' | 's' | 'p'
export type NameKeyTable = {
  kind: NameKeyKind
  closed: number
  key: string
  sort: string
  name_id: number
}

export type DifferentTable = {
  first_id: string
  second_id: string
  decided_by: string
  decided_at: string
}

export type MergeTable = {
  id: string
  kept_id: string
  dropped_id: string
  merged_on: string
  merged_at: string
  merged_by: string
  /** JSON */
  before: string
  undone_at: string | null
}

export type ClientViewTable = {
  id: string
  user_id: string
  name: string
  /** JSON */
  value: string
  created_at: string
}
