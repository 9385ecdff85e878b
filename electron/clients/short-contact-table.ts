import type { Insertable, Selectable } from 'kysely'
import type { Gender, GermanLevel, ReferralField } from '../../shared/clients/options.ts'
import type { StatusGroup } from '../../shared/clients/residence-status.ts'
import type {
  KnownAgeGroup,
  Minutes,
  ShortContactOutcome,
} from '../../shared/clients/short-contact.ts'

export type ShortContactTable = {
  id: string
  day: string
  municipality: string | null
  gender: Gender
  age_group: KnownAgeGroup | null
  language: string | null
  outcome: ShortContactOutcome | null
  minutes: Minutes | null
  origin: string | null
  residence: StatusGroup | null
  german: GermanLevel | null
  recorded_by: string
  recorded_at: string
  /** The calendar day of `recorded_at` where the office is. */
  recorded_on: string
}
export type ShortContactRow = Selectable<ShortContactTable>
export type NewShortContactRow = Insertable<ShortContactTable>

export type ShortContactFieldTable = { contact_id: string; field: ReferralField }
export type ShortContactFieldRow = Selectable<ShortContactFieldTable>
