import type { Topic } from '../../shared/offers/topics.ts'
import type { Arrival, Delivery, ReferralState, Refusal } from '../../shared/referrals/referral.ts'
import type { DataGroup } from '../../shared/referrals/release.ts'
import type { NeedOutcome } from '../../shared/tasks/plan.ts'

export type ReferralTable = {
  id: string
  version: number
  client_id: string
  need_id: string
  offer_id: string | null
  topic: Topic
  /** JSON of `recipient`. */
  recipient: string
  code: string
  group_id: string
  state: ReferralState
  refusal: Refusal | null
  outcome: NeedOutcome | null
  letter_note: string
  answer_by: string | null
  created_on: string
  sent_on: string | null
  delivery: Delivery | null
  answered_on: string | null
  wait_until: string | null
  /** JSON of `appointment`; its day stands beside it for the lists. */
  appointment: string | null
  appointment_on: string | null
  arrived: Arrival | null
  arrived_on: string | null
  reminded_on: string | null
  reminders: number
  closed_on: string | null
  removed_at: string | null
  removed_reason: string
  created_by: string
  created_at: string
  updated_at: string
}

export type ReferralEventTable = {
  id: string
  referral_id: string
  client_id: string
  day: string
  at: string
  kind: string
  code: string | null
  note: string
  before: string | null
  by_user: string
}

export type ReleaseTable = {
  id: string
  client_id: string
  referral_id: string
  organisation: string
  offer: string
  matter: string
  /** JSON of `DataGroup[]`. */
  groups: string
  given_on: string
  valid_until: string
  withdrawn_on: string | null
  language: string
  explained_by: string
  interpreter: string
  medium: 'papier' | 'bildschirm'
  text_version: string
  signature: Uint8Array | null
  guardian: number
  recorded_by: string
  recorded_at: string
}

export type LetterTable = {
  id: string
  client_id: string
  referral_id: string
  release_id: string | null
  kind: 'vermittlung' | 'erinnerung' | 'widerruf'
  groups: string
  sheet: string
  printed_on: string
  sent_on: string | null
  delivery: Delivery | null
  told_on: string | null
  printed_by: string
  printed_at: string
}

export type TemplateTable = {
  kind: string
  subject: string
  before: string
  after: string
  updated_at: string
}

export function groupsOf(json: string): DataGroup[] {
  return JSON.parse(json) as DataGroup[]
}
