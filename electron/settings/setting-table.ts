import type { Insertable, Selectable } from 'kysely'
import type { SettingsSection } from '../../shared/settings/settings.ts'

export type SettingTable = {
  section: SettingsSection
  /** JSON */
  value: string
  updated_at: string
}
export type SettingRow = Selectable<SettingTable>
export type NewSettingRow = Insertable<SettingTable>
