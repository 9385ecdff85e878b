import type { SlipSheet } from '../../shared/referrals/sheets.ts'

// placeholder: replaced by its helper
export function SlipPage({ sheet }: { sheet: SlipSheet }) {
  return <p>{sheet.template}</p>
}
