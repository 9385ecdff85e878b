// placeholder: replaced by its helper
export function ReferralsScreen() {
  return null
}
