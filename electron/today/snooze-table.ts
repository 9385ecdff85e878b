export type SnoozeTable = {
  user_id: string
  line: string
  until: string
  reason: string
  created_at: string
}
