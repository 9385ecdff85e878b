import type { MoneySheet } from '../../shared/volunteers/money.ts'

// placeholder: replaced by its helper
export function MoneyListPage({ sheet }: { sheet: MoneySheet }) {
  return <p>{sheet.template}</p>
}
