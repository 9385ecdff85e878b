// One type for each table of 010-matching; lists stand as JSON.

export type MatchWishTable = {
  id: string
  version: number
  client_id: string
  kind: string
  value: string
  state: string
  closed_on: string | null
  assignment_id: string | null
  created_by: string
  created_at: string
  updated_at: string
}

export type MatchRunTable = {
  id: string
  kind: string
  state: 'entwurf' | 'gilt' | 'abgeloest' | 'verworfen'
  rules_version: number
  weights: string
  input_hash: string
  result: string
  milliseconds: number
  created_by: string
  created_at: string
}

export type MatchDecisionTable = {
  id: string
  kind: string
  case_id: string
  client_id: string | null
  helper_id: string
  state: string
  until: string | null
  refused_by: string | null
  reason: string | null
  note: string
  by_hand: number
  passed_over: string
  assignment_id: string | null
  run_id: string | null
  decided_by: string
  decided_at: string
  ended_at: string | null
}
