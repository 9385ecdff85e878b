import type { ReferralField, Urgency } from '../../shared/clients/options.ts'
import type { NeedOutcome } from '../../shared/tasks/plan.ts'

export type NeedTable = {
  id: string
  client_id: string
  field: ReferralField
  urgency: Urgency
  title: string
  description: string
  opened_on: string
  closed_on: string | null
  outcome: NeedOutcome | null
  created_by: string
  created_at: string
  closed_by: string | null
  closed_at: string | null
}

export type GoalTable = {
  id: string
  client_id: string
  need_id: string
  text: string
  due_on: string | null
  reached_on: string | null
  created_by: string
  created_at: string
  reached_by: string | null
  reached_at: string | null
}

export type StepTable = {
  id: string
  client_id: string
  need_id: string | null
  goal_id: string | null
  text: string
  due_on: string | null
  done_by: string
  done_on: string | null
  void: number
  created_by: string
  created_at: string
  marked_by: string | null
  marked_at: string | null
}
