// placeholder: replaced by its helper
export function GapsScreen() {
  return null
}
