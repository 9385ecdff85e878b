import type { MissionSheet } from '../../shared/volunteers/assignment.ts'

// placeholder: replaced by its helper
export function MissionPage({ sheet }: { sheet: MissionSheet }) {
  return <p>{sheet.template}</p>
}
