import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Role } from '../../shared/roles.ts'

export type UserTable = {
  id: string
  name: string
  name_sort: string
  role: Role
  active: 0 | 1
  created_at: string
  removed_at: string | null
}
export type UserRow = Selectable<UserTable>
export type NewUserRow = Insertable<UserTable>
export type UserChange = Updateable<UserTable>
