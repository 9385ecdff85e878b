// placeholder: replaced by its helper
export function ImportScreen() {
  return null
}
