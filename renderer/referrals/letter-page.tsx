import type { LetterSheet } from '../../shared/referrals/sheets.ts'

// placeholder: replaced by its helper
export function LetterPage({ sheet }: { sheet: LetterSheet }) {
  return <p>{sheet.template}</p>
}
