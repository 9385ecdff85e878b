// One type for each table of 008-volunteers; lists stand as JSON.

export type HelperTable = {
  id: string
  version: number
  family_name: string
  given_names: string
  own_script: string
  name_sort: string
  gender: string
  birth_value: string | null
  birth_precision: string
  street: string
  postcode: string
  municipality: string | null
  phone: string
  email: string
  kinds: string
  organisation_id: string | null
  languages: string
  german_level: string | null
  topics: string
  refused_topics: string
  wished_gender: string | null
  with_minors: number
  radius_km: number | null
  mobility: string
  slots: string
  slots_on: string | null
  capacity: string
  hours_per_week: number | null
  coordinating: number
  wishes: string
  limits: string
  experience: string
  matching: string
  state: string
  state_on: string
  pause_until: string | null
  applied_on: string
  active_on: string | null
  left_on: string | null
  left_reason: string | null
  left_note: string
  last_contact_on: string | null
  created_by: string
  created_at: string
  updated_at: string
}

export type HelperExclusionTable = {
  helper_id: string
  client_id: string
  reason: string
}

export type HelperContactTable = {
  id: string
  helper_id: string
  day: string
  kind: string
  mood: string | null
  note: string
  recorded_by: string
  recorded_at: string
}

export type ApprovalTable = {
  id: string
  helper_id: string
  requirement: string
  day: string
  until: string | null
  ue: number | null
  seen: string
  note: string
  training_id: string | null
  recorded_by: string
  recorded_at: string
}

export type ExemptionTable = {
  id: string
  helper_id: string
  requirement: string
  reason: string
  until: string
  given_on: string
  given_by: string
  given_at: string
}

export type AssignmentTable = {
  id: string
  version: number
  helper_id: string
  client_id: string
  kind: string
  topic: string
  purpose: string
  start_on: string
  first_meeting_on: string | null
  moderated_by: string
  agreement_on: string | null
  planned_hours: number | null
  cadence_days: number | null
  state: string
  ended_on: string | null
  end_reason: string | null
  helper_word: string
  client_word: string
  ended_by: string | null
  ended_at: string | null
  last_word_on: string | null
  created_by: string
  created_at: string
  updated_at: string
}

export type CheckInTable = {
  id: string
  assignment_id: string
  client_id: string
  day: string
  kind: string
  mood: string | null
  with_whom: string
  note: string
  recorded_by: string
  recorded_at: string
}

export type HelpRequestTable = {
  id: string
  version: number
  client_id: string | null
  kind: string
  topic: string
  language: string | null
  task: string
  day: string
  time: string | null
  minutes: number | null
  place: string
  municipality: string | null
  wished_gender: string | null
  note: string
  state: string
  assignment_id: string | null
  created_by: string
  created_on: string
  created_at: string
  updated_at: string
}

export type RequestAnswerTable = {
  request_id: string
  helper_id: string
  state: string
  reason: string | null
  asked_on: string
}
