// placeholder: replaced by its helper
export function RequestsScreen() {
  return null
}
