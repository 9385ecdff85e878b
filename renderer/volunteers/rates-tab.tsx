// placeholder: replaced by its helper
export function RatesTab() {
  return null
}
