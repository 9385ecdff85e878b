import type { DeskGroup } from './desk.ts'

/** Where a line says nothing more. */
export const blank = { code: null, text: '', detail: '', target: null } as const

/** What was promised for a day. */
export function groupOf(day: string, today: string): DeskGroup {
  if (day < today) return 'overdue'
  return day === today ? 'today' : 'soon'
}
