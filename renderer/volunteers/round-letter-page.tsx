import type { RoundLetterSheet } from '../../shared/volunteers/network.ts'

// placeholder: replaced by its helper
export function RoundLetterPage({ sheet }: { sheet: RoundLetterSheet }) {
  return <p>{sheet.template}</p>
}
