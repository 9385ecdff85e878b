import type { ConsentSheet } from '../../shared/referrals/sheets.ts'

// placeholder: replaced by its helper
export function ConsentPage({ sheet }: { sheet: ConsentSheet }) {
  return <p>{sheet.template}</p>
}
