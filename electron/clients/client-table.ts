import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Depth } from '../../shared/clients/client.ts'
import type { CourseState, DeadlineKind } from '../../shared/clients/deadline-rules.ts'
import type {
  FamilyStatus,
  Gender,
  GermanLevel,
  GermanProof,
  ReferralField,
  Urgency,
} from '../../shared/clients/options.ts'
import type { Relation } from '../../shared/clients/options-household.ts'
import type {
  Channel,
  ClosingReason,
  LanguageLevel,
  OccupationState,
  RecognitionState,
  SchoolDegree,
  SentBy,
} from '../../shared/clients/options-record.ts'
import type { EmploymentNote } from '../../shared/clients/residence-history.ts'
import type { ResidenceStatus, StatusGroup } from '../../shared/clients/residence-status.ts'
import type { PartialDate } from '../../shared/lib/dates.ts'
import type { ConsentMedium } from '../../shared/privacy/consent.ts'

type Precision = PartialDate['precision']

/** What is reckoned from other tables whenever something changes. */
export type ClientSummary = {
  status: ResidenceStatus | null
  status_group: StatusGroup
  status_until: string | null
  /** The day on which the columns above must be reckoned anew. */
  status_changes_on: string | null
  deadline_kind: DeadlineKind | null
  deadline_on: string | null
  open_needs: number
  needs_without_step: number
  most_urgent: Urgency | null
  next_step_id: string | null
  next_step_on: string | null
  last_contact_on: string | null
}

export type ClientTable = ClientSummary & {
  id: string
  number: string
  version: number
  depth: Depth
  family_name: string
  given_names: string
  birth_name: string
  own_script: string
  name_sort: string
  birth_value: string | null
  birth_precision: Precision
  place_of_birth: string
  gender: Gender
  country_of_origin: string | null
  family_status: FamilyStatus | null
  household_id: string
  municipality: string | null
  accommodation: string
  street: string
  postcode: string
  phone: string
  email: string
  channel: Channel | null
  interpreter: 'nein' | 'manchmal' | 'ja' | null
  german_level: GermanLevel | null
  german_proof: GermanProof | null
  german_proof_on: string | null
  course: CourseState
  arrived_value: string | null
  arrived_precision: Precision
  here_value: string | null
  here_precision: Precision
  sent_by: SentBy | null
  sent_by_note: string
  school_years: number | null
  school_degree: SchoolDegree | null
  occupation: string
  occupation_state: OccupationState | null
  recognition: RecognitionState | null
  responsible: string
  opened_on: string
  intake_done_on: string | null
  closed_on: string | null
  closed_reason: ClosingReason | null
  closed_note: string | null
  merged_into: string | null
  created_by: string
  created_at: string
  updated_at: string
}
export type ClientRow = Selectable<ClientTable>
export type NewClientRow = Insertable<ClientTable>
export type ClientChange = Updateable<ClientTable>

export type HouseholdTable = { id: string }
export type SpellingTable = { client_id: string; position: number; spelling: string }
export type CitizenshipTable = { client_id: string; position: number; key: string }
export type LanguageTable = {
  client_id: string
  position: number
  code: string
  level: LanguageLevel
}
export type ResidenceTable = {
  client_id: string
  position: number
  status: ResidenceStatus
  valid_from: string
  valid_to: string | null
  issuing_office: string
  employment: EmploymentNote | null
  restriction_where: string | null
  restriction_until: string | null
  seen_on: string | null
}
export type RelationTable = { client_id: string; other_id: string; relation: Relation }
export type ConsentTable = {
  id: string
  client_id: string
  text_version: string
  language: string
  explained_by: string
  medium: ConsentMedium
  given_on: string
  withdrawn_on: string | null
  recorded_by: string
  recorded_at: string
}
export type BarrierTable = {
  id: string
  client_id: string
  field: ReferralField
  text: string
  noted_on: string
  noted_by: string
  noted_at: string
}
