// placeholder: replaced by its helper
export function RulesScreen() {
  return null
}
