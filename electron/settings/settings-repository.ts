import type { Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import {
  defaultSettings,
  type Settings,
  type SettingsSection,
  settings,
} from '../../shared/settings/settings.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'

/** Sections that nobody has changed yet keep the defaults of this version. */
export async function getSettings(db: Reader): Promise<Settings> {
  const rows = await db.selectFrom('settings').select(['section', 'value']).execute()
  const stored = Object.fromEntries(
    rows.map(row => [row.section, JSON.parse(row.value) as unknown]),
  )
  if (!Object.hasOwn(stored, 'office')) throw new AppError('store-damaged')
  return settings.parse({ ...defaultSettings, ...stored })
}

export async function updateSection<S extends SettingsSection>(
  db: Transaction<Database>,
  section: S,
  values: Settings[S],
  now: string,
): Promise<void> {
  const value = JSON.stringify(values)
  await db
    .insertInto('settings')
    .values({ section, value, updated_at: now })
    .onConflict(conflict => conflict.column('section').doUpdateSet({ value, updated_at: now }))
    .execute()
}
