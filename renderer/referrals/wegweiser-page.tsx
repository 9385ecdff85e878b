import type { WegweiserSheet } from '../../shared/referrals/sheets.ts'

// placeholder: replaced by its helper
export function WegweiserPage({ sheet }: { sheet: WegweiserSheet }) {
  return <p>{sheet.template}</p>
}
