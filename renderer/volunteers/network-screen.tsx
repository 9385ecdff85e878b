// placeholder: replaced by its helper
export function NetworkScreen() {
  return null
}
