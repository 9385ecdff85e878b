// One type for each table of 009-volunteer-work.

export type MissionTable = {
  id: string
  version: number
  helper_id: string
  client_id: string | null
  assignment_id: string | null
  kind: string
  day: string
  starts_at: string | null
  minutes: number
  topic: string
  text: string
  language: string | null
  signed: number
  cents: number
  rounded: number
  cancelled_at: string | null
  cancelled_reason: string
  recorded_by: string
  recorded_at: string
  updated_at: string
}

export type MissionVersionTable = {
  id: string
  mission_id: string
  before: string
  cents: number
  reason: string
  changed_by: string
  changed_at: string
}

export type RateTable = {
  id: string
  valid_from: string
  value: string
  created_by: string
  created_at: string
}

export type BudgetTable = {
  year: number
  cents: number
  note: string
  updated_at: string
}

export type PlannedHoursTable = {
  year: number
  helper_id: string
  minutes: number
}

export type ClosedPeriodTable = {
  period: string
  closed_by: string
  closed_at: string
}

export type PeriodReopeningTable = {
  id: string
  period: string
  reason: string
  reopened_by: string
  reopened_at: string
}

export type TrainingTable = {
  id: string
  version: number
  title: string
  earns: string | null
  day: string
  end_day: string | null
  ue: number
  place: string
  trainer: string
  topics: string
  created_at: string
  updated_at: string
}

export type TrainingParticipantTable = {
  training_id: string
  helper_id: string
  attended: number
  ue: number
  certificate_on: string | null
}

export type ContactPersonTable = {
  id: string
  version: number
  organisation_id: string | null
  name: string
  name_sort: string
  role: string
  phone: string
  email: string
  note: string
  last_contact_on: string | null
  last_note: string
  created_at: string
  updated_at: string
}

export type MeetingTable = {
  id: string
  version: number
  kind: string
  title: string
  day: string
  time: string | null
  minutes: number | null
  place: string
  agenda: string
  notes: string
  created_at: string
  updated_at: string
}

export type MeetingGuestTable = {
  id: string
  meeting_id: string
  position: number
  contact_id: string | null
  helper_id: string | null
  name: string
  attendance: string
}

export type SharedTaskTable = {
  id: string
  version: number
  text: string
  due_on: string | null
  user_id: string | null
  helper_id: string | null
  contact_id: string | null
  meeting_id: string | null
  done_on: string | null
  created_by: string
  created_at: string
  updated_at: string
}
