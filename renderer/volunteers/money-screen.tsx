// placeholder: replaced by its helper
export function MoneyScreen() {
  return null
}
